import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

/** A punkt as it is counted. */
interface Counted {
  readonly number: number
  readonly title: string
}

const titles = [
  'Godkendelse af dagsorden',
  'Renovering af kajen i den gamle del',
  'Lokalplan 217 for Engvej',
  'Salg af areal ved åen',
]
const outcomes = ['Godkendt.', 'Anbefales.', 'Udsat.', 'Intet.']
const wide = (text: string, width: number) => text.padEnd(width)
const led = (text: string) => text.padEnd(60, '.')
const lines = (list: readonly Counted[], print: (one: Counted, i: number) => string) => list.map(print).join('\n')

/** How a system lists the punkter before the first of them. */
const contents: readonly (readonly [name: string, print: (list: readonly Counted[]) => string])[] = [
  ['no list', () => ''],
  ['leaders under no word', (list) => lines(list, ({ number, title }, i) => `${led(`${number}. ${title}`)}${i + 2}`)],
  [
    'a column of pages, and the sheet for signatures',
    (list) =>
      `Sag nr.                                   Side\n\n${lines(list, ({ number, title }, i) => `${led(`${number}.    ${title}`)}${i + 2}`)}\n${led('Underskriftsside')}9`,
  ],
  [
    'columns read one after the other',
    (list) =>
      `Følgende sager behandles:\n\nPkt. Tekst\n${lines(list, ({ number, title }) => `${number} ${title}`)}\nSide\n${lines(list, (_, i) => `${i + 2}`)}`,
  ],
  [
    'numbers, titles and pages on lines of their own',
    (list) =>
      `Indholdsfortegnelse\nPkt.\n\nTekst\n\nSide\n\n${lines(list, ({ number, title }, i) => `${number}\n\n${title}\n\n${i + 2}\n`)}`,
  ],
  ['bullets', (list) => `Indholdsfortegnelse\n\n${lines(list, ({ number, title }) => `  • ${number}. ${title}`)}`],
  ['titles alone', (list) => `Indhold\n${lines(list, ({ title }) => `- ${title}`)}`],
]

/** How the punkter are headed, and the number of the first. */
const headings: readonly (readonly [name: string, from: number, print: (one: Counted) => string])[] = [
  ['1. Budget', 1, ({ number, title }) => `${number}. ${title}`],
  ['141. Budget', 141, ({ number, title }) => `${number}. ${title}`],
  ['1. over Budget', 1, ({ number, title }) => `${number}.\n${title}`],
  ['Budget over Sag nr. 21', 21, ({ number, title }) => `${title}\nSag nr. ${number}`],
]

/** What stands over and under each page, and whether a form feed is left between them. */
const pages: readonly (readonly [
  name: string,
  feed: string,
  over: (page: number) => string,
  under: (page: number) => string,
])[] = [
  ['nothing', '', () => '', () => ''],
  [
    'the board and the day, as over a decision',
    '\f',
    () => 'Teknisk Udvalg, 14-03-2012\n\n',
    (page) => `\n${wide('', 50)}Side ${page}\n`,
  ],
  [
    'the board, the day and the page in a text without pages',
    '',
    (page) => `Teknisk Udvalg\n${wide('onsdag den 14. marts 2012', 60)}${page}\n\n`,
    () => '',
  ],
  [
    'the board above, the day and the page below',
    '\f',
    () => 'Engby Kommune – Teknisk Udvalg\nReferat\n\n',
    (page) => `\n14. marts 2012\n${page}\n`,
  ],
]

const head =
  'Referat\nTeknisk Udvalg\n\nOnsdag den 14. marts 2012 kl. 15.00\nMødelokale 1\n\nMedlemmer: Ida Holm, Bo Ry, Ea Toft\nAfbud: Per Dal\n'

/** The pages of the minutes: the head, the list, and a page break inside each punkt. */
function textOf(list: readonly Counted[], contents: string, print: (one: Counted) => string): string[] {
  const said = list.map(
    (one, i) =>
      `${print(one)}\n\nSagsnr.: 12/2345${i}\n\nSagsfremstilling\nSagen har ligget siden i fjor, og der er\nregnet på to løsninger.\n\u0000Indstilling\nForvaltningen indstiller,\n1. at forslaget godkendes, og\n2. at udgiften betales af puljen.\n\nBeslutning\n${outcomes[i]}\n\n`,
  )
  return [head, ...(contents === '' ? [] : [`${contents}\n`]), ...said.join('').split('\u0000')]
}

describe('minutes on pages, by list, heading and what is printed over each page', async () => {
  const tools = await openTools()
  describe.each(headings)('%s', (_, from, print) => {
    describe.each(contents)('%s', (_, list) => {
      test.each(pages)('%s', async (_, feed, over, under) => {
        const counted = titles.map((title, i) => ({ number: from + i, title }))
        const text = textOf(counted, list(counted), print)
          .map((page, i) => (i === 0 ? page : `${feed}${over(i + 1)}${page}${under(i + 1)}`))
          .join(feed === '' ? '\n' : '')
        const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
        const { meetings } = await transcribe(source, tools, defaults)
        const [meeting] = meetings
        expect(meetings.map(({ body, date }) => `${body} ${date}`)).toEqual(['Teknisk Udvalg 2012-03-14'])
        expect(meeting?.punkter.map(({ number, title }) => `${number} ${title}`)).toEqual(
          counted.map(({ number, title }) => `${number} ${title}`),
        )
        expect(meeting?.punkter.map(({ decision }) => decision?.text)).toEqual(outcomes)
        expect(JSON.stringify(meeting?.punkter.map(({ sections }) => sections))).not.toMatch(/marts|14-03|Side \d/u)
      })
    })
  })
})
