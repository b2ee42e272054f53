import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { segment } from '../../src/segment/index.ts'
import { linesOf } from './cut.ts'

const silent = () => undefined
const first = (text: string) => extract(segment(linesOf(text), silent), silent)[0]
const punkter = (text: string) => first(text)?.punkter ?? []
const titles = (text: string) => punkter(text).map(({ number, title }) => `${number} ${title}`)
const names = (people: readonly { readonly name: string }[] | undefined) => people?.map(({ name }) => name)
const head = 'Referat\n\nHavnebestyrelsen\n\nTirsdag den 6. marts 2018 kl. 16.00\n\n'
const both = '1. Ny kran\n\nGodkendt.\n\n2. Takster\n\nUdsat.\n'

test('a journal number beside the number of a punkt, and the title below', () => {
  const text = `${head}71.   J.nr. 8-21-1-86\n\n      Kortlægning af kajerne.\n\n      Beslutning:\n      Tiltrådt.\n\n72.   J.nr. 5-30-12-85\n\n      Ny kran. Valg af plads.\n\n      Beslutning:\n      Udsat.\n\n73.   Eventuelt.\n`
  expect(titles(text)).toEqual(['71 Kortlægning af kajerne.', '72 Ny kran. Valg af plads.', '73 Eventuelt.'])
  expect(punkter(text)[0]?.caseNumbers).toEqual(['8-21-1-86'])
})

test('a title that begins with a number, set against its own', () => {
  const text = `${head}1.Godkendelse af dagsorden (B)\n\nGodkendt.\n\n2.1. behandling af havneplanen (B)\n\nUdsat.\n\n3.Takster (B)\n\nGodkendt.\n`
  expect(titles(text)).toEqual(['1 Godkendelse af dagsorden', '2 1. behandling af havneplanen', '3 Takster'])
})

test('the way to a page names the board in its last step', () => {
  const text = `Forside » Politik » Møder » Havneudvalget\n\nReferat\n\nDato: Tirsdag, Marts 6, 2018 - 16:30\nSted: Mødelokale 4\n\n${both}`
  expect(first(text)?.body).toBe('Havneudvalget')
})

test('a closed punkt says so in a bracket, or on the line below', () => {
  const text = `${head}Pkt. 1 Ny kran\n\nGodkendt.\n\nPkt. 2 (Lukket) Salg af grund\n\nPkt. 3 Personalesag\n\nLukket punkt\n`
  expect(punkter(text).map(({ title, closed }) => [title, closed])).toEqual([
    ['Ny kran', false],
    ['Salg af grund', true],
    ['Personalesag', true],
  ])
})

test('who else was there', () => {
  const text = `${head}Til stede:     Formand Ida Holm\n               Medarbejdervalgt Bo Lund\nAfbud:         Forbrugervalgt Ea Sø\nFra værket:    Direktør Ib Dal, havnemester Per Krag\n\nDesuden deltog sekretær Mona Skov og driftsleder Kaj Toft.\n\n${both}`
  expect(names(first(text)?.participants)).toEqual([
    'Ida Holm',
    'Bo Lund',
    'Ib Dal',
    'Per Krag',
    'Mona Skov',
    'Kaj Toft',
  ])
  expect(names(first(text)?.absent)).toEqual(['Ea Sø'])
})

test('who was away and who came instead', () => {
  const text = `${head}Følgende medlemmer var fraværende: Ida Holm, Bo Lund og Ea Sø.\nSom stedfortrædere deltog Ib Dal og Per Krag.\n\n${both}`
  expect(names(first(text)?.absent)).toEqual(['Ida Holm', 'Bo Lund', 'Ea Sø'])
})

test('an office is nobody by name', () => {
  const text = `${head}Deltagere: Ida Holm (formand), Bo Lund\nOrdstyrer:\nFormanden\n\n${both}`
  expect(names(first(text)?.participants)).toEqual(['Ida Holm', 'Bo Lund'])
})

test.each([
  ['Havnekontoret, Kajen 7, 1. sal', 'Havnekontoret, Kajen 7, 1. sal'],
  ['virtuelt møde', 'virtuelt møde'],
])('the place under the day: %s', (line, place) => {
  expect(first(`Havneudvalget\n\n06-03-2018 kl. 16:00\n\n${line}\n\n${both}`)?.location).toBe(place)
})

test.each([
  ['Tak for i aften - mødet slut 20.45.', '20:45'],
  ['Dirigenten takkede for god ro og orden og hævede\ngeneralforsamlin-\ngen kl. 20.10.', '20:10'],
])('the end of a meeting: %j', (line, end) => {
  expect(first(`${head}${both}\n3. Eventuelt\n\nDer er nye stole.\n\n${line}\n`)?.endTime).toBe(end)
})

test('what was decided with a reservation was decided', () => {
  const text = `${head}1. Ny kran\n\nBeslutning:\nIndstilles til byrådets godkendelse, idet Ida Holm\ntog forbehold for prisen.\n\n2. Takster\n\nBeslutning:\nGodkendt, idet Bo Lund tager forbehold.\n`
  expect(punkter(text).map(({ decision }) => decision?.outcome)).toEqual(['recommended', 'approved'])
})

test('a trip that was called off decides nothing', () => {
  const text = `${head}1. Beretning\n\nFormanden fortalte om året:\n- Løvfaldsturen blev aflyst\n\nBeretningen blev godkendt.\n\n2. Takster\n\nUdsat.\n`
  expect(punkter(text)[0]?.decision?.outcome).toBe('approved')
})

test('a decision label under a long recommendation', () => {
  const text = `${head}1. Ny kran\nIndstilling\nDirektøren indstiller,\n1.  at kranen købes\n2.  at kommunerne i august får et oplæg til beslutning om udbredelse\nBeslutning\nForsøget forlænges som indstillet.\n\n2. Takster\nBeslutning\nUdsat.\n`
  expect(punkter(text)[0]?.decision?.text).toBe('Forsøget forlænges som indstillet.')
})

test('sub-points of a contents list are no titles of it', () => {
  const text = `${head}Dagsorden:\n1. Godkendelse af dagsorden\n2. Siden sidst\n   a. Fra direktionen\n   b. Fra havnen\n3. Eventuelt\n\nAd 1. Godkendelse af dagsorden\nGodkendt.\n\nAd 2. Siden sidst\na. Fra direktionen\nIntet nyt herfra i denne omgang.\n\nAd 3. Eventuelt\nDer er nye stole.\n`
  expect(titles(text)).toEqual(['1 Godkendelse af dagsorden', '2 Siden sidst', '3 Eventuelt'])
})

test('a list of contents with its column of pages on the line of its word', () => {
  const text = `${head}INDHOLDSFORTEGNELSE:                                Side:\n\nNr.1 - Ny kran.                                      2\n\nFor lukkede døre:\nNr.2 - Lukket - Takster.                             3\n\nNr.1 - Ny kran.\n\nGodkendt.\n\nFor lukkede døre:\n\nNr.2 - Lukket - Takster.\n`
  expect(punkter(text).map(({ title, closed }) => [title, closed])).toEqual([
    ['Ny kran.', false],
    ['Takster.', true],
  ])
})

test('titles with colons, and one that is short', () => {
  const text = `${head}Ny kran:\nKranen er bestilt hos værftet i Lindby.\n\nTakster for gæster:\nDe stiger.\n\nEvt.:\nDer er nye stole.\n`
  expect(punkter(text).map(({ title }) => title)).toEqual(['Ny kran', 'Takster for gæster', 'Evt.'])
})

test('case numbers under the line that says who may see the case', () => {
  const text = `${head}1. Ny kran\nÅben sag\nSagsnr.: 18/102\n\nGodkendt.\n\n2. Eventuelt\nÅben sag\nSagsnr.: 18/103\n\n3. Takster (Lukket)\n`
  expect(punkter(text).map(({ caseNumbers }) => caseNumbers)).toEqual([['18/102'], ['18/103'], []])
})

test('who was there, between the agenda and the minutes', () => {
  const text = `Havneudvalget\nDagsorden til møde\nMødedato: 06-03-2018 kl. 16:00\n\nDagsorden:\n1. Ny kran\n2. Takster\n3. Eventuelt\n\nReferat:\nDeltagere: Ida Holm, Bo Lund\nFraværende: Ea Sø\n\nAd 1: Udsat.\nAd 2: Godkendt.\nAd 3: Intet.\n`
  expect(names(first(text)?.participants)).toEqual(['Ida Holm', 'Bo Lund'])
  expect(names(first(text)?.absent)).toEqual(['Ea Sø'])
  expect(punkter(text).map(({ decision }) => decision?.outcome)).toEqual(['postponed', 'approved', 'no-remarks'])
})

test('votes of parties by their letters', () => {
  const text = `${head}1. Ny kran\n\nBeslutning\nForkastet med 4 stemmer imod 3. For stemte A. Imod stemte V og C. Eva Riis undlod at stemme.\n\n2. Takster\n\nBeslutning\nAd 1. Godkendt.\nAd 2. Et flertal bestående af A, F og V godkendte. Ø stemte imod.\n\n3. Kajen\n\nBeslutning\nForkastet med 20 stemmer imod 10. 1 (B) undlod at stemme.\n`
  const votes = punkter(text).map(({ decision }) => decision?.votes)
  expect(votes[0]?.againstNames).toEqual(['V', 'C'])
  expect(votes[1]).toMatchObject({ forNames: ['A', 'F', 'V'], againstNames: ['Ø'] })
  expect(votes[2]).toMatchObject({ for: 10, against: 20, abstained: 1 })
})

test('disqualified, told under the label of who was away', () => {
  const text = `${head}1. Ny kran\n\nFremmøde og inhabilitet:\nEva Riis erklærede sig inhabil og deltog ikke i behandlingen af punktet.\n\nBeslutning\nGodkendt.\n\n2. Takster\n\nBeslutning\nUdsat.\n`
  expect(names(punkter(text)[0]?.absent)).toEqual(['Eva Riis'])
})

test('a decision under the number of its punkt', () => {
  const text = `Havneudvalget\n06-03-2018 kl. 16:00\nMødelokale 2\n\nPkt. 41\nNy kran\nKranen koster 2 mio. kr.\nBeslutning pkt. 41\nBevilget.\n\nPkt. 42\nTakster\nDe stiger.\nBeslutning pkt. 42\nUdsat.\n`
  expect(punkter(text).map(({ decision }) => decision?.text)).toEqual(['Bevilget.', 'Udsat.'])
})

test('attachments with a number before and a reference behind, and the journal number under them', () => {
  const text = `${head}1. Ny kran\n\nBILAG\n1 Tegning af kranen. 222359/12\n2 Høringsnotat. 222361/12\nJOURNALNUMMER: 12/27845\n\n2. Takster\n\nUdsat.\n`
  expect(punkter(text)[0]).toMatchObject({
    caseNumbers: ['12/27845'],
    attachments: [
      { number: '1', title: 'Tegning af kranen', reference: '222359/12' },
      { number: '2', title: 'Høringsnotat', reference: '222361/12' },
    ],
  })
})

test.each(['Dagsorden\nBeslutninger', 'DAGSORDEN\n\nMED BESLUTNINGER', 'Dagsorden med beslutninger'])(
  '%j over the labels of the head are minutes',
  (title) => {
    const text = `Nordby Byråd\n\n${title}\n\nMødedato: Tirsdag den 6. marts 2018 kl. 16.00\nMødested: Havnekontoret\n\n${both}`
    expect(first(text)).toMatchObject({ documentType: 'referat', date: '2018-03-06', location: 'Havnekontoret' })
    expect(titles(text)).toEqual(['1 Ny kran', '2 Takster'])
  },
)

test('the clocks at the end of a title end it, though a line that introduces a list stands right under it', () => {
  const text = `${head}1. Nyt fra bådelauget                                 (16.05 – 16.20)\nLauget har tre ting, som det gerne vil have med på listen:\n\n    •   Lys på molen\n    •   Bænke\n\n2. Takster                                            [kl. 16.20-16.30]\nKassereren har regnet på, hvad en ny pris betyder for dem:\n    •   200 kr. mere\n`
  expect(titles(text)).toEqual(['1 Nyt fra bådelauget', '2 Takster'])
  expect(punkter(text)[0]).toMatchObject({ startTime: '16:05', endTime: '16:20' })
})

test('parts of a punkt’s number right under `Sagsfremstilling` are its text', () => {
  const text = `${head}1. Takster\n\nSagsfremstilling:\nTaksterne stiger.\n\nBeslutning:\nUdsat.\n\n2. Meddelelser\n\nSagsfremstilling:\n2.1. Vejledningen er udsendt.\n2.2. Indbydelse til havnens fest den 4. marts.\n\nBeslutning:\nTil efterretning.\n\n3. Eventuelt\n\nBeslutning:\nIntet.\n`
  expect(titles(text)).toEqual(['1 Takster', '2 Meddelelser', '3 Eventuelt'])
  expect(punkter(text)[1]?.decision?.text).toBe('Til efterretning.')
})

test('bodies cut short over what each of them decided', () => {
  const text = `Engby Byråd\n\nReferat\n\nTirsdag den 23. juni 1998 kl. 19\n\n1. Ny kran\n\nKranen er slidt.\n\nØk.udv., 16/6 1998: Anbefales ikke.\n\nByr., 23/6 1998:\n\nGodkendt.\n\n2. Takster på kajen\n\nTaksterne er fra 1991.\n\nTU, den 9/6-1998:\n\nForhøjes.\n\nByr., 23/6 1998:\n\nUdsat.\n`
  expect(punkter(text).map(({ decision }) => decision?.text)).toEqual(['Godkendt.', 'Udsat.'])
  expect(punkter(text).map(({ earlierDecisions }) => earlierDecisions)).toMatchObject([
    [{ date: '1998-06-16', text: 'Anbefales ikke.' }],
    [{ date: '1998-06-09', text: 'Forhøjes.' }],
  ])
})

test('a title in capitals that breaks at a word which wants another', () => {
  const text = `${head}1. FORESPØRGSEL FRA BO AGER OM MALING AF\n   BÆNKE.\n\nDrøftet.\n\n2. EVENTUELT\n\nIntet.\n`
  expect(titles(text)).toEqual(['1 FORESPØRGSEL FRA BO AGER OM MALING AF BÆNKE.', '2 EVENTUELT'])
})
