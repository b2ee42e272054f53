import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

/** How a clerk writes the third of a month, and whether that tells the hour. */
const days: readonly (readonly [(month: string, nth: number) => string, startTime: string | null])[] = [
  [(month) => `Aar 1889 den 3die ${month}`, null],
  [(month) => `1889, den 3die ${month}`, null],
  [(month) => `Den 3die ${month} 1889`, null],
  [(month) => `D. 3. ${month} 1889`, null],
  [(month) => `3. ${month} 1889`, null],
  [(_, nth) => `Den 3/${nth} 1889`, null],
  [(month) => `Den 3. ${month} 1889, Kl. 2 Eftm.,`, '14:00'],
  [(month) => `Den 3. ${month} 1889 om Eftermiddagen Kl. 3`, '15:00'],
]
const verbs: readonly ((board: string) => string)[] = [
  (board) => `afholdt ${board} sit maanedlige Møde`,
  (board) => `holdt ${board} sit sædvanlige Møde`,
  (board) => `var ${board} forsamlet`,
  (board) => `var ${board} samlet til Møde`,
  (board) => `samledes ${board}`,
  (board) => `mødte ${board}`,
  (board) => `sammentraadte ${board}`,
  (board) => `traadte ${board} sammen`,
  (board) => `gav ${board} Møde`,
  (board) => `havde ${board} Møde`,
  (board) => `afholdt ${board} et extraordinairt Møde`,
]
const boards = [
  'Forstanderskabet',
  'Hjælpekassens Bestyrelse',
  'Engby-Lunde Sogneraad',
  'Bestyrelsen for Engby Andelsmejeri',
  'Fattigcommissionen',
]
const places = ['i Engby Skole', 'paa Raadhuset', 'hos Peder Bak i Lunde']
const ends = [
  ', hvor da passerede Følgende:',
  '. Alle Medlemmer vare mødte.',
  ' og foretoges Følgende:',
  ' til Behandling af følgende Sager:',
  '; alle Medlemmer mødte.',
  ':',
]
const months = ['Januar', 'Marts', 'Maj']
const cases =
  '1) Skrivelse fra Amtet om Veiene. Til Efterretning.\n2) Ansøgning fra Skytteforeningen. Bevilgedes 50 Kr.\n3) Forslag om nyt Stakit. Udsat.'

describe('three meetings, each opened by a sentence that begins with its day', async () => {
  const tools = await openTools()
  const read = async (text: string) => {
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
    const { meetings } = await transcribe(source, tools, defaults)
    return meetings.map(({ body, date, startTime, location, punkter }) =>
      [body, date, startTime, location, ...punkter.map(({ number }) => number)].join(),
    )
  }
  const ways = verbs.flatMap((verb, v) => days.map((day, d) => [verb, ...day, v + d] as const))
  test.each(ways)('%s, %s', async (verb, day, startTime, i) => {
    const [board = '', place = '', end = ''] = [boards, places, ends].map((list) => list[i % list.length])
    const text = months.map(
      (month, m) =>
        `${day(month, 2 * m + 1)} ${verb(board)} ${place}${end}\n\n${cases}\n\nJens Kjær    N. Bak    Chr. Holst\n\n`,
    )
    const found = ['01', '03', '05'].map((month) =>
      [board, `1889-${month}-03`, startTime, place.replace(/^\S+ /u, ''), 1, 2, 3].join(),
    )
    expect(await read(text.join(''))).toEqual(found)
    expect(await read(text.join('').replaceAll(/\n\n+/gu, '\n'))).toEqual(found)
  })
})

/** Minutes that begin in the sentence of what was decided; the day of two stands over the signatures. */
const inOneBreath = `Forhandlingsbog for Vester Lunde Forsamlingshus

Ved Bestyrelsesmøde Dags Dato i Anledning af Husets Opførelse i V. Lunde
vedtoges det at overdrage Tømrerarbejdet til A. Krog i V. Lunde for 415 Kr.
Alt Arbejde udføres efter de fremlagte Tegninger.

      V. Lunde d. 9 Maj 1904

             A. Krog                    Laurits Dam
N. K. Skov                   Mads Chr. Toft

Ved Gjeneralforsamling i V. Lunde Forsamlingshus den 3. Decbr. 1904 godkjendtes Regnskabet.
Til Bestyrelse genvalgtes N. K. Skov.

             N. K. Skov         Laurits Dam       Mads Chr. Toft

Dags Dato afholdtes Bestyrelsesmøde hos Formanden.
Lamper anskaffes, ialt 4 Stk.

      V. Lunde d. 16 Januar 1905

N. K. Skov         Laurits Dam       Mads Chr. Toft
`
test('meetings told in one breath', async () => {
  const tools = await openTools()
  const source = { path: 'a.txt', bytes: new TextEncoder().encode(inOneBreath) }
  const { meetings } = await transcribe(source, tools, defaults)
  expect(meetings.map(({ date }) => date)).toEqual(['1904-05-09', '1904-12-03', '1905-01-16'])
})
