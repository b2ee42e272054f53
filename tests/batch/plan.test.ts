import { expect, test } from 'vitest'
import { type Given, plan } from '../../src/batch/plan.ts'

const given = (path: string): Given => ({ path, from: { file: path } })

test('each source once, in the order of the paths, whatever the order they were given in', () => {
  const sources = ['b.pdf', '../a.pdf', 'A.pdf', 'a.pdf', 'b.pdf', '-'].map(given)
  expect(plan(sources, null).map(({ path }) => path)).toEqual(['-', '../a.pdf', 'A.pdf', 'a.pdf', 'b.pdf'])
  expect(plan(sources, null)).toEqual(plan(sources.toReversed(), null))
})

test('shards divide an archive: every source is in exactly one, and keeps its output', () => {
  const sources = Array.from({ length: 500 }, (_, index) => given(`in/${index}.pdf`))
  const whole = plan(sources, null)
  const parts = [1, 2, 3].map((index) => plan(sources, { index, count: 3 }))
  expect(parts.flat().toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(whole)
  for (const part of parts) expect(part.length).toBeGreaterThan(100)
})
