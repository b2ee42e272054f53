import { describe, expect, test } from 'vitest'
import { type Given, plan } from '../../src/batch/plan.ts'

const given = (path: string, root: string): Given => ({ path, root, from: { file: `/x/${path}` } })
const planned = (sources: readonly Given[]) =>
  Object.fromEntries(plan(sources, null).map((task) => [task.path, task.output]))

describe('outputs mirror the tree below what was named', () => {
  test('one folder: its own tree', () => {
    expect(planned([given('in/2012/a.pdf', 'in'), given('in/b.pdf', 'in')])).toEqual({
      'in/2012/a.pdf': '2012/a.json',
      'in/b.pdf': 'b.json',
    })
  })
  test('several: the tree below the folder that holds them all', () => {
    const sources = [given('in/2012/a.pdf', 'in/2012'), given('in/2013/a.pdf', 'in/2013'), given('b.pdf', '.')]
    expect(planned(sources.slice(0, 2))).toEqual({ 'in/2012/a.pdf': '2012/a.json', 'in/2013/a.pdf': '2013/a.json' })
    expect(planned(sources)['in/2012/a.pdf']).toBe('in/2012/a.json')
  })
  test('a folder outside, and standard input', () => {
    expect(planned([given('../archive/a.pdf', '../archive'), given('-', '-')])).toEqual({
      '../archive/a.pdf': 'a.json',
      '-': 'stdin.json',
    })
  })
  test('whatever the order, and each source once', () => {
    const sources = [given('b.pdf', '.'), given('a.pdf', '.'), given('a.txt', '.'), given('b.pdf', '.')]
    expect(plan(sources, null)).toEqual(plan(sources.toReversed(), null))
    expect(plan(sources, null)).toHaveLength(3)
  })
})

test('shards divide an archive: every source is in exactly one, and keeps its output', () => {
  const sources = Array.from({ length: 500 }, (_, index) =>
    given(`in/${index % 50}.${'abcdefghij'[(index / 50) | 0]}`, 'in'),
  )
  const whole = plan(sources, null)
  const parts = [1, 2, 3].map((index) => plan(sources, { index, count: 3 }))
  expect(parts.flat().toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(whole)
  for (const part of parts) expect(part.length).toBeGreaterThan(100)
})
