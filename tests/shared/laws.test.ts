import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { openTools } from '../../src/index.ts'
import { follow } from '../follow.ts'
import { laws } from '../laws/index.ts'

const shared = new URL('../../../shared/', import.meta.url)
const there = existsSync(shared)
const sources = there
  ? ['seeds', 'corpus'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, shared)).map((name) => ({
        name,
        source: { path: `${folder}/${name}`, bytes: readFileSync(new URL(`${folder}/${name}`, shared)) },
      })),
    )
  : []

/** What is known to be wrong with documents of ../shared. */
const known: Readonly<Record<string, readonly string[]>> = {
  '003_b715ce78dc9b9c1a.txt': [
    'every non-blank line is in exactly one place',
    'every word of a meeting stands in that meeting',
    'every place exists',
  ],
  '12_viby-1940.txt': ['every non-blank line is in exactly one place'],
  '57_menighedsraad-2014-flat-adapted.txt': ['every word of a meeting stands in that meeting'],
}

const tools = await openTools()
afterAll(tools.close)

describe.skipIf(!there)('the laws over every document of ../shared (skipped where it is absent)', () => {
  describe.each(sources)('$name', ({ name, source }) => {
    const followed = follow(source, tools)
    const held = Object.entries(laws).filter(([law]) => !known[name]?.includes(law))
    test.each(held)('%s', async (_, law) => {
      expect((await law(await followed, tools)).slice(0, 10)).toEqual([])
    })
  })
})
