import { join } from 'node:path'
import { expect, test } from 'vitest'
import { usualMemory } from '../../src/batch/limits.ts'
import { counts, makeFolder, run, writeFiles } from './run.ts'

/** Each source is done when its worker may recognise so many pages at once, and timed out when that never comes. */
const lanes = async (jobs: number, memory: number, ...wanted: number[]) => {
  const folder = await makeFolder()
  const names = wanted.map((_, index) => `${index}.txt`)
  await writeFiles(
    join(folder, 'in'),
    Object.fromEntries(wanted.map((count, index) => [`${index}.txt`, `lanes ${count}`])),
  )
  return counts((await run(folder, names, { limits: { jobs, memory, pageTimeout: 30 } })).summary)
}
const patience = 120_000

test('a volume that is alone has a page recognised on every core', { timeout: patience }, async () => {
  expect(await lanes(4, 2048, 4)).toEqual({ found: 1, converted: 1 })
})

test('while sources wait, each has one core; the last ones get those that are free', {
  timeout: patience,
}, async () => {
  expect(await lanes(2, 2048, 1, 1, 1, 2)).toEqual({ found: 4, converted: 4 })
})

test('of its usual memory a volume that is alone has a page on each of sixteen cores', {
  timeout: patience,
}, async () => {
  expect(await lanes(16, usualMemory(16), 16)).toEqual({ found: 1, converted: 1 })
})

test('no more pages at once than the memory of a worker holds', { timeout: patience }, async () => {
  expect(await lanes(8, 1250, 2)).toEqual({ found: 1, converted: 1 })
})
