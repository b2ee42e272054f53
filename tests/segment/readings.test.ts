import { describe, expect, test } from 'vitest'
import { numberingOf } from '../../src/segment/rows/numbering.ts'
import { cutOf, outline, textOf } from './cut.ts'

const head = 'Referat\nHavneudvalget\n3. maj 2021 kl. 15:00\n\n'
const readings = (text: string) => cutOf(head + text).noted.filter(({ code }) => code === 'segment/two-readings')
const punkterOf = (text: string) => outline(cutOf(head + text).meetings[0]?.punkter ?? [])

const twoLists = `Punkt 1: Havnen

1. Meddelelser

Sagsnr.: 21/1000

Godkendt.

2. Regnskab

Sagsnr.: 21/1001

Godkendt.

Punkt 2: Eventuelt

3. Valg af formand

Sagsnr.: 21/1002

Intet.`

/** Two rows with the number 2, of which the second stands at the given distance from the text above it. */
const twoRows = (gap: string) => `1. Meddelelser

Der var intet nyt.

2. Leje af bådpladser
Der er kommet to tilbud.${gap}2. Leje af redskabsskure
Der er kommet ét tilbud.

3. Ny kran

Udsat.`

describe('two kinds of numbers in one meeting', () => {
  test('are noted where as much speaks for the one as for the other, and none is taken', () => {
    expect(readings(twoLists)).toMatchObject([{ page: 1, line: 5 }])
    const [meeting] = cutOf(head + twoLists).meetings
    expect(meeting?.punkter).toEqual([])
    expect(textOf(meeting?.head ?? [])).toContain('Godkendt. Punkt 2: Eventuelt 3. Valg af formand')
  })
  test('are one reading where the one is a list inside the other', () => {
    const text = `Punkt 1: Havnen

Indstilling

1. at kajen repareres
2. at taksten sættes op

Punkt 2: Eventuelt

Intet.`
    expect(readings(text)).toEqual([])
  })
})

describe('two rows with one number', () => {
  const dense =
    '1. Meddelelser\nIntet nyt.\n2. Leje af skure\nTo tilbud.\n2. Leje af både\nEt tilbud.\n3. Ny kran\nUdsat.'
  test('are noted where nothing speaks for the one, and neither is taken', () => {
    expect(readings(dense)).toMatchObject([{ page: 1, line: 7 }])
    expect(punkterOf(dense)).toEqual(['1 Meddelelser', '3 Ny kran'])
  })
  test('are one reading where more speaks for the one', () => {
    expect(readings(twoRows('\n'))).toEqual([])
    expect(punkterOf(twoRows('\n'))).toEqual(['1 Meddelelser', '2 Leje af bådpladser', '3 Ny kran'])
  })
  test('are two punkter to which one number was given where both stand apart', () => {
    const { noted } = cutOf(head + twoRows('\n\n'))
    expect(noted).toMatchObject([{ code: 'segment/punkt-number-repeated', page: 1, line: 12 }])
    expect(punkterOf(twoRows('\n\n'))).toEqual([
      '1 Meddelelser',
      '2 Leje af bådpladser',
      '2 Leje af redskabsskure',
      '3 Ny kran',
    ])
  })
  test('are one punkt where they have one title', () => {
    expect(readings(dense.replace('både', 'skure'))).toEqual([])
  })
  test('are one reading where the one goes on with a list inside a punkt', () => {
    const text = `1. Meddelelser

Intet nyt.

2. Havnen

Man så på havnen

1. Kajen holder

2. Kranen er slidt

3. Molen er ny

3. Ny formand

Ida Holm blev valgt.`
    expect(readings(text)).toEqual([])
    expect(punkterOf(text)).toEqual(['1 Meddelelser', '2 Havnen', '3 Ny formand'])
  })
})

test('the number of a page before the word for the paper begins no list', () => {
  expect(punkterOf('1 DAGSORDEN\n\n1. Valg af referent\n\nIda blev valgt.\n\n2. Ny kran\n\nUdsat.')).toEqual([
    '1 Valg af referent',
    '2 Ny kran',
  ])
})

test.each([
  ['1.              Meddelelser', '1'],
  ['• 301. Meddelelser', '301'],
  ['1/. Vejsager', '1'],
  ['2.´Skolesager', '2'],
  ['Nr. 20           BR 366/07. Takster', '20'],
  ['Sag nr. 74 Meddelelser', '74'],
  ['Punkt 3:                Havnen', '3'],
])('%s is numbered %s', (line, number) => {
  expect(numberingOf(line)?.number).toBe(number)
})
