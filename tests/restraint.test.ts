import { afterAll, describe, expect, test } from 'vitest'
import { openTools } from '../src/index.ts'
import { restraint } from './fixtures.ts'
import { pagesOf, repaired } from './follow.ts'

const tools = await openTools()
afterAll(tools.close)

describe('what is not damaged is left alone', () => {
  test.each(restraint)('$name', async ({ name, bytes }) => {
    const lines = repaired(await pagesOf({ path: name, bytes }, tools), tools)
    expect(lines.flatMap((line) => line.repairs.map(({ before, after }) => `${before} → ${after}`))).toEqual([])
  })
})
