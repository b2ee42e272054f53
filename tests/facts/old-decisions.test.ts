import { describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'

/** What a parish council decided on a case, as its clerk wrote it. */
const decisions: readonly (readonly [said: string, outcome: string])[] = [
  ['Bevilgedes 20 Kr.', 'approved'],
  ['Der bevilgedes ham 20 Kr. aarlig.', 'approved'],
  ['Kunde ikke imødekommes.', 'rejected'],
  ['Tilladelse nægtedes.', 'rejected'],
  ['Andragendet toges ikke til Følge.', 'rejected'],
  ['Sogneraadet anbefaler Andragendet.', 'recommended'],
  ['Sogneraadet kunde ikke anbefale Andragendet.', 'rejected'],
  ['Til Efterretning.', 'noted'],
  ['Udsattes.', 'postponed'],
  ['Henvistes til Fattigudvalget.', 'referred'],
  ['Bortfaldt.', 'withdrawn'],
  ['Taget tilbage.', 'withdrawn'],
  ['Intet at erindre.', 'no-remarks'],
  ['Ingen Erindring.', 'no-remarks'],
  ['Eftergaves.', 'approved'],
  ['Accepteres.', 'approved'],
  ['Man enedes om at yde 50 Kr.', 'approved'],
  ['Sogneraadet finder ingen Grund til at efterkomme Ønsket.', 'rejected'],
  ['Man saa sig ikke i Stand til at yde Hjælp.', 'rejected'],
  ['Man ønskede ikke at yde Tilskud.', 'rejected'],
  ['Man mente ikke at kunne yde Hjælp.', 'rejected'],
  ['Andragendet bortfaldt ved Afstemning.', 'rejected'],
  ['Nej.', 'rejected'],
  ['Indsendes til Amtet med Anbefaling.', 'recommended'],
  ['Henstaar.', 'postponed'],
  ['Stilledes i Bero.', 'postponed'],
  ['Overgaar til næste Møde.', 'postponed'],
  ['Til Skoleudvalgets Betænkning.', 'referred'],
  ['Indvilges mod aarlig Leje 60 Kr.', 'approved'],
  ['Det Ansøgte tilstodes.', 'approved'],
  ['Regnskabet decideredes.', 'approved'],
  ['Raadet sluttede sig hertil.', 'approved'],
  ['Man kunde ikke tilstaae det Ansøgte.', 'rejected'],
  ['Man kunde ikke gaa ind herpaa.', 'rejected'],
  ['Kunde ei bevilges.', 'rejected'],
  ['Besluttedes at svare nægtende.', 'rejected'],
  ['Klagen fandtes ugrundet.', 'rejected'],
  ['Besluttedes udsat.', 'postponed'],
  ['Henstod til næste Møde.', 'postponed'],
  ['Sendtes til Skolekommissionen til Udtalelse.', 'referred'],
  ['Gav ikke Anledning til Bemærkning.', 'no-remarks'],
  ['Til Efterretn.', 'noted'],
]

const titles = ['Andragende fra Enke Holm om Hjælp til Husleje', 'Skrivelse fra Amtet om Vejen', 'Eventuelt']
const others = ['Til Efterretning.', 'Intet.']
const listed = (said: string, print: (title: string, said: string, number: number) => string) =>
  titles.map((title, i) => print(title, [said, ...others][i] ?? '', i + 1)).join('')

/** Where he wrote it. */
const places: readonly (readonly [name: string, print: (said: string) => string])[] = [
  ['behind the case', (it) => listed(it, (title, said, n) => `${n}. ${title}. ${said}\n\n`)],
  ['behind a dash', (it) => listed(it, (title, said, n) => `${n}. ${title} - ${said}\n`)],
  ['under the case', (it) => listed(it, (title, said, n) => `${n}. ${title}.\n      ${said}\n`)],
  [
    'behind what others had found',
    (it) =>
      listed(
        it,
        (title, said, n) => `${n}. ${title}. ${n === 1 ? 'Andragendet er anbefalet af Lærer Dahl. ' : ''}${said}\n\n`,
      ),
  ],
]

describe('what was decided in an old protocol', async () => {
  const tools = await openTools()
  describe.each(places)('%s', (_, print) => {
    test.each(decisions)('%s', async (said, outcome) => {
      const opening = 'Mandag den 14. Marts 1932 afholdt Sogneraadet ordinært Møde i Engby Forsamlingshus.'
      const text = `${opening}\n\n${print(said)}\nMødet hævet.\nA. Holm.  B. Lund.  C. Dal.\n`
      const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
      const [meeting] = (await transcribe(source, tools, defaults)).meetings
      expect(meeting?.punkter.map(({ title }) => title.replace(/\.$/u, ''))).toEqual(titles)
      expect(meeting?.punkter.map(({ decision }) => decision?.outcome)).toEqual([outcome, 'noted', 'no-remarks'])
    })
  })
  test('a decision that the end of a line breaks is one', async () => {
    const cases =
      '1. Skrivelse fra Amtet.\n\nFormanden meddelte, at Amtet havde afslaaet\nAndragendet. Toges til\nEfterretning.\n\n2. Valg.\n\nUdsat.\n'
    const text = `Mandag den 14. Marts 1932 afholdt Sogneraadet ordinært Møde i Engby Forsamlingshus.\n\n${cases}\nA. Holm.  B. Lund.\n`
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
    const [meeting] = (await transcribe(source, tools, defaults)).meetings
    expect(meeting?.punkter[0]?.decision?.text).toMatch(/Toges til Efterretning\.$/u)
  })
})
