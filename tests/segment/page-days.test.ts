import { describe, expect, test } from 'vitest'
import { cutOf, outline } from './cut.ts'

type Day = readonly [weekday: string, day: string]
const days: readonly Day[] = [
  ['Torsdag', '8. Februar 1912'],
  ['Torsdag', '22. Februar 1912'],
]
const headers: readonly ((day: string) => string)[] = [
  (day) => `Byraadsmødet den ${day}.`,
  (day) => `Byraadets Møde d. ${day}`,
  (day) => `${day}.`,
]
const numbers: readonly ((page: number) => string)[] = [
  (page) => `${page}`,
  (page) => `- ${page} -`,
  (page) => `Side ${page}`,
]
/** What else tells of the meeting below the header of its first page. */
const heads: readonly ((day: Day) => string)[] = [
  ([weekday, day]) => `${weekday} den ${day}, Kl. 6 Eftermiddag.\n\nAlle Medlemmer var til Stede.\n`,
  () => 'Alle Medlemmer var til Stede.\n',
]
/** A bare day does not say that a meeting was held. */
const tells = (header: (typeof headers)[0], head: (typeof heads)[0]) => header !== headers[2] || head === heads[0]
const gaps = ['\n', '\n\n']
const orders = [
  (number: string, header: string) => [number, header],
  (number: string, header: string) => [header, number],
]

/** Two meetings of three punkter, each over three pages that begin with a number and the day. */
function volume(
  header: (day: string) => string,
  number: (page: number) => string,
  order: (typeof orders)[0],
  gap: string,
  head: (day: Day) => string,
) {
  let page = 32
  const top = (day: string) => {
    page += 1
    return `\n\n${order(`        ${number(page)}`, `    ${header(day)}`).join(gap)}\n\n`
  }
  const meetings = days.map((day) => {
    const [, date] = day
    return `${top(date)}${head(day)}
1. Andragende fra Grosserer Bang om en Byggegrund.
Thorsen fandt Prisen for lav i Betragtning af, hvad
der nylig var betalt for Nabogrunden.
${top(date)}Bækgaard mente, at man burde glæde sig.
Indstillingen vedtoges.

2. Skrivelse fra Ministeriet om Politivedtægten.
Toges til Efterretning.
${top(date)}
3. Forslag om Opstilling af 6 Gaslygter.
Forslaget vedtoges.
`
  })
  return `LINDBY BYRAADS FORHANDLINGER\n\n1912\n${meetings.join('\n')}`
}

describe('the day of its meeting over each page', () => {
  const all = headers.flatMap((header) =>
    numbers.flatMap((number) =>
      orders.flatMap((order) =>
        gaps.flatMap((gap) =>
          heads.flatMap((head) => (tells(header, head) ? [volume(header, number, order, gap, head)] : [])),
        ),
      ),
    ),
  )
  test.each(all)('runs, and opens no meeting but on the first: %s', (text) => {
    const { meetings, furniture } = cutOf(text)
    const titles = [
      '1 Andragende fra Grosserer Bang om en Byggegrund.',
      '2 Skrivelse fra Ministeriet om Politivedtægten.',
      '3 Forslag om Opstilling af 6 Gaslygter.',
    ]
    expect(meetings.map(({ punkter }) => outline(punkter))).toEqual([titles, titles])
    expect(furniture.filter(({ kind }) => kind === 'page-number')).toHaveLength(6)
    expect(furniture.filter(({ kind }) => kind === 'running-header').length).toBeGreaterThanOrEqual(4)
  })

  test('a number over a day that stands once is the number of a meeting', () => {
    const { furniture } = cutOf(
      days
        .map(
          ([, day], i) =>
            `${i + 1}\n\nMødet den ${day}.\n\n1. Skrivelse fra Amtet.\nUdsat.\n\n2. Regning fra Smeden.\nBetales.\n`,
        )
        .join('\n\n'),
    )
    expect(furniture.filter(({ kind }) => kind === 'running-header')).toEqual([])
  })
})
