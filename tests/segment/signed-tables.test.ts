import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { segment } from '../../src/segment/index.ts'
import { breaches } from './breaches.ts'
import { cutOf, linesOf } from './cut.ts'

const head = 'Referat\n\nHavnebestyrelsen\n\nTirsdag den 6. marts 2018 kl. 16.00\nFraværende: Bo Ager\n\n'
const punkterOf = (text: string) =>
  extract(
    segment(linesOf(text), () => undefined),
    () => undefined,
  )[0]?.punkter ?? []

test.each([
  ['one column for number and title', '| Punkt | Referat | Ansvarlig |\n|---|:-:|---|\n', '| ', '. '],
  [
    'a column for each, in bold letters',
    '| Nr. | **Emne** | **Referat** | Ansvarlig |\n| --- | --- | --- | --- |\n',
    '| ',
    ' | ',
  ],
  ['tabs', 'Punkt\tReferat\tAnsvarlig\n', '', '. '],
])('%s', (_, header, left, mark) => {
  const sign = left === '' ? '\t' : ' | '
  const row = (number: string, title: string, ...cells: string[]) =>
    `${left}${[number === '' ? title : `${number}${mark}${title}`, ...cells].join(sign)}\n`
  const text = `${head}${header}${row('1', 'Referat fra sidst', 'Godkendt.', '')}${row('2', 'Ny kran', 'Der er to tilbud. Udsat.', 'IH')}${row('3', 'Eventuelt', 'Intet.', '')}\nNæste møde er i maj.\n`
  expect(punkterOf(text)).toMatchObject([
    { number: '1', title: 'Referat fra sidst', responsible: null, decision: { text: 'Godkendt.' } },
    { number: '2', title: 'Ny kran', responsible: 'IH', decision: { outcome: 'postponed' } },
    { number: '3', title: 'Eventuelt', decision: { outcome: 'no-remarks' } },
  ])
  expect(breaches(linesOf(text), cutOf(text))).toEqual([])
})

test('a row without number and title goes on with the one above it', () => {
  const text = `${head}| Punkt | Referat |\n|---|---|\n| 1. Kranen | Den er rusten. |\n| | Udsat. |\n| 2. Eventuelt | Intet. |\n`
  expect(punkterOf(text)).toMatchObject([
    { title: 'Kranen', decision: { outcome: 'postponed' } },
    { title: 'Eventuelt', decision: { outcome: 'no-remarks' } },
  ])
})

test('a table of a punkt is left as it is', () => {
  const text = `${head}1. Takster\n\n| Båd | Pris |\n|---|---|\n| Jolle | 200 |\n| Kutter | 900 |\n\nUdsat.\n\n2. Eventuelt\n\nIntet.\n`
  expect(punkterOf(text).map(({ title }) => title)).toEqual(['Takster', 'Eventuelt'])
  expect(JSON.stringify(punkterOf(text)[0]?.sections)).toContain('| Jolle | 200 |')
})

test('signs between the cells and none at the edges; a title that is a label elsewhere', () => {
  const text = `${head}Pkt. | Emne | Beslutning/referat | Ansvarlig\n1 | Referat fra sidst | Godkendt | \n2 | Økonomi | Kontingentet er 1.200 kr. | Ida\n3 | Næste møde | 13. januar kl. 19 | Alle\n`
  expect(punkterOf(text)).toMatchObject([
    { number: '1', title: 'Referat fra sidst', decision: { outcome: 'approved' } },
    { number: '2', title: 'Økonomi', responsible: 'Ida', decision: { text: 'Kontingentet er 1.200 kr.' } },
    { number: '3', title: 'Næste møde', responsible: 'Alle' },
  ])
})
