import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

interface Day {
  readonly day: number
  readonly month: number
  readonly name: string
  readonly nth: number
  readonly year: number
}

/** How clerks of the years 1890 to 1965 open the minutes of a meeting. */
const openings: readonly (readonly [number, (day: Day) => string])[] = [
  [1956, ({ day, name, year }) => `Den ${day}. ${name} ${year} kl. 14 afholdt sognerådet møde på kommunekontoret.`],
  [1956, ({ day, name, year }) => `Torsdag d. ${day}. ${name} ${year} kl. 19,30 holdt menighedsrådet møde i kirken.`],
  [1956, ({ day, name, year }) => `År ${year}, den ${day}. ${name}, afholdtes ordinært byrådsmøde på rådhuset.`],
  [1956, ({ day, name, year }) => `Ordinært møde den ${day}. ${name} ${year} kl. 13.30. Samtlige medlemmer mødt.`],
  [1956, ({ day, name, year }) => `Møde i sognerådet den ${day}. ${name} ${year}.`],
  [1956, ({ day, name, year }) => `Sogneråds-møde den ${day}. ${name} ${year} kl. 19,30 på Engby kro.`],
  [1956, ({ day, month, year }) => `Møde den ${day}/${month} ${year}.`],
  [1956, ({ day, month, year }) => `Møde ${day}/${month}-${year % 100} kl. 19.`],
  [1956, ({ day, name, year }) => `Sognerådsmøde den ${day}. ${name} ${year}.`],
  [1956, ({ day, name, year }) => `Protokol fra mødet den ${day}. ${name} ${year}.`],
  [1956, ({ day, name, year }) => `Bestyrelsesmøde hos Peter Bak den ${day}. ${name} ${year}.`],
  [1956, ({ day, name, year }) => `${day}. ${name} ${year}.\nMøde på kommunekontoret.`],
  [1956, ({ day, name, year }) => `Den ${day}. ${name} ${year}.`],
  [1956, ({ day, month, year }) => `${day}/${month} ${year}.`],
  [1956, ({ day, name, year }) => `Mødet den ${day}. ${name} ${year} blev afholdt på skolen.`],
  [1956, ({ day, name, year }) => `Ordinær generalforsamling afholdtes den ${day}. ${name} ${year} i Engby Kro.`],
  [1956, ({ day, name, year }) => `Socialudvalget.\nMøde den ${day}. ${name} ${year}.`],
  [1956, ({ day, name, nth, year }) => `Engby Sogneråd, møde nr. ${nth} den ${day}. ${name} ${year}.`],
  [
    1956,
    ({ day, name, year }) => `Fredag den ${day}. ${name} ${year} kl. 14 afholdtes møde i kulturudvalget på skolen.`,
  ],
  [1956, ({ day, name, year }) => `Skolekommissionen holdt møde den ${day}. ${name} ${year} kl. 16.`],
  [1956, ({ day, name, year }) => `Bestyrelsen mødtes ${day}. ${name} ${year} kl. 20 hos formanden.`],
  [1931, ({ day, name, year }) => `Aar ${year} den ${day}. ${name} var Sogneraadet samlet til Møde.`],
  [1931, ({ day, name, year }) => `Den ${day}' ${name} ${year} afholdtes Møde i Fattigkommissionen.`],
  [1931, ({ day, name, year }) => `Kirkebestyrelsen samledes den ${day}. ${name} ${year} i Præstegaarden.`],
  [1931, ({ day, name, year }) => `Repræsentantskabsmøde i Brugsforeningen den ${day}. ${name} ${year}.`],
  [1893, ({ day, name, year }) => `Engby Byraad. Møde den ${day}de ${name} ${year}.`],
  [1893, ({ day, name, year }) => `Sogneraadets Møde den ${day}de ${name} ${year}.`],
  [1893, ({ day, name, year }) => `Anno ${year} den ${day}de ${name} var Forstanderskabet forsamlet.`],
  [1893, ({ day, name, year }) => `${year} d: ${day} ${name} ere Bestyrelsen samlet hos Formanden.`],
  [1893, ({ day, name, year }) => `d. ${day} ${name} ${year} er der afholdt Møde i Skoleraadet paa sædvanligt Sted.`],
  [1912, ({ day, month, year }) => `D. ${day}/${month} ${year} - Ordinært Møde. Alle Medlemmer var mødte.`],
  [1912, ({ day, name, year }) => `Den ${day}. ${name} ${year} ordinært Møde. P. Lund havde meldt Forfald.`],
  [1912, ({ day, name, year }) => `Lunde Afholdsforening mødtes den ${day}. ${name} ${year} hos Formanden.`],
  [1912, ({ day, month, year }) => `Repræsentantskabet var samlet ${day}/${month} ${year} paa Kroen Kl. 7 Aften.`],
  [1912, ({ day, name, year }) => `Bestyrelsen for Lunde Sygekasse afholdt ordinært Møde den ${day}. ${name} ${year}.`],
  [1893, ({ day, name, year }) => `Forhandlinger i Lunde Sogneraad den ${day}. ${name} ${year}.`],
  [1912, ({ day, month, year }) => `Mødet d. ${day}/${month} ${year} aabnedes af Formanden. Alle mødte undt. P. Lund.`],
  [1912, ({ day, name, year }) => `Lunde Skole d. ${day}de ${name} ${year}.`],
  [1893, ({ day, name, nth, year }) => `${nth}. Møde ${year}.\n\nDen ${day}de ${name} Kl. 11 Formd.`],
  [1893, ({ day, name, nth, year }) => `${nth}de Møde.\n\nDen ${day}de ${name} ${year}, Formiddag Kl. 10½.`],
  [1931, ({ day, name, nth, year }) => `${nth}. Byraadsmøde\n${day}. ${name} ${year} Kl. 19.`],
  [1893, ({ day, name, year }) => `Extraordinairt Møde den ${day}de ${name} ${year}, Eftermiddag Kl. 3.`],
  [1912, ({ day, name, year }) => `Møde i Engby Skole den ${day}. ${name} ${year} Eftermiddag Kl. 3½.`],
  [1912, ({ day, name, nth, year }) => `${nth}. Møde den ${day}. ${name} ${year}.`],
  [1912, ({ day, name, year }) => `[${day}. ${name} ${year}]\n\nSogneraadet afholdt Møde i Engby Skole.`],
  [1912, ({ day, month, year }) => `${day}/${month} ${year} Kl. 2 Em.`],
  [1912, ({ day, name, year }) => `Mødet aabnedes den ${day}. ${name} ${year} Kl. 7 Em. af Formanden.`],
  [1912, ({ day, name, year }) => `Aar ${year}, ${name} den ${day}. holdt Bestyrelsen Møde hos N. Bak.`],
  [1853, ({ day, name, year }) => `I Sogneforstanderskabets Møde den ${day}de ${name} ${year} forhandledes:`],
  [
    1956,
    ({ day, name, nth, year }) =>
      `${nth}. møde                    - ${nth + 80} -\nDen ${day}. ${name} ${year} kl. 18.30`,
  ],
  [
    1956,
    ({ day, name, nth, year }) =>
      `${nth}. møde                      ${nth + 80}\nDen ${day}. ${name} ${year} kl. 18.30`,
  ],
]

const cases =
  '1. Skrivelse fra Amtet.\nTil Efterretning.\n2. Ansøgning fra Skytteforeningen om Tilskud.\nBevilgedes 50 Kr.\n3. Vejgrus.\nVedtoges.'
const signed = 'Jens Kjær    N. Bak    Chr. Holst'
const days: readonly (readonly [number, number, string])[] = [
  [3, 1, 'Januar'],
  [11, 3, 'Marts'],
  [17, 5, 'Maj'],
]

describe('three meetings of an old protocol, whatever opens them', async () => {
  const tools = await openTools()
  const read = async (text: string) => {
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
    const { meetings } = await transcribe(source, tools, defaults)
    return meetings.map(({ date, punkter }) => `${date} ${punkter.map(({ number }) => number).join()}`)
  }
  test.each(openings)('%i %s', async (year, open) => {
    const meetings = days.map(([day, month, capital], i) => {
      const name = year < 1948 ? capital : capital.toLowerCase()
      return `${open({ day, month, name, nth: i + 1, year })}\n\n${cases}\n\n${i === 1 ? 'Mødet hævet.\n\n' : ''}${signed}\n\n\n`
    })
    const found = days.map(([day, month]) => `${year}-0${month}-${String(day).padStart(2, '0')} 1,2,3`)
    const text = meetings.join('')
    expect(await read(text)).toEqual(found)
    expect(await read(text.replaceAll(/\n\n+/g, '\n'))).toEqual(found)
  })
})

/** Cases of three meetings, each ending as the others do; three blank lines part pages. */
const lists: readonly (readonly string[])[] = [
  ['Skrivelse fra Amtet om Vejene.\nTil Efterretning.', 'Regning fra Smed Lund.\nBetales.', 'Nyt Stakit.\nUdsat.'],
  ['Ny Kakkelovn til Skolen.\nVedtoges.', 'Klage over Vandløbet.\nAfvistes.', 'Kirkens Tag.\nUdsat.'],
  ['Cirkulære om Hunde.\nTil Efterretning.', 'Hjælp til Enke Holm.\nBevilgedes.', 'Salg af Jord.\nUdsat.'],
]
const alike: readonly ((day: number, month: number) => string)[] = [
  (day, month) => `Aar 1931 d. ${day}/${month} afholdt Værgeraadet Møde i Engby Skole.`,
  (day, month) => `D. ${day}/${month} 1931 var Mejeriets Bestyrelse samlet paa Kroen.\nAlle Medlemmer var mødte.`,
  (day, month) => `Sogneraadsmøde ${day}/${month} 1931 Kl. 2.`,
]

test.each(alike)(
  'a sentence that opens each page but for its day is no header, and no answer its foot',
  async (open) => {
    const tools = await openTools()
    const text = lists.map((list, i) => {
      const cases = list.map((one, n) => `${n + 1}. ${one}\n`).join('\n')
      return `${open(3 + i, 2 * i + 1)}\n\n${cases}\n\n\n`
    })
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(text.join('')) }
    const { meetings } = await transcribe(source, tools, defaults)
    expect(meetings.map(({ date, punkter }) => [date, punkter.map(({ decision }) => decision?.outcome)])).toEqual([
      ['1931-01-03', ['noted', 'approved', 'postponed']],
      ['1931-03-04', ['approved', 'rejected', 'postponed']],
      ['1931-05-05', ['noted', 'approved', 'postponed']],
    ])
  },
)

/** What the opening says of board, place and the absent, broken where the line is full. */
const broken: readonly (readonly [text: string, body: string, place: string | null, away: string])[] = [
  ['1931 d. 9 Januar var Engby Byraad samlet. N. Bak havde meldt\nForfald.', 'Engby Byraad', null, 'N. Bak'],
  [
    'Aar 1931, Fredag den 9. Januar Kl. 2 Eftm. holdt Lunde og\nOmegns Kvægavlsforening Møde i Kroen. Fraværende N.\nBak. Der forhandledes følgende:',
    'Lunde og Omegns Kvægavlsforening',
    'Kroen',
    'N. Bak',
  ],
  [
    'Aaret 1931, den 9de Januar, Møde i Husmandsforeningen paa\nLunde Kro. Fraværende N. Bak. Følgende\nSager behandledes:',
    'Husmandsforeningen',
    'Lunde Kro',
    'N. Bak',
  ],
  [
    'Den 9. Januar 1931 afholdtes Møde i Forstanderskabet i\nLunde Skole. Fraværende N. Bak.',
    'Forstanderskabet',
    'Lunde Skole',
    'N. Bak',
  ],
]
const cases31 = ['Skrivelse fra Amtet om Vejene toges til Efterretning.', 'Nyt Stakit ved Skolen udsattes.'].join('\n')
test.each(broken)('%s', async (opening, body, place, away) => {
  const tools = await openTools()
  const source = { path: 'a.txt', bytes: new TextEncoder().encode(`${opening}\n${cases31}\n\nMødet hævet.\n`) }
  const [meeting] = (await transcribe(source, tools, defaults)).meetings
  expect([meeting?.body, meeting?.location, meeting?.absent.map(({ name }) => name).join('; ')]).toEqual([
    body,
    place,
    away,
  ])
})
