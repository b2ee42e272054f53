import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { groundOf } from '../../src/segment/ground-of.ts'
import { printedRows, wholeLines } from '../../src/segment/printed/printed-rows.ts'
import { bar, figure, gap, long, signsOf, tab, wideGap } from '../../src/segment/rows/signs.ts'
import { linesOf } from './cut.ts'

const flags = figure | gap | wideGap | tab | bar | long

test.each<[string, number]>([
  ['Godkendt.', 0],
  ['1. Kajen', figure],
  ['Kajen  Godkendt', gap],
  ['Kajen   Godkendt', gap | wideGap],
  ['Kajen\tGodkendt', gap | tab],
  ['Kajen\u00a0 Godkendt', gap],
  ['| Kajen |', bar],
  ['x'.repeat(300), long],
  ['', 0],
])('%j shows what it shows', (text, signs) => {
  expect(signsOf(text) & flags).toBe(signs)
})

const folder = new URL('../../fixtures/minutes/', import.meta.url)
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'))

test('every row shows the signs of its own text, however it was parted or joined', () => {
  const rows = texts.flatMap((name) => {
    const lines = linesOf(readFileSync(new URL(name, folder), 'utf8'))
    return groundOf(printedRows(wholeLines(lines))).rows
  })
  expect(rows.length).toBeGreaterThan(1000)
  expect(rows.filter(({ text, signs }) => signs !== signsOf(text))).toEqual([])
})
