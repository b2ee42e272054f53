import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

/** A head on one line, and what it says. */
const heads = [
  {
    line: 'Referat af bestyrelsesmøde i Engby Vandværk onsdag den 14. marts 2018 kl. 19.00 i Klubhuset',
    said: { date: '2018-03-14', startTime: '19:00', endTime: null, location: 'Klubhuset' },
  },
  {
    line: 'Bestyrelsesmøde nr. 4, tirsdag d. 3. april 2018, kl. 17.00 - 19.00, på Engby Skole, lokale 12',
    said: { date: '2018-04-03', startTime: '17:00', endTime: '19:00', location: 'Engby Skole, lokale 12' },
  },
  {
    line: 'Referat fra generalforsamling i Grundejerforeningen Engen søndag den 22. april 2012 kl. 10.00 i Engby Kulturhus',
    said: { date: '2012-04-22', startTime: '10:00', endTime: null, location: 'Engby Kulturhus' },
  },
  {
    line: 'Økonomiudvalgets møde onsdag den 14. marts 2018 kl. 15:00 - 17:30 i mødelokale 1 på rådhuset',
    said: { date: '2018-03-14', startTime: '15:00', endTime: '17:30', location: 'mødelokale 1 på rådhuset' },
  },
]

/** Ida, Bo and Per were there, Mona was not. */
const attendances = [
  'Til stede: Ida Holm, Bo Lund, Per Dal\nAfbud: Mona Krag',
  'Til stede var Ida Holm, Bo Lund og Per Dal. Mona Krag havde meldt afbud.',
  'Mødt var Ida Holm, Bo Lund, Per Dal. Fraværende: Mona Krag.',
]

const widths = [28, 34, 40, 46, 52, 58, 64, 70, 76, 82, 88, 94]

/** A text broken before the words that a width of page does not hold. */
function broken(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && `${line} ${word}`.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
const eachLine = (text: string, width: number) =>
  text
    .split('\n')
    .map((line) => broken(line, width))
    .join('\n')

describe('a head says the same however wide its page is', async () => {
  const tools = await openTools()
  describe.each(heads)('$line', ({ line, said }) => {
    test.each(attendances)('%s', async (people) => {
      for (const width of widths) {
        const text = `${broken(line, width)}\n\n${eachLine(people, width)}\n\n1. Ny port\nUdsat.\n\n2. Eventuelt\nIntet.\n`
        const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
        const [meeting, ...others] = (await transcribe(source, tools, defaults)).meetings
        expect(others).toEqual([])
        expect({ width, ...meeting }).toMatchObject({ width, ...said })
        expect(meeting?.participants.map(({ name }) => name)).toEqual(['Ida Holm', 'Bo Lund', 'Per Dal'])
        expect(meeting?.absent.map(({ name }) => name)).toEqual(['Mona Krag'])
      }
    })
  })
})
