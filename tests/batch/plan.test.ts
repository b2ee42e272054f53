import { expect, test } from 'vitest'
import { type Given, plan } from '../../src/batch/plan.ts'

const given = (path: string): Given => ({ path, from: { file: path } })

test('each source once, in the order of the paths, whatever the order they were given in', () => {
  const sources = ['b.pdf', '../a.pdf', 'A.pdf', 'a.pdf', 'b.pdf', '-'].map(given)
  expect(plan(sources, null, []).map(({ path }) => path)).toEqual(['-', '../a.pdf', 'A.pdf', 'a.pdf', 'b.pdf'])
  expect(plan(sources, null, [])).toEqual(plan(sources.toReversed(), null, []))
})

test('shards divide an archive: every source is in exactly one, and keeps its output', () => {
  const sources = Array.from({ length: 500 }, (_, index) => given(`in/${index}.pdf`))
  const whole = plan(sources, null, [])
  const parts = [1, 2, 3].map((index) => plan(sources, { index, count: 3 }, []))
  expect(parts.flat().toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(whole)
  for (const part of parts) expect(part.length).toBeGreaterThan(100)
})

test('with a redaction no name holds a number, and no two sources share one', () => {
  const paths = ['a/klage 150345-6123.pdf', 'a/klage 160346-6124.pdf', 'klage_150345-6123_svar.pdf', '1503456123/b.pdf']
  const names = plan([...paths, 'a/klage [CPR-1].pdf'].map(given), null, ['cpr']).map(({ path, name }) => [path, name])
  expect(Object.fromEntries(names)).toEqual({
    'a/klage 150345-6123.pdf': 'a/klage [CPR-1].pdf~2',
    'a/klage 160346-6124.pdf': 'a/klage [CPR-1].pdf~3',
    'a/klage [CPR-1].pdf': 'a/klage [CPR-1].pdf',
    'klage_150345-6123_svar.pdf': 'klage_[CPR-1]_svar.pdf',
    '1503456123/b.pdf': '[CPR-1]/b.pdf',
  })
})
