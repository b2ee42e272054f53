import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { segment } from '../../src/segment/index.ts'
import { linesOf } from './cut.ts'

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
