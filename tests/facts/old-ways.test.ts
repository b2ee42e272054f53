import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

/** What was brought before a parish council, what it decided, and the outcome that is. */
const cases = [
  ['Skrivelse fra Amtet angaaende Vejbidrag', 'Til Efterretning.', 'noted'],
  ['Ansøgning fra Husmand Niels Bak om Hjælp til Brændsel', 'Bevilgedes 25 Kr.', 'approved'],
  ['Andragende fra Lærer Holm om Fripladser', 'Kunde ikke bevilges.', 'rejected'],
  ['Forslag om Asfaltering af Kirkevej', 'Udsat.', 'postponed'],
  ['Regning fra Smed Lund', 'Anvistes til Udbetaling.', 'approved'],
] as const

/** How a clerk counts the cases: the number of the n-th, and what is printed before it. */
const countings: readonly (readonly [
  name: string,
  number: (n: number) => string | null,
  before: (number: string) => string,
])[] = [
  ['1. Sag', String, (number) => `${number}. `],
  ['1) Sag', String, (number) => `${number}) `],
  ['1, Sag', String, (number) => `${number}, `],
  ['1 Sag', String, (number) => `${number} `],
  ['the number alone', String, (number) => `${number}.\n`],
  ['Nr. 1. Sag', String, (number) => `Nr. ${number}. `],
  ['§ 1. Sag', String, (number) => `§ ${number}. `],
  ['Sag 1. Sag', String, (number) => `Sag ${number}. `],
  ['ad 1. Sag', String, (number) => `ad ${number}. `],
  ['a) Sag', (n) => 'abcde'[n - 1] ?? '', (number) => `${number}) `],
  ['I. Sag', (n) => ['I', 'II', 'III', 'IV', 'V'][n - 1] ?? '', (number) => `${number}. `],
  ['not at all', () => null, () => ''],
]

/** Where what was decided stands. */
const answers: readonly (readonly [name: string, print: (text: string, said: string) => string])[] = [
  ['below', (text, said) => `${text}.\n${said}\n`],
  ['in a paragraph of its own', (text, said) => `${text}.\n\n${said}\n`],
  ['behind it', (text, said) => `${text}. ${said}\n`],
  ['behind a dash', (text, said) => `${text} - ${said}\n`],
  ['behind a full stop and a dash', (text, said) => `${text}. — ${said}\n`],
  ['below, at the right', (text, said) => `${text}.\n${' '.repeat(40)}${said}\n`],
  ['below, under its word', (text, said) => `${text}.\nBeslutning: ${said}\n`],
]

describe('two meetings of a parish council, by the way its clerk writes', async () => {
  const tools = await openTools()
  const read = async (text: string) => {
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
    const { meetings } = await transcribe(source, tools, defaults)
    return meetings.map(({ date, punkter }) => ({
      date,
      punkter: punkter.map(({ number, title, decision }) => [
        number,
        title.replace(/\.$/u, ''),
        decision?.text,
        decision?.outcome,
      ]),
    }))
  }
  describe.each(countings)('%s', (_, numberOf, before) => {
    test.each(answers)('what was decided stands %s', async (_, print) => {
      const list = cases.map(([text, said], i) => before(numberOf(i + 1) ?? '') + print(text, said))
      const papers = ['9. Januar', '6. Februar'].map(
        (day) =>
          `Aar 1931 den ${day} afholdt Engby Sogneraad Møde i Sogneraadslokalet. Alle Medlemmer var mødt.\n\n${list.join('\n')}\nMødet hævet.\n\nJens Kjær    N. Bak    Chr. Holst\n\n\n`,
      )
      const punkter = cases.map(([text, said, outcome], i) => [numberOf(i + 1), text, said, outcome])
      expect(await read(papers.join(''))).toEqual(['1931-01-09', '1931-02-06'].map((date) => ({ date, punkter })))
    })
  })
})

test('cases that no number counts, line under line', async () => {
  const tools = await openTools()
  const list = cases.map(([text, said]) => `${text}. ${said}\n`).join('')
  const text = `Sogneraadsmøde den 9. Januar 1931. Alle mødt.\n\n${list}\nMødet hævet.\n\nJens Kjær    N. Bak\n`
  const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
  const { meetings } = await transcribe(source, tools, defaults)
  expect(meetings[0]?.punkter.map(({ title, decision }) => [title, decision?.outcome])).toEqual(
    cases.map(([text, , outcome]) => [`${text}.`, outcome]),
  )
})
