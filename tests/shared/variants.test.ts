import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { segment } from '../../src/segment/index.ts'
import { breaches } from '../segment/breaches.ts'
import { linesOf } from '../segment/cut.ts'

const shared = new URL('../../../shared/', import.meta.url)
const there = existsSync(shared)
const sources = there
  ? ['seeds', 'corpus'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, shared))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({
          name,
          text: readFileSync(new URL(`${folder}/${name}`, shared), 'utf8').replace(/^\uFEFF/, ''),
        })),
    )
  : []

const silent = () => undefined
const third = (text: string) => Math.floor(text.length / 3)

/** What happens to texts on their way into an archive, each the same in every run. */
const variants: Readonly<Record<string, (text: string) => string>> = {
  'its first two thirds': (text) => text.slice(0, 2 * third(text)),
  'its last two thirds': (text) => text.slice(third(text)),
  'without form feeds': (text) => text.replaceAll('\f', '\n'),
  'without blank lines': (text) => text.replace(/\n\s*\n+/g, '\n'),
  'a blank line after each line': (text) => text.replaceAll('\n', '\n\n'),
  'its paragraphs as lines': (text) => text.replace(/(?<=\S)\n(?=\S)/g, ' '),
  'wrapped at 50 columns': (text) => text.replace(/(?=.{51})(.{1,50})[ \t]+/g, '$1\n'),
  'every thirteenth letter lost': (text) => [...text].filter((sign, i) => i % 13 > 0 || !/\p{L}/u.test(sign)).join(''),
  'without æ, ø and å': (text) => text.replace(/[æøå]/g, (letter) => ({ æ: 'ae', ø: 'o', å: 'a' })[letter] ?? letter),
}

const wrongIn = (text: string): string[] => {
  const lines = linesOf(text)
  return breaches(lines, segment(lines, silent))
}

/** The days on which the meetings of a text were held, in reading order. */
const daysIn = (text: string) => extract(segment(linesOf(text), silent), silent).map(({ date }) => date)

describe.skipIf(!there)('every line of every variant of ../shared has one place (skipped where it is absent)', () => {
  const entries = Object.entries(variants).map(([name, change], v) => ({ name, change, v }))
  describe.each(entries)('$name, of every second source', ({ change, v }) => {
    test.each(sources.filter((_source, s) => (s + v) % 2 === 0))('$name', ({ text }) => {
      expect(wrongIn(change(text))).toEqual([])
    })
  })
})

const known = new Map(sources.map(({ text }) => [text, daysIn(text)]))

/** Each source with the one some places on: every one comes first once, and second once. */
const pairs = sources.map((first, i) => ({ first, second: sources[(i + 7) % sources.length] ?? first }))

describe.skipIf(!there)('two sources of ../shared in one text (skipped where it is absent)', () => {
  describe.each([
    ['with a form feed between them', '\n\f'],
    ['with blank lines between them', '\n\n\n\n'],
  ])('%s', (_name, between) => {
    test.each(pairs)('$first.name, then $second.name', ({ first, second }) => {
      const text = first.text + between + second.text
      expect(wrongIn(text)).toEqual([])
      const days = daysIn(text)
      const apart = [first, second].flatMap((source) => known.get(source.text) ?? [])
      expect(apart.filter((day) => day !== null && !days.includes(day))).toEqual([])
    })
  })
})
