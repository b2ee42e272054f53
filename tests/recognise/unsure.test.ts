import { describe, expect, test } from 'vitest'
import type { ReadPage } from '../../src/model/page.ts'
import { unsureLines } from '../../src/recognise/unsure.ts'
import { line, reads, run, scan } from './fakes.ts'

const box = { x: 0, y: 0, width: 9, height: 9 }
const page = (...lines: (readonly [string, number | null])[][]): ReadPage => ({
  state: 'read',
  number: 1,
  origin: 'ocr',
  confidence: null,
  lines: lines.map((words, i) => ({
    page: 1,
    line: i + 1,
    text: words.map(([text]) => text).join(' '),
    box: null,
    words: words.map(([text, confidence]) => ({ text, box, confidence })),
  })),
})

describe('words that recognition was not sure of', () => {
  test('are told line by line; sure words, stray marks and words nobody estimated are not', () => {
    const read = page(
      [
        ['Rita', 0.96],
        ['lldved', 0.85],
        ['(F)', 0.53],
      ],
      [['Bordrunde', 0.9]],
      [
        ['—', 0.1],
        ['·', 0.2],
      ],
      [['Mødet', null]],
    )
    expect(unsureLines(read)).toEqual([{ line: 1, words: '“lldved” (85 %), “(F)” (53 %)' }])
  })
  test('are counted where they are many', () => {
    const many = page(Array.from({ length: 8 }, (_, i) => [`ord${i}`, 0.4] as const))
    expect(unsureLines(many)[0]?.words).toMatch(/“ord4” \(40 %\) and 3 more$/)
  })
  test('are noted once a line', async () => {
    const found = reads(line('Mødet hævet', 0, 0.96), line('Rita lldved', 1, 0.7), line('Bordrunde', 2, 0.8))
    const { noted } = await run(scan(null, 1), found)
    expect(noted).toEqual(['recognise/unsure-words', 'recognise/unsure-words'])
  })
})
