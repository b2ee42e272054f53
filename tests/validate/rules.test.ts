import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codes } from '../../src/model/codes.ts'
import { look, parseDocument } from '../../src/validate/check.ts'
import { rules } from '../../src/validate/rules.ts'
import { defaultSettings } from '../../src/validate/settings.ts'
import { base, type Example, Examples, edit, folder, original, read } from './base.ts'

const { sha256 } = parseDocument(JSON.stringify(base())).document?.source ?? {}

/** The pointers at which the rule of this code objects to an example. */
function seen(code: string, example: Example): string[] {
  const { document, sighted } = parseDocument(JSON.stringify(edit(base(), example.set)))
  expect(sighted, 'the example fits the schema').toEqual([])
  if (document === null) return []
  const { source, sha256: other, lines } = example
  const beside = source || lines || other !== undefined
  const from = beside ? original(other === undefined ? (sha256 ?? null) : other, lines ?? {}) : null
  return [...look(document, 'a.json', defaultSettings, from)]
    .filter((one) => one.code === code)
    .map(({ pointer }) => pointer)
}

test('no rule objects to the base document, with its source or without', () => {
  const { document } = parseDocument(JSON.stringify(base()))
  if (document === null) throw new Error('the base document does not fit the schema')
  expect([...look(document, 'a.json', defaultSettings, null)]).toEqual([])
  expect([...look(document, 'a.json', defaultSettings, original(document.source.sha256, {}))]).toEqual([])
})

test('every rule has its examples, and every file of examples its rule', () => {
  const names = rules.map(([code]) => `${code.replace('validate/', '')}.json`)
  expect(readdirSync(new URL('rules/', folder)).sort()).toEqual(names.toSorted())
})

describe.each(rules.map(([code]) => code))('%s', (code) => {
  const { triggers, nearly } = Examples.parse(JSON.parse(read(`rules/${code.replace('validate/', '')}.json`)))
  test.each(triggers)('is seen: $what', (example) => {
    expect(seen(code, example)).toEqual(example.at)
  })
  test.each(nearly)('is not seen: $what', (example) => {
    expect(seen(code, example)).toEqual([])
  })
  test('is explained', () => {
    expect(codes[code].means.length * codes[code].remedy.length).toBeGreaterThan(400)
  })
})
