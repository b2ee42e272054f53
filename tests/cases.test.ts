import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../src/index.ts'
import { failingFacts } from './facts/check.ts'
import { cases } from './fixtures.ts'
import { recordedOcr } from './recorded.ts'

const tools = await openTools()
afterAll(tools.close)

describe.each(cases)('$slug', ({ slug, source, facts, known }) => {
  const replayed = { ...tools, ocr: recordedOcr(slug) }
  test('holds its facts, but for exactly those known to be missed', async () => {
    const failing = failingFacts(facts, await transcribe(source, replayed, defaults))
    expect([...new Set(failing)].sort()).toEqual(known.facts)
  })
  test('is the golden document (`npm run bless` writes it after a look)', async () => {
    const golden = new URL(`../fixtures/cases/${slug}/expected.json`, import.meta.url)
    expect(await transcribe(source, replayed, defaults)).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
  })
})
