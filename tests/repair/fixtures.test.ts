import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { rules } from '../../src/repair/index.ts'
import { openWords } from '../../src/tools.ts'
import { repaired } from './stage.ts'

const folder = new URL('../../fixtures/repair/', import.meta.url)
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const names = (kind: string) => readdirSync(new URL(kind, folder)).map((name) => `${kind}${name}`)

/** Cases of one rule: what a real program made and it mends, what was made up, what it leaves, and what it should mend but does not. */
const Made = z.strictObject({
  rule: z.string(),
  /** How sure a recogniser was of each word, where the text is recognised. */
  confidence: z.number().optional(),
  wild: z.array(z.strictObject({ origin: z.string(), read: z.string(), written: z.string() })),
  mended: z.array(z.strictObject({ read: z.string(), written: z.string() })),
  left: z.array(z.string()),
  known: z.array(z.strictObject({ read: z.string(), written: z.string(), why: z.string() })),
})
/** A text that a real recogniser read. Lines of `known` are not mended whole yet. */
const Wild = z.strictObject({
  origin: z.string(),
  read: z.array(z.string()),
  written: z.array(z.string()),
  known: z.array(z.strictObject({ line: z.int(), words: z.string(), why: z.string() })),
})

const lexicon = await openWords([])

describe.each(names('rules/'))('%s', (name) => {
  const { rule, confidence = null, wild, mended, left, known } = Made.parse(read(name))
  const used = (text: string) => repaired(text, lexicon, 'auto', confidence)
  test.each([...wild, ...mended])('mends $read', ({ read, written }) => {
    const { text, repairs } = used(read)
    expect(text).toBe(written)
    expect(repairs.map((repair) => repair.rule).join('+')).toContain(rule)
  })
  test.each(left)('leaves %s', (text) => {
    expect(used(text).text).toBe(text)
  })
  if (known.length > 0)
    test.each(known)('does not mend $read yet: $why', ({ read, written }) => {
      expect(used(read).text, 'it does now: move it to "mended"').not.toBe(written)
    })
})

/** The rule whose wild cases are whole texts, in a folder of their own. */
const inFolder = 'english-ocr'
test.each(rules.map(({ name }) => name))('%s has cases of every kind', (name) => {
  const { wild, mended, left, known } = Made.parse(read(`rules/${name}.json`))
  expect(wild.length + (name === inFolder ? names('wild/').length : 0), 'in the wild').toBeGreaterThan(0)
  expect(mended.length, 'made up').toBeGreaterThan(0)
  expect(left.length, 'left alone').toBeGreaterThan(1)
  expect(known.length, 'known failures').toBeGreaterThan(0)
})

describe.each(names('wild/'))('%s', (name) => {
  const { read: lines, written, known } = Wild.parse(read(name))
  const result = repaired(lines.join('\n'), lexicon).text.split('\n')
  const failures = new Set(known.map(({ line }) => line))
  test('every line is mended but for the known failures', () => {
    const wrong = written.flatMap((line, at) =>
      result[at] === line || failures.has(at + 1) ? [] : [[result[at], line]],
    )
    expect(wrong).toEqual([])
  })
  test('the known failures still fail', () => {
    const mended = known.filter(({ line }) => result[line - 1] === written[line - 1])
    expect(mended, 'mended now: take them off the list').toEqual([])
  })
})
