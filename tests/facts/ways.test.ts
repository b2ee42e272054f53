import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

/** A day of 2018 in the forms that heads print. */
interface Day {
  readonly iso: string
  readonly long: string
  readonly dotted: string
  readonly dashed: string
  readonly slashed: string
  readonly weekday: string
}
const days: readonly Day[] = [
  {
    iso: '2018-03-14',
    long: '14. marts 2018',
    dotted: '14.03.2018',
    dashed: '14-03-2018',
    slashed: '14/3-2018',
    weekday: 'onsdag',
  },
  {
    iso: '2018-04-18',
    long: '18. april 2018',
    dotted: '18.04.2018',
    dashed: '18-04-2018',
    slashed: '18/4-2018',
    weekday: 'onsdag',
  },
]

type Head = readonly [body: string | null, start: string | null, print: (day: Day) => string]

/** How secretaries and systems head the minutes of a meeting: whose it was, when it began, and the lines. */
const heads: readonly Head[] = [
  [
    'Engby Vandværk',
    '19:00',
    ({ weekday, long }) =>
      `Referat fra bestyrelsesmøde i Engby Vandværk ${weekday} den ${long} kl. 19.00 hos formanden`,
  ],
  ['Engby Vandværk', null, ({ long }) => `Engby Vandværk\n\nReferat af bestyrelsesmøde den ${long}`],
  [
    'Bestyrelsesmøde',
    null,
    ({ dotted }) => `Bestyrelsesmøde ${dotted}\nTilstede: Ida Holm, Bo Ry, Ea Toft\nAfbud: Per Dal`,
  ],
  ['Bestyrelsen', '19:00', ({ weekday, long }) => `Bestyrelsen mødtes ${weekday} den ${long} kl. 19 hos Bo.`],
  [
    'Økonomiudvalget',
    '15:00',
    ({ dashed }) => `REFERAT\n\nMøde:\tØkonomiudvalget\nDato:\t${dashed}\nTid:\t15:00 - 17:00\nSted:\tMødelokale 1`,
  ],
  ['Økonomiudvalget', '15:00', ({ long }) => `Økonomiudvalget\nReferat\nOnsdag ${long}\nKl. 15.00\nMødelokale 1`],
  [
    'Økonomiudvalget',
    '15:00',
    ({ dashed }) => `Referat\nØkonomiudvalget's møde\nOnsdag den ${dashed} kl. 15:00\nMødelokale 1`,
  ],
  [
    'Økonomiudvalget',
    '15:00',
    ({ weekday, long }) =>
      `ENGBY KOMMUNE\nØkonomiudvalget\n\nProtokol fra mødet ${weekday} den ${long} kl. 15.00 i mødelokale 1`,
  ],
  ['skolebestyrelsen', null, ({ slashed }) => `Referat fra skolebestyrelsens møde ${slashed}`],
  [
    'Skolebestyrelsesmøde',
    '17:00',
    ({ long }) => `Skolebestyrelsesmøde\nOnsdag d. ${long}\nkl. 17.00-19.30\nPersonalerummet`,
  ],
  [
    'Afdelingsmøde i afdeling 12, Engparken',
    '18:30',
    ({ long }) =>
      `Afdelingsmøde i afdeling 12, Engparken\n${long} kl. 18.30 i fælleshuset\n\nFremmødte: 24 beboere fra 18 lejemål`,
  ],
  [
    'Grundejerforeningen Engen',
    null,
    ({ long }) => `Ordinær generalforsamling 2018\nGrundejerforeningen Engen\n${long}`,
  ],
  [
    'Andelsboligforeningen Engen',
    '19:00',
    ({ long }) =>
      `År 2018, den ${long.slice(0, -5)}, kl. 19.00 afholdtes ordinær generalforsamling i Andelsboligforeningen Engen i beboerlokalet.`,
  ],
  [
    'Andelsboligforeningen Engen',
    '19:00',
    ({ weekday, long }) =>
      `År 2018, ${weekday} den ${long.slice(0, -5)} kl. 19.00 afholdtes ordinær generalforsamling i Andelsboligforeningen Engen i beboerlokalet.`,
  ],
  [
    'Grundejerforeningen Engen',
    '19:00',
    ({ long }) =>
      `Onsdag den ${long} kl. 19.00 afholdt Grundejerforeningen Engen ordinær generalforsamling i\nEngby Hallen.`,
  ],
  [
    'Engby Vandværk',
    '19:00',
    ({ weekday, long }) =>
      `Engby Vandværk afholdt ordinær generalforsamling ${weekday} den ${long} kl. 19 på Engby Kro.`,
  ],
  ['Engby Borgerforening', null, ({ long }) => `Den ${long} blev der holdt bestyrelsesmøde i Engby Borgerforening.`],
  ['Bestyrelsesmøde', null, ({ long }) => `Referat: Bestyrelsesmøde ${long}`],
  ['Handicaprådet', null, ({ long }) => `Handicaprådet - Referat - ${long}`],
  ['Handicaprådet', null, ({ dotted }) => `Handicaprådet ${dotted}, referat`],
  [
    'Folkeoplysningsudvalget',
    null,
    ({ long }) => `Dagsorden og referat for møde i Folkeoplysningsudvalget\nden ${long}`,
  ],
  ['HMU-møde', '09:00', ({ long }) => `HMU-møde ${long} kl. 9-12`],
  ['Engby Lokalråd', '19:00', ({ slashed }) => `Engby Lokalråd, møde ${slashed} kl. 19 i Forsamlingshuset`],
  [
    'Børne- og Skoleudvalget',
    '16:30',
    ({ weekday, long }) =>
      `BESLUTNINGSREFERAT\nfra Børne- og Skoleudvalgets møde\n${weekday} den ${long} kl. 16.30 i Mødelokale D`,
  ],
  ['Regionsrådet', '13:00', ({ long }) => `Åbent referat\ntil\nRegionsrådet\n${long} kl. 13:00\ni Regionsrådssalen`],
  [
    'Beredskabskommissionen',
    '08:30',
    ({ weekday, long }) =>
      `Til medlemmerne af Beredskabskommissionen\n\nReferat af møde i Beredskabskommissionen ${weekday} den ${long} kl. 8.30 på Brandstationen`,
  ],
]

const titles = ['Godkendelse af dagsorden', 'Budget', 'Ny port', 'Eventuelt']
const said = ['Godkendt.', 'Budgettet blev gennemgået. Der mangler tal for el.', 'Bo indhenter tilbud.', 'Intet.']
const remarks = ['Ida foreslår Bo', '', 'På valg er:\nIda Holm\nPer Dal', 'Foreningen er vært']
/** The titles of an agenda, with remarks under some of them. */
const agenda = (print: (title: string, number: number) => string, under = true) =>
  titles.map((title, i) => `${print(title, i + 1)}\n${under && remarks[i] ? `${remarks[i]}\n` : ''}`).join('')
const listed = (print: (title: string, number: number) => string, between: string) =>
  titles.map((title, i) => print(title, i + 1) + said[i]).join(between)

/** How the punkter of a paper are counted. */
const lists: readonly (readonly [name: string, text: string])[] = [
  ['1. Budget', listed((title, n) => `${n}. ${title}\n\n`, '\n\n')],
  ['1. Budget, no blank lines', listed((title, n) => `${n}. ${title}\n`, '\n')],
  ['1) Budget', listed((title, n) => `${n}) ${title}\n`, '\n\n')],
  ['Punkt 1. Budget', listed((title, n) => `Punkt ${n}. ${title}\n`, '\n\n')],
  ['Pkt. 1: Budget', listed((title, n) => `Pkt. ${n}: ${title}\n`, '\n')],
  [
    'an agenda, answered by Ad 1',
    `Dagsorden:\n${titles.map((title, i) => `${i + 1}. ${title}`).join('\n')}\n\n${said.map((one, i) => `Ad ${i + 1}. ${one}`).join('\n')}`,
  ],
  [
    'an agenda by Pkt. 1, answered by Pkt. 1',
    `Dagsorden ifølge vedtægterne:\n${agenda((title, n) => `Pkt. ${n} ${title}`, false)}\n${said.map((one, i) => `Pkt. ${i + 1}: ${one}`).join('\n')}`,
  ],
  [
    'an agenda by Pkt. 1 with remarks, answered by Ad 1',
    `Dagsordenen var følgende:\n${agenda((title, n) => `Pkt. ${n} ${title}`)}\n${said.map((one, i) => `Ad ${i + 1}.\n${one}`).join('\n\n')}`,
  ],
  [
    'an agenda with remarks, then its titles again behind other numbers',
    `Dagsorden:\n${agenda((title, n) => `${n}. ${title}`)}\n${listed((title, n) => `${n}: ${title}\n`, '\n\n')}`,
  ],
  [
    'an agenda with remarks, then its titles again without numbers',
    `Dagsorden:\n${agenda((title, n) => `${n}. ${title}`)}\n${listed((title) => `${title}\n`, '\n\n')}`,
  ],
  [
    'an agenda, then its titles again without numbers, set close',
    `Dagsorden:\n${agenda((title, n) => `${n}. ${title}`, false)}\n${listed((title) => `${title}\n`, '\n')}`,
  ],
]

describe('a meeting, and two in one file, by head and list', async () => {
  const tools = await openTools()
  const read = async (text: string) => {
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
    const { meetings } = await transcribe(source, tools, defaults)
    return meetings.map(({ body, date, startTime, punkter }) => ({
      body,
      date,
      startTime,
      titles: punkter.map(({ title }) => title),
    }))
  }
  describe.each(heads)('%s %s', (body, startTime, print) => {
    test.each(lists)('%s', async (_, list) => {
      const papers = days.map((day) => `${print(day)}\n\n${list}\n\n\n`)
      const found = days.map(({ iso }) => ({ body, date: iso, startTime, titles }))
      expect(await read(papers[0] ?? '')).toEqual(found.slice(0, 1))
      expect(await read(papers.join(''))).toEqual(found)
    })
  })
})
