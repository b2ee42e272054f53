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

describe('a book whose heads need what stands over them is read as alone behind minutes of another time', () => {
  const book = [
    'Engby Skolekommissions Protokol',
    '',
    '                    1883',
    '',
    '4. Januar. Møde i Engby Skole.',
    'Mødte: Pastor Lund, Gaardmand Bak.',
    '',
    '1. Examenslisterne gjennemgikkes.',
    '2. Lærer Krog ansøger om Ferie. Bevilget.',
    '',
    'Lund.   Bak.',
    '',
    '6. Februar. Møde i Engby Skole.',
    'Mødte: Pastor Lund, Gaardmand Bak.',
    '',
    '1. Forsømmelseslisten for Januar.',
    '',
    'Lund.   Bak.',
  ].join('\n')
  test.each(['\n\n\n', '\n\f'])('below %j', (edge) => {
    const text = `${read(modern)}${edge}${book}\n`
    expect(outlinesOf(text)).toEqual([...outlinesOf(read(modern)), ...outlinesOf(book)])
    expect(breaches(linesOf(text), cutOf(text))).toEqual([])
  })
  test('a year of long ago in a paragraph of today begins no book', () => {
    const text = `${read(modern)}\n\n\nSkolen blev bygget i 1883, og 4. januar 1884 var der møde om den.\n`
    expect(cutOf(text).meetings).toHaveLength(outlinesOf(read(modern)).length)
  })
})
