import { describe, expect, test } from 'vitest'
import { numberingOf } from '../../src/segment/numbering.ts'
import { cutOf } from './cut.ts'

const head = 'Referat\nHavneudvalget\n3. maj 2021 kl. 15:00\n\n'
const readings = (text: string) => cutOf(head + text).noted.filter(({ code }) => code === 'segment/two-readings')

describe('two kinds of numbers in one meeting', () => {
  test('are noted where as much speaks for the one as for the other', () => {
    const text = `Punkt 1: Havnen

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
    expect(readings(text)).toHaveLength(1)
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
