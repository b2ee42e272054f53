import { afterAll, describe, expect, test } from 'vitest'
import { openTools } from '../src/index.ts'
import { restraint } from './fixtures.ts'
import { linesOf } from './follow.ts'

const tools = await openTools()
afterAll(tools.close)

describe('what is not damaged is left alone', () => {
  test.each(restraint)('$name', async ({ bytes }) => {
    const lines = await linesOf(bytes, tools)
    expect(lines.flatMap((line) => line.repairs.map(({ before, after }) => `${before} → ${after}`))).toEqual([])
  })
})
