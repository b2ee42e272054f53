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
  [
    'Mødet den 3. Maj 1911.\nTil Stede: Borgmester Lau (Formand), Konsul Bro. — Købmand Riis havde meldt Forfald.',
    'Lau; Bro',
    'Riis',
  ],
  [
    '1861 den 8de April sammentraadte Commissionen paa Raadhuset, tilstede vare Byfoged Wulff og Brandcapitain Friis.',
    'Wulff; Friis',
    '',
  ],
  ['Møde i Værgeraadet den 3. Maj 1911. Mødt: Fru Lærer Sonne og P. Krag. Lægen var forhindret.', 'Sonne; P. Krag', ''],
  [
    'Mødet den 3. Maj 1911.\nTilstede: Pastor Fog og Jens Kold. Afbud fra Kirkeværge\nMads Lykke.',
    'Fog; Jens Kold',
    'Mads Lykke',
  ],
  ['Sogneraadsmøde den 3. Maj 1911. Jens Kold havde anmeldt Forfald, H. Bro udeblev.', '', 'Jens Kold; H. Bro'],
  ['Sogneraadsmøde den 3. Maj 1911.\nAfbud forelaa fra Jens Kold.', '', 'Jens Kold'],
  ['Møde i Værgeraadet den 3. Maj 1911. Konsul Bro var bortreist.', '', 'Bro'],
  ['Den 3. Maj 1911 holdtes Sogneraadsmøde. Udeblevne: Jens Kold.', '', 'Jens Kold'],
  [
    'Aar 1919 d. 29/3 holdt Sogneraadet Møde i Lunde Kro.            Fraværende Ole P. Ry og P.D. Holm\n\nFølgende Sager forhandledes:\n\nTilbud paa Rengøring af Kommunens Skoler og Gymnastikhuse for et Aar.',
    '',
    'Ole P. Ry; P.D. Holm',
  ],
  ['Byraadets Møde den 7de Decbr. 1868.\nKammerraad Buch og J. Krog vare fraværende.', '', 'Buch; J. Krog'],
]

describe('who came to a meeting of an old protocol', () => {
  test.each(openings)('%s', async (line, present, away) => {
    const [meeting] = await read(`${line}\n\n${cases}`)
    expect([names(meeting?.participants ?? []), names(meeting?.absent ?? [])]).toEqual([present, away])
  })
})

test('the hour is read whole, however far behind its sentence it stands', async () => {
  const day = 'Torsdag den 8. Februar 1912, Kl. 6 Eftermiddag.'
  const [meeting] = await read(
    `LINDBY BYRAADS FORHANDLINGER\n\nByraadsmødet den 8. Februar 1912.\n\n${day}\n\n${cases}`,
  )
  expect([meeting?.date, meeting?.startTime]).toEqual(['1912-02-08', '18:00'])
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

/** What opens the meetings of a book whose clerk leaves no blank line under it, and counts no case. */
const tight: readonly (readonly [opening: (day: number) => string, dates: readonly string[]])[] = [
  [(day) => `${day}/1 1911  Møde hos Formanden. Alle mødt.`, ['1911-01-03', '1911-01-17']],
  [
    (day) => `Anno 1847 den ${day}de Januarii indfandt Forstanderskabet sig i Lunde Skole.`,
    ['1847-01-03', '1847-01-17'],
  ],
  [(day) => `Bestyrelsesmøde Fredag Aften d. ${day}. Februar 1913 hos Uddeleren.`, ['1913-02-03', '1913-02-17']],
]

test.each(tight)('cases without numbers right under %s', async (opening, dates) => {
  const list = ['Sagen ang. Drengen Karl Lund.', 'Skrivelse fra Amtet om Grus.']
  const meetings = await read(
    [3, 17].map((day) => `${opening(day)}\n${list.map((title) => `${title} Udsat.`).join('\n')}\n`).join('\n'),
  )
  expect(meetings.map(({ date }) => date)).toEqual(dates)
  expect(meetings.map(({ punkter }) => punkter[0]?.title)).toEqual([list[0], list[0]])
})

test('names in a row under the end of a meeting sign it', async () => {
  const meeting = `Onsdag d. 14. Juni 1911 holdt Sogneraadet Møde i Kroen.\n\n${cases}\n\nMødet sluttet.\n\nN. Tranberg\n\nP. Storm, Graves Lund, Hans I. Nissen\n\n`
  const [first] = await read(meeting + meeting.replace('14. Juni', '12. Juli'))
  expect(first?.punkter.at(-1)?.decision?.text).toBe('Betales.')
})

test.each([
  ['Sagen om Gasværket (se Mødet den 5te Februar). Udsættes.', 'Sagen om Gasværket (se Mødet den 5te Februar).'],
  ['Spøjtehusets Tag. Da Taget er tæt, bortfalder Sagen.', 'Spøjtehusets Tag.'],
  [
    'Tilbud fra Thrane, 44 Rd., og Abel, 39 Rd. Sidstnævntes Tilbud antoges.',
    'Tilbud fra Thrane, 44 Rd., og Abel, 39 Rd.',
  ],
  ['Forslag om Lukning Kl. 7. Forkastedes.', 'Forslag om Lukning Kl. 7.'],
])('%s', async (printed, title) => {
  const [meeting] = await read(`Byraadets Møde den 13. Juli 1931 Kl. 19.\n\n1. ${printed}\n\n2. Regning. Betales.\n`)
  expect(meeting?.punkter[0]?.title).toBe(title)
})

test('an agenda, the answers to it, and what was taken up besides', async () => {
  const meetings = await read(
    'Fredag den 22. Januar 1932 holdt Menighedsraadet Møde.\n\nDagsorden:\n1. Budget for 1932.\n2. Varmeværket.\n3. Skrivelse fra Biskoppen.\n\n1. Det fremlagte Forslag blev vedtaget.\n\n2. Man vedtog at indhente Tilbud.\n\n3. Skrivelsen toges til Efterretning.\n\nUden for Dagsordenen:\n4. Graverens Cykle. Udsat.\n\nMødet hævet.\n',
  )
  expect(meetings[0]?.punkter.map(({ number, title, decision }) => [number, title, decision?.outcome])).toEqual([
    ['1', 'Budget for 1932.', 'approved'],
    ['2', 'Varmeværket.', 'approved'],
    ['3', 'Skrivelse fra Biskoppen.', 'noted'],
    ['4', 'Graverens Cykle.', 'postponed'],
  ])
})

test('the number of a case behind a letter, and names behind the word for signing', async () => {
  const [meeting] = await read(
    'Byraadets Møde den 13. Juli 1931 Kl. 19.\n\n201.  J. 6-114.   Laan til Skolen.\n      Godkendtes.\n\n202.  J. 9-31.    Sygehusets Budget.\n      Udsattes.\nSigneret N. P. Lund.   Carl Bro.\n',
  )
  expect(meeting?.punkter.map(({ title, caseNumbers, decision }) => [title, caseNumbers[0], decision?.text])).toEqual([
    ['Laan til Skolen.', '6-114', 'Godkendtes.'],
    ['Sygehusets Budget.', '9-31', 'Udsattes.'],
  ])
})

test('bare days under the year of a book', async () => {
  const list = (day: string) => `Den ${day}.\n\n${cases}\nJens Kjær    N. Bak    Chr. Friis\n\n`
  const meetings = await read(`1912.\n\n${list('9. Januar')}${list('6. Februar')}${list('5. Marts')}`)
  expect(meetings.map(({ date }) => date)).toEqual(['1912-01-09', '1912-02-06', '1912-03-05'])
  expect(meetings.map(({ punkter }) => punkter.length)).toEqual([2, 2, 2])
})

test('an extract of one case, told in paragraphs', async () => {
  const [meeting, ...others] = await read(
    'Uddrag fra byrådsmødet den 21. april 1927 - side 4\n\n(J. Nr. 14-1927) Andragende om Anlæg af en Vej.\n\nFra Sagfører Krog forelaa en Skrivelse om Vejens Bredde.\n\nP. Bruun fandt, at Lodsejerne burde bekoste Kloaken.\n\nAndragendet bevilgedes.\n',
  )
  expect(others).toEqual([])
  expect(meeting?.punkter.map(({ title, caseNumbers }) => [title, caseNumbers])).toEqual([
    ['Andragende om Anlæg af en Vej.', ['14-1927']],
  ])
  expect(meeting?.punkter[0]?.decision?.outcome).toBe('approved')
})

test('signatures in columns, a trade among them, and what was added to them', async () => {
  const [meeting] = await read(
    `Aar 1861 d. 14 Februar var Raadet samlet.\n\n1) ${cases.slice(3, 24)} Udsat.\n\n2) Budgettet. Udsat.\n\nForhandlingen sluttet.\nLange [Byfoged]     Krog     Møller     Povlsen [Poulsen]\n`,
  )
  expect(meeting?.punkter.at(-1)?.decision?.text).toBe('Udsat.')
})

test('cases that are counted in Latin, and told in one sentence', async () => {
  const [meeting] = await read(
    'Aaret 1844 den 12te Februar var Forstanderskabet samlet i Engby Skole.\n\n1mo. Skrivelse fra Amtet om Snekastning, som tages til Efterretning.\n\n2do. Anmeldtes, at Enken Karen Holm er død. Hendes Efterladenskaber bortsælges.\n\n3tio. Andragende fra Niels Krog om Brændsel, som bevilgedes.\n\nWinther.  H. Madsen.  R. Bro.\n',
  )
  expect(meeting?.punkter.map(({ number, title, decision }) => [number, title, decision?.outcome])).toEqual([
    ['1', 'Skrivelse fra Amtet om Snekastning, som tages til Efterretning.', 'noted'],
    ['2', 'Anmeldtes, at Enken Karen Holm er død.', undefined],
    ['3', 'Andragende fra Niels Krog om Brændsel, som bevilgedes.', 'approved'],
  ])
})

test('a meeting that went on the next day, and a sentence over the number of a page', async () => {
  const [first, second] = await read(
    `Side 23\n\n          Fredagen den 16. September 1887.\n\nMøde i Engby Amtsraad. Alle mødte.\n\n30. Skrivelse fra Amtet om Vejen. Til Efterretning.\n\n31. Et Andragende fra Vejassistent Hald om Lønstillæg. Raadet fandt\n\nSide 24\n\nikke Anledning til at bevilge det ansøgte.\n\n          Lørdagen den 17. September 1887.\n\nMødet fortsattes. Alle Medlemmer vare til Stede.\n\n32. Amtets Regnskab. Decideredes.\n`,
  )
  expect([first?.date, second?.date]).toEqual(['1887-09-16', '1887-09-17'])
  expect(first?.punkter.map(({ decision }) => decision?.outcome)).toEqual(['noted', 'rejected'])
  expect(second?.punkter.map(({ number }) => number)).toEqual(['32'])
})

test('today’s head between old meetings of a long volume is one head, hour and all', async () => {
  const old = (day: number) =>
    `Aar 1900 den ${day}. januar afholdt Engby Sogneraad ordinært Møde\ni Skolen.\n\n1.\nAnsøgning fra Enke Holm.\n\nBevilgedes 8 Kr.\n\nP. Bakke. Niels Krog. J. Lind.\n`
  const today = (day: number) =>
    `Referat\nEngby Byråd\nden ${day}. januar 1990 kl. 17.00\nByrådssalen\n\n1. Budget\nGodkendt.\n\nMødet sluttede kl. 19.30.\n`
  const volume = Array.from({ length: 14 }, (_, i) => `${old(2 * i + 1)}\f${today(2 * i + 2)}`).join('\f')
  expect((await read(volume)).map(({ date }) => date?.slice(0, 4))).toEqual(
    Array.from({ length: 28 }, (_, i) => (i % 2 === 0 ? '1900' : '1990')),
  )
})

test('the words over cases without numbers are none of them', async () => {
  const [meeting] = await read(
    'Aar 1926, Fredag den 8. Januar afholdtes Sogneraadsmøde i Engby. Fraværende: Ths. Munk.\n\nFølgende forhandledes:\n\nTilskud til Havekonsulent. Bevilgedes.\n\nLaan til Poul Krog anbefaledes.\n\nMødet hævet.\n',
  )
  expect(meeting?.punkter.map(({ title }) => title)).toEqual([
    'Tilskud til Havekonsulent.',
    'Laan til Poul Krog anbefaledes.',
  ])
})
