import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

type Titles = readonly string[]

const first = ['Godkendelse af referat', 'Økonomi', 'Ny pumpe til vandværket', 'Ansøgning fra Skakklubben', 'Eventuelt']
const second = ['Godkendelse af referat', 'Legepladsen', 'Ny pumpe til vandværket', 'Sommerfest', 'Eventuelt']
const told = [
  'Referatet blev godkendt uden bemærkninger.',
  'Kassereren gennemgik regnskabet, som viser et overskud på 12.000 kr.\nTaget til efterretning.',
  'Der er indhentet to tilbud. Det blev besluttet at købe pumpen i Randby.',
  'Ansøgningen blev afslået.',
  'Intet.',
]

const numbered = (titles: Titles, mark: string, between: string) =>
  titles.map((title, i) => `${i + 1}${mark} ${title}`).join(between)
/** How an agenda stands over its minutes. */
const agendas: Readonly<Record<string, (titles: Titles) => string>> = {
  'a list': (titles) => `Dagsorden:\n${numbered(titles, '.', '\n')}`,
  'a list with brackets': (titles) => `Dagsorden\n${numbered(titles, ')', '\n')}`,
  'a list with blank lines': (titles) => `Dagsorden:\n\n${numbered(titles, '.', '\n\n')}`,
  'a list without a word over it': (titles) => numbered(titles, '.', '\n'),
  'a paragraph': (titles) => `Dagsorden: ${numbered(titles, '.', '. ')}.`.replace(/(.{60}\S*) /g, '$1\n'),
  'a paragraph with commas': (titles) => `Dagsorden: ${numbered(titles, ')', ', ')}.`.replace(/(.{60}\S*) /g, '$1\n'),
}
/** How what came of it follows. */
const answers: Readonly<Record<string, (titles: Titles) => string>> = {
  '`Ad 1.`': () => told.map((text, i) => `Ad ${i + 1}. ${text}`).join('\n\n'),
  '`Ad 1)` line by line': () => told.map((text, i) => `Ad ${i + 1}) ${text}`).join('\n'),
  '`Ad 1. Title`': (titles) => told.map((text, i) => `Ad ${i + 1}. ${titles[i]}\n${text}`).join('\n\n'),
  '`Ad 1: Title. …`': (titles) => told.map((text, i) => `Ad ${i + 1}: ${titles[i]}. ${text}`).join('\n\n'),
  '`Ad Dagsordenens pkt. 1. Title`': (titles) =>
    told.map((text, i) => `Ad Dagsordenens pkt. ${i + 1}. ${titles[i]}\n\n${text}`).join('\n\n'),
  '`1.` and no title': () => numbered(told, '.', '\n\n'),
  '`1. Title`': (titles) => told.map((text, i) => `${i + 1}. ${titles[i]}\n${text}`).join('\n\n'),
  '`1. Title: …`': (titles) => told.map((text, i) => `${i + 1}. ${titles[i]}: ${text}`).join('\n'),
  '`Pkt. 1:`': () => told.map((text, i) => `Pkt. ${i + 1}: ${text}`).join('\n\n'),
  '`Til pkt. 1:`': () => told.map((text, i) => `Til pkt. ${i + 1}: ${text}`).join('\n\n'),
}
const unnumberedAgendas: typeof agendas = {
  'a list without numbers': (titles) => `Dagsorden:\n${titles.join('\n')}`,
  'a list of dashes': (titles) => `Dagsorden:\n${titles.map((title) => `- ${title}`).join('\n')}`,
}
const unnumberedAnswers: typeof answers = {
  '`Title`': (titles) => told.map((text, i) => `${titles[i]}\n${text}`).join('\n\n'),
  '`Title: …`': (titles) => told.map((text, i) => `${titles[i]}: ${text}`).join('\n\n'),
}
/** What stands between the two. */
const between: readonly string[] = [
  '',
  'Til stede: Anne Holm, Bo Kjær, Carl Lind\nAfbud: Dorte Munk\n\n',
  'Formanden bød velkommen til mødet.\n\n',
  'Referat:\n\n',
  'Referat\n\nTil stede: Anne Holm, Bo Kjær, Carl Lind\nAfbud: Dorte Munk\n\n',
]

describe('an agenda and what came of it, in one paper', async () => {
  const tools = await openTools()
  const meetings = [
    { day: '4. marts 2015', date: '2015-03-04', titles: first },
    { day: '8. april 2015', date: '2015-04-08', titles: second },
  ]
  const grids = [
    { agendas, answers },
    { agendas: unnumberedAgendas, answers: unnumberedAnswers },
  ]
  for (const grid of grids)
    for (const [name, agenda] of Object.entries(grid.agendas))
      for (const [manner, answer] of Object.entries(grid.answers))
        test(`${name}, then ${manner}`, async () => {
          for (const lines of between) {
            const text = meetings
              .map(
                ({ day, titles }) =>
                  `Bestyrelsesmøde i Engby Vandværk\n${day} kl. 19.00 i Klubhuset\n\n${agenda(titles)}\n\n${lines}${answer(titles)}\n\nMødet sluttede kl. 21.30\n\n\n`,
              )
              .join('')
            const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
            const document = await transcribe(source, tools, defaults)
            const isListed = lines.includes('Til stede')
            expect(
              document.meetings.map(({ date, punkter, participants, absent }) => ({
                date,
                titles: punkter.map(({ title }) => title?.replace(/\.$/, '')),
                outcomes: punkter.slice(1, 4).map(({ decision }) => decision?.outcome ?? null),
                people: [participants.length, absent.length],
              })),
              text,
            ).toEqual(
              meetings.map(({ date, titles }) => ({
                date,
                titles,
                outcomes: ['noted', 'approved', 'rejected'],
                people: isListed ? [3, 1] : [0, 0],
              })),
            )
          }
        })
})

test.each(['Pkt. 1:', 'Punkt 1', 'Pkt 1.'])(
  '`%s` alone over what came of it, which may begin with the word of the title',
  async (mark) => {
    const own = ['Status', 'Generalforsamling', 'Sommerfest', 'Eventuelt']
    const said = [
      'Bo har talt med kommunen om stien.',
      'Generalforsamlingen bliver den 29. marts kl. 19 i salen.',
      'Sommerfest holdes den 3. juni. Ea laver plakaten',
      'Intet',
    ]
    const answers = said.map((text, i) => `${mark.replace('1', String(i + 1))}\n${text}`).join('\n\n')
    const text = `Referat af bestyrelsesmøde i Engby Bylaug den 3. maj 2018\n\nDagsorden:\n\n${numbered(own, ')', '\n\n')}\n\n${answers}\n`
    const tools = await openTools()
    const { meetings } = await transcribe({ path: 'a.txt', bytes: Buffer.from(text) }, tools, defaults)
    await tools.close()
    expect(meetings.map(({ punkter }) => punkter.map(({ title }) => title))).toEqual([own])
  },
)

test('a title in other words than those of a list that comes again', async () => {
  const tools = await openTools()
  const list =
    'Dagsorden:\n1. Valg af dirigent\n2. Godkendelse af bestyrelsens beretning\n3. Valg af revisor\n4. Eventuelt'
  const text = `Referat af generalforsamling i Engby Vandværk den 4. marts 2015\n\n${list}\n\nAd pkt. 1. Valg af dirigent\n\nIda Holm blev valgt.\n\nAd pkt. 2. Formandens beretning.\n\nÅret har været roligt.\n\nAd pkt. 3. Valg af revisor\n\nBo Lund blev valgt.\n\nAd pkt. 4. Eventuelt\n\nIntet.\n`
  const { meetings } = await transcribe({ path: 'a.txt', bytes: new TextEncoder().encode(text) }, tools, defaults)
  expect(meetings[0]?.punkter.map(({ title }) => title)).toEqual([
    'Valg af dirigent',
    'Formandens beretning.',
    'Valg af revisor',
    'Eventuelt',
  ])
})
