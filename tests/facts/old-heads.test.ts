import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

const read = async (text: string) => {
  const tools = await openTools()
  const { meetings } = await transcribe({ path: 'a.txt', bytes: new TextEncoder().encode(text) }, tools, defaults)
  return meetings
}
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).join('; ')
const cases = '1. Skrivelse fra Amtet.\nUdsat.\n\n2. Regning fra Smeden.\nBetales.\n'

/** The line that opens a meeting, and who was there and who was away on it. */
const openings: readonly (readonly [line: string, present: string, away: string])[] = [
  [
    'Lørdag d. 14. Decbr. 1912. Møde i Lunde Skole Kl. 2. Mødt: Pastor Fog, Hmd. Ole Bruun. Gdr. A. Thyge syg.',
    'Fog; Ole Bruun',
    'A. Thyge',
  ],
  ['D. 4. Marts 1907. Havneudvalget holdt Møde paa Raadhuset. Til Stede: Borgmester Lau, Konsul Bro.', 'Lau; Bro', ''],
  ['Torsdag d. 13/8 1936 afholdtes Sogneraadsmøde. Fraværende Johs. Krog paa Grund af Sygdom.', '', 'Johs. Krog'],
  ['Byraadets Møde den 7de Decbr. 1868.\nKammerraad Buch og J. Krog vare fraværende.', '', 'Kammerraad Buch; J. Krog'],
]

describe('who came to a meeting of an old protocol', () => {
  test.each(openings)('%s', async (line, present, away) => {
    const [meeting] = await read(`${line}\n\n${cases}`)
    expect([names(meeting?.participants ?? []), names(meeting?.absent ?? [])]).toEqual([present, away])
  })
})

test('days in the margin under one year, below the title of a book', async () => {
  const days = [
    'd. 4. Marts.   Havneudvalget holdt Møde paa Raadhuset. Til Stede: Borgmester Lau, Konsul Bro.',
    'd. 22. April.  Havneudvalget holdt Møde paa Toldboden. Til Stede: Borgmester Lau.',
  ]
  const meetings = await read(
    `LUNDE HAVN\n\nHavneudvalgets Forhandlingsbog\n\nUdskrift Blad 88 flg.\n\n1907\n${days.map((day) => `${day}\n\n${cases}`).join('\n')}`,
  )
  expect(meetings.map(({ date, body, location }) => [date, body, location])).toEqual([
    ['1907-03-04', 'Havneudvalget', 'Raadhuset'],
    ['1907-04-22', 'Havneudvalget', 'Toldboden'],
  ])
})

test('extracts of meetings in the file of a case, with no blank line between', async () => {
  const extract = (day: string, said: string) =>
    `Uddrag fra byrådsmødet den ${day} - side 4\nTil første side\n(J. Nr. 12-1913)\n${said}\n`
  const meetings = await read(
    `${extract('15. november 1923', 'Andragende om et Museum.\nHenvistes til Udvalget.')}${extract('10. januar 1924', 'Skrivelse om Museet.\nToges til Efterretning.')}`,
  )
  expect(meetings.map(({ date, punkter }) => [date, punkter.map(({ title }) => title)])).toEqual([
    ['1923-11-15', ['Andragende om et Museum.']],
    ['1924-01-10', ['Skrivelse om Museet.']],
  ])
})

test('a journal number with blanks in it, and doors closed before the title', async () => {
  const [meeting] = await read(
    'Byraadets Møde den 13. Juli 1931 Kl. 19.\n\n6) Benzintank paa Torvet. (J. Nr. 61 - 1931).\nNægtedes.\n\n7) Lukket Møde. Ansættelse af en Kontorist.\nAnsat blev Frk. Holm.\n',
  )
  expect(meeting?.punkter.map(({ title, caseNumbers, closed }) => [title, caseNumbers.join(), closed])).toEqual([
    ['Benzintank paa Torvet.', '61 - 1931', false],
    ['Ansættelse af en Kontorist.', '', true],
  ])
})
