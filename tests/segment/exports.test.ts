import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { segment } from '../../src/segment/index.ts'
import { cutOf, linesOf, sectionsIn } from './cut.ts'

const silent = () => undefined
const first = (text: string) => extract(segment(linesOf(text), silent), silent)[0]
const titles = (text: string) => first(text)?.punkter.map(({ number, title }) => `${number} ${title}`)
const head = 'Referat\n\nHavnebestyrelsen\n\nTirsdag den 6. marts 2018 kl. 16.00\n\n'

test('a button set right behind a heading is no part of it', () => {
  const text = `${head}41. Ny kranÅbn/luk punkt\n\nBeslutning\n\nGodkendt.\n\n42. TaksterÅbn/luk punkt\n\nBeslutning\n\nUdsat.\n`
  expect(titles(text)).toEqual(['41 Ny kran', '42 Takster'])
})

test('the edges of cells are no part of a head', () => {
  const text =
    'Referat\n\nDato: |\n06-03-2018 16:00 |\nUdvalg: |\nHavnebestyrelsen |\nSted: |\nMødelokale 2 |\n\n1. Ny kran\n\nGodkendt.\n\n2. Takster\n\nUdsat.\n'
  expect(first(text)).toMatchObject({ body: 'Havnebestyrelsen', date: '2018-03-06', location: 'Mødelokale 2' })
})

test('the number of a page over the word for the agenda is no punkt', () => {
  const text = `${head}                                      1\nDagsorden:\n\n1. Godkendelse af dagsorden.\nGodkendt.\n\n2. Ny kran\nUdsat.\n\n3. Eventuelt\nIntet.\n`
  expect(titles(text)).toEqual(['1 Godkendelse af dagsorden.', '2 Ny kran', '3 Eventuelt'])
})

test('points of the agenda are named in words', () => {
  const text = `Referat af generalforsamlingen den 9. marts 1993

Ad dagsordenens pkt 1 - formandens beretning

Beretningen blev godkendt.

Ad dagsordenens pkt 2 - regnskab for 1992

Regnskabet blev godkendt.

Ad dagsordenens pkt 3 - eventuelt

Intet.
`
  expect(titles(text)).toEqual(['1 formandens beretning', '2 regnskab for 1992', '3 eventuelt'])
})

test('whom somebody speaks for, in a column beside the name, is nobody', () => {
  const text = `${head}Fraværende\nSigne Lang                  Holme Kommune\nOtto Hald                   Skovforeningen\n\n1. Ny kran\n\nGodkendt.\n\n2. Takster\n\nUdsat.\n`
  expect(first(text)?.absent.map(({ name }) => name)).toEqual(['Signe Lang', 'Otto Hald'])
})

test('a room under the label for the place is the place', () => {
  const text =
    'Referat\n\nUdvalg:\nHavneudvalget\nMødedato:\n06-03-2018 kl. 16.00\nMødested:\nMødelokale Molen\n\n1. Ny kran\n\nGodkendt.\n\n2. Takster\n\nUdsat.\n'
  expect(first(text)?.location).toBe('Mødelokale Molen')
})

test('case numbers that end their punkter are of no next one', () => {
  const text = `${head}1. Godkendelse af dagsorden\n\nBeslutning\nGodkendt.\n\n2. Ny kran\n\nBeslutning\nGodkendt.\n\nBilag\nTegning\n\nSagsnr. 17/5773\n\n3. Takster\n\nBeslutning\nUdsat.\n\nSagsnr. 17/5774\n\n4. Meddelelser\n\nBeslutning\nTaget til efterretning.\n`
  expect(first(text)?.punkter.map(({ caseNumbers }) => caseNumbers)).toEqual([[], ['17/5773'], ['17/5774'], []])
  expect(first(text)?.punkter.map(({ decision }) => decision?.text)).toContain('Udsat.')
})

test('case numbers over the first punkt too are of the next one', () => {
  const text = `${head}17/5772\n\n1. Godkendelse af dagsorden\n\nGodkendt.\n\n17/5773\n\n2. Ny kran\n\nGodkendt.\n\n17/5774\n\n3. Eventuelt\n\nIntet.\n`
  expect(first(text)?.punkter.map(({ caseNumbers }) => caseNumbers)).toEqual([['17/5772'], ['17/5773'], ['17/5774']])
})

test('a title of the contents list that breaks may look like a label', () => {
  const text = `${head}Afbud: Otto Hald\n\nIndholdsfortegnelse\n\nGodkendelse af dagsorden..............3\nBeslutningsforslag fra Fælleslisten om gratis færge for unge under 20\når..............4\nEventuelt..............5\n\nPunkt 1: Godkendelse af dagsorden\n\nGodkendt.\n\nPunkt 2: Beslutningsforslag fra Fælleslisten om gratis færge for unge under 20\når\n\nForkastet.\n\nPunkt 3: Eventuelt\n\nIntet.\n`
  expect(first(text)?.absent.map(({ name }) => name)).toEqual(['Otto Hald'])
})

test('headers with the page beside the label of the day are no content', () => {
  const header = (page: number) =>
    `Havnebestyrelsen                                   Åbent referat\n\nDato:                                              Side ${page}\n6. marts 2018\n\n`
  const told = 'Formanden fortalte om kranen og om lånet.\n\n'.repeat(9)
  const text = `${head}${header(2)}1. Ny kran\n\n${told}Indstilling\nFormanden indstiller, at\n1. kranen købes,\n\n${header(3)}2. lånet optages.\n\n${told}Beslutning\nGodkendt.\n\n${header(4)}2. Takster\n\nUdsat.\n`
  expect(JSON.stringify(first(text)?.punkter)).not.toContain('Åbent referat')
  expect(titles(text)).toEqual(['1 Ny kran', '2 Takster'])
})

test('`Beslutning` / `Intet.` over the signatures is no signature', () => {
  const { meetings } = cutOf(
    'Referat\nProvstiudvalget\n26. maj 2021 kl. 16.00\n\nPunkt 1. Takster\n\nBeslutning\nGodkendt.\n\nPunkt 2. Eventuelt\n\nBeslutning\nIntet.\n\n____________________________\nInger Marie Holm            Bo Lund\n\n\nSolveig Krag                Niels Jørn Dal\n\n\nKirsten Bro\n',
  )
  expect(sectionsIn(meetings[0]?.punkter[1])).toEqual(['beslutning Beslutning: Intet.'])
})

test('`Lukket punkt` right under a title that says so closes no other punkt', () => {
  const { meetings } = cutOf(
    'Referat\nHavneudvalget\n26. maj 2021 kl. 16.00\n\n1. Takster\nBeslutning\nGodkendt.\n\n2. Lukket punkt: Køb af kran\nLukket punkt\n\n3. Underskriftsside\nBeslutning\nGodkendt.\n',
  )
  expect(meetings[0]?.punkter.map(({ closed }) => closed)).toEqual([false, true, false])
})
