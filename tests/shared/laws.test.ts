import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, test } from 'vitest'
import { openTools } from '../../src/index.ts'
import { follow } from '../follow.ts'
import { expectKept } from '../laws/expectKept.ts'
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
  '57_menighedsraad-2014-flat-adapted.txt': ['every word of a meeting stands in that meeting'],
}

const tools = await openTools()
afterAll(tools.close)

describe.skipIf(!there)('the laws over every document of ../shared (skipped where it is absent)', () => {
  describe.each(sources)('$name', ({ name, source }) => {
    const followed = follow(source, tools)
    test.each(Object.entries(laws))('%s', async (title, law) => {
      expectKept(await law(await followed, tools), known[name]?.includes(title) ?? false)
    })
  })
})
