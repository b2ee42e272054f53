import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openWords } from '../../src/tools.ts'
import { bytesIn, misread, type Page, readAs, sevenBits, transliteration } from './misread.ts'
import { repaired } from './stage.ts'

const folder = new URL('../../fixtures/repair/wild/', import.meta.url)
const texts: string[] = [
  ...new Set(
    readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')).written.join('\n')),
  ),
]
const lexicon = await openWords([])
const utf8: readonly Page[] = ['windows-1252', 'latin1', 'cp850', 'cp865', 'macintosh']
const oneByte: readonly Page[] = ['windows-1252', 'cp850', 'cp865', 'macintosh']

describe('clean text, damaged by every encoding, comes back byte for byte', () => {
  test.each(utf8)('UTF-8 read as %s', (page) => {
    for (const text of texts) expect(repaired(misread(text, page), lexicon).text).toBe(text)
  })
  test.each(utf8)('UTF-8 read as %s, twice', (page) => {
    for (const text of texts) expect(repaired(misread(misread(text, page), page), lexicon).text).toBe(text)
  })
  test.each(
    oneByte.flatMap((written) => oneByte.filter((read) => read !== written).map((read) => ({ written, read }))),
  )('$written read as $read', ({ written, read }) => {
    for (const text of texts) expect(repaired(readAs(bytesIn(text, written), read), lexicon).text).toBe(text)
  })
  test('seven bits', () => {
    for (const text of texts) expect(repaired(sevenBits(text), lexicon).text).toBe(text)
  })
})

test('transliterated text comes back but for names', () => {
  for (const text of texts) {
    const back = repaired(transliteration(text), lexicon).text.split(/\s+/)
    const wrong = text.split(/\s+/).filter((word, at) => word !== back[at] && !/^[^\p{L}]*\p{Lu}/u.test(word))
    expect(wrong).toEqual([])
  }
})
