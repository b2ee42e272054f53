import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { breaches } from './breaches.ts'
import { cutOf, linesOf, outline } from './cut.ts'

const read = (slug: string) =>
  readFileSync(new URL(`../../fixtures/minutes/${slug}.txt`, import.meta.url), 'utf8').trimEnd()
const outlinesOf = (text: string) => cutOf(text).meetings.map(({ punkter }) => outline(punkter))
/** Roman numbers and `1.` inside a case, the numbers of a web page, cases with numbers between. */
const [old, modern, between] = [
  'aaby-skolekommission-1914-romertal',
  'guldbjerg-skolebestyrelse-2025-tabel',
  'gammelby-sogneraad-1943-numbers-between',
]

describe('papers of quite other years, one after the other, are read as each alone', () => {
  test.each([
    [modern, old],
    [old, modern],
    [between, modern],
    [old, between],
  ])('%s, %s', (one = '', two = '') => {
    const text = `${read(one)}\n\f${read(two)}\n`
    expect(outlinesOf(text)).toEqual([...outlinesOf(read(one)), ...outlinesOf(read(two))])
    expect(breaches(linesOf(text), cutOf(text))).toEqual([])
  })
})
