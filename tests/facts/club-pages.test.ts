import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

/** How the secretaries of clubs and owners open the minutes of 14 March 2018, and where they met, if they say it. */
const heads: readonly (readonly [head: string, place?: string])[] = [
  ['Referat bestyrelsesmøde \n\nDen 14.03.18 kl. 19.00 Klubhuset', 'Klubhuset'],
  ['Bestyrelsesmøde, 14. marts 2018\n\nReferat fra bestyrelsesmøde onsdag den 14. marts 2018, kl. 19.00'],
  ['Møde: Bestyrelsesmøde\nTid: Onsdag d. 14/3 2018 kl. 19:00 – 21.00\nSted: Klubhuset', 'Klubhuset'],
  ['14. marts 2018 (ekstraordinær)\n\nREFERAT'],
  ['2018-03-14\n\nBestyrelsesmøde 14. marts 2018 kl. 19.00, Klubhuset\nOpdateret: 2. april 2018', 'Klubhuset'],
  ['Referat 14-03-2018'],
  ['Ref. bestyrelsesmøde 14/3-18'],
  ['ENGBY BÅDELAUG\n\nEmne:      Referat af bestyrelsesmøde 14. marts 2018'],
  ['BESTYRELSESMØDE\nDATO: 14. MARTS 2018\nTID: KL. 19.00\nSTED: KLUBHUSET', 'KLUBHUSET'],
  ['Engby Bådelaug · Bestyrelsesmøde nr. 4/2018 · 14. marts 2018'],
  ['Referater marts 2018\n\nBestyrelsesmøde onsdag d. 14/3 kl. 19 hos Ida Holm', 'hos Ida Holm'],
  ['Referat - bestyrelsesmøde - Engby Bådelaug - 14.03.2018'],
  ['Referat_bestyrelsesmoede_14-03-2018.docx\n\nReferat af bestyrelsesmøde 14.03.2018'],
  ['Referat af bestyrelsesmøde den 14. marts 2018\n\nAf Bo Lund | 20. marts 2018 | Referater | 0 kommentarer'],
  [
    '20. marts 2018\nJ.nr. 2018-31/7\n\nReferat af møde nr. 3/2018\nonsdag den 14. marts 2018 kl. 19.00 i Klubhuset',
    'Klubhuset',
  ],
  ['BM 3/2018\nOnsdag d. 14. marts 2018 kl. 19:00\nKlubhuset', 'Klubhuset'],
  ['Dato\t14. marts 2018\nTid\t19.00 - 21.00\nSted\tKlubhuset\nReferent\tBo Lund', 'Klubhuset'],
]

const titles = ['Godkendelse af referat', 'Økonomi', 'Nye flagstænger', 'Sommerfesten i juni', 'Eventuelt']
const texts = [
  'Referatet blev godkendt.',
  'Kassereren gennemgik tallene, som ser fornuftige ud.',
  'Der er indhentet to tilbud. Det blev besluttet at købe hos Randby Flag.',
  'Ida og Per bestiller telt. Der skal findes en vært.',
  'Intet.',
]
type Told = (title: string, text: string, number: number) => string
const list = (told: Told, between = '\n\n') =>
  titles.map((title, i) => told(title, texts[i] ?? '', i + 1)).join(between)
const agenda = list((title, _text, n) => `${n}. ${title}`, '\n')
/** How they set their punkter. */
const lists: Readonly<Record<string, string>> = {
  'a bracket and a colon': list((title, text, n) => `${n}) ${title}: ${text}`, '\n'),
  'Ad1)': `Dagsorden\n${agenda}\n\n${list((_title, text, n) => `Ad${n})\n${text}`)}`,
  'Ad. pkt. 1:': `Dagsorden\n${agenda}\n\n${list((_title, text, n) => `Ad. pkt. ${n}: ${text}`, '\n')}`,
  'Pkt. 1 -': list((title, text, n) => `Pkt. ${n} - ${title}\n${text}`),
  'numbers alone': list((title, text, n) => `${n} ${title}\n\n${text}`),
  'colons, no numbers': list((title, text) => `${title}:\n${text}`),
  'bullets before titles': list((title, text) => ` • ${title}\n\n${text}`),
  'dashes before titles': list((title, text) => `- ${title}\n${text}`, '\n'),
  'bullets under titles': list((title, text, n) => `${n}. ${title}\n\n • ${text}\n • Tidsplanen blev vist.`),
  'arrows under titles': list((title, text, n) => `${n}. ${title}\n→ ${text}`),
  'titles alone': list((title, text) => `${title}\n${text}`),
  'capitals alone': list((title, text) => `${title.toUpperCase()}\n${text}`),
  'bars between': `Punkt | Emne | Referat\n${list((title, text, n) => `${n} | ${title} | ${text}`, '\n')}`,
  'tabs between': `Punkt\tEmne\tReferat\n${list((title, text, n) => `${n}\t${title}\t${text}`, '\n')}`,
  'a clock before, and tabs': `Tid\tEmne\tAnsvarlig\tReferat\n${list((title, text, n) => `18.${n}0\t${n}. ${title}\tIda\t${text}`, '\n')}`,
  'every number 1': list((title, text) => ` 1. ${title}\n\n${text}`),
  'the agenda, then answers by number': `Dagsorden:\n${agenda}\n\nReferat:\n\n${list((_title, text, n) => `${n}. ${text}`, '\n')}`,
}

describe('the pages of clubs', async () => {
  const tools = await openTools()
  const read = async (head: string, punkter: string) => {
    const people = 'Til stede: Ida Holm, Bo Lund og Per Dal\nAfbud: Ea Toft'
    const text = `${head}\n\n${people}\n\n${punkter}\n\nMødet slut kl. 21.00\n`
    const { meetings } = await transcribe({ path: 'a.txt', bytes: new TextEncoder().encode(text) }, tools, defaults)
    return meetings.map((meeting) => ({
      ...meeting,
      titles: meeting.punkter.map(({ title }) => title?.toLowerCase()),
      outcomes: meeting.punkter.map(({ decision }) => decision?.outcome ?? null),
      people: [meeting.participants.length, meeting.absent.length],
    }))
  }
  const told = {
    date: '2018-03-14',
    documentType: 'referat',
    endTime: '21:00',
    people: [3, 1],
    titles: titles.map((title) => title.toLowerCase()),
  }
  const kinds = Object.values(lists)
  test.each(heads.map(([head, place], i) => ({ head, place, punkter: kinds[i % kinds.length] ?? '' })))(
    'under $head',
    async ({ head, place, punkter }) => {
      expect(await read(head, punkter)).toMatchObject([{ ...told, ...(place && { location: place }) }])
    },
  )
  test.each(Object.entries(lists))('with %s', async (_name, punkter) => {
    const [meeting, ...others] = await read('Referat fra bestyrelsesmøde onsdag den 14. marts 2018 kl. 19.00', punkter)
    expect(others).toEqual([])
    expect(meeting).toMatchObject(told)
    expect([meeting?.outcomes[0], meeting?.outcomes[4]]).toEqual(['approved', 'no-remarks'])
  })
})
