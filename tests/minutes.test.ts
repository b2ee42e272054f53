import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { defaults, openTools, transcribe } from '../src/index.ts'
import { failingFacts } from './facts/check.ts'
import { Facts } from './facts/facts.ts'

const folder = new URL('../fixtures/minutes/', import.meta.url)
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const slugs = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))
/** What is missed, by minutes. Strict: what is met must be taken off the list. */
const known = z.record(z.string(), z.array(z.string())).parse(json('known-failures.json'))

const tools = await openTools()
afterAll(tools.close)

test.each(slugs)('%s holds its facts, but for exactly those known to be missed', async (slug) => {
  const source = { path: `${slug}.txt`, bytes: readFileSync(new URL(`${slug}.txt`, folder)) }
  const failing = failingFacts(Facts.parse(json(`${slug}.json`)), await transcribe(source, tools, defaults))
  expect([...new Set(failing)].sort()).toEqual(known[slug] ?? [])
})
