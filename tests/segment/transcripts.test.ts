import { expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

const page = (day: string, clock: string, list: string, end: string) => `
              Udskrift af beslutningsprotokollen
              for mødet ${day} kl. ${clock}
              på kommunekontoret, Engby.

Til stede:  Samtlige medlemmer.

${list}

Mødet hævet kl. ${end}.
`
const text = [
  page('tirsdag den 5. maj 1970', '19.00', 'Sag nr. 7.\nKloak i Åvej.\n     Udsat.', '20.30'),
  page('tirsdag den 2. juni 1970', '19.30', 'Sag nr. 8.\nKloak i Åvej.\n     Godkendt.', '21.10'),
].join('\n')

test('each transcript of a book of decisions is a meeting', async () => {
  const tools = await openTools()
  const { meetings } = await transcribe({ path: 'a.txt', bytes: Buffer.from(text) }, tools, defaults)
  await tools.close()
  expect(meetings.map(({ date, startTime, endTime }) => [date, startTime, endTime])).toEqual([
    ['1970-05-05', '19:00', '20:30'],
    ['1970-06-02', '19:30', '21:10'],
  ])
})

test('a transcript inside a case is no meeting', async () => {
  const tools = await openTools()
  const inside =
    'Aar 1931 den 9. April afholdt Sogneraadet Møde paa Engby Kro.\n\n1. Der forelaa fra Amtet\nUdskrift af Forhandlingsprotokollen\nfor Mødet den 3. Marts 1931. Udsat.\n\n2. Valg af Revisor. Valgt blev Jens Bro.\n'
  const { meetings } = await transcribe({ path: 'a.txt', bytes: Buffer.from(inside) }, tools, defaults)
  await tools.close()
  expect(meetings.map(({ date, punkter }) => [date, punkter.length])).toEqual([['1931-04-09', 2]])
})
