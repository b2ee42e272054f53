import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contents, counts, makeFolder, run, writeFiles } from './run.ts'

/** What a worker is made to do by a source, how the source is classed, and what its message must name. */
const misdeeds = {
  'abort.txt': ['crash', 'crashed', 'batch/crashed', 'SIGABRT'],
  'exit.txt': ['exit', 'crashed', 'batch/crashed', 'exit code 3'],
  'throw.txt': ['throw', 'crashed', 'batch/crashed', 'exit code 1'],
  'killed-on-page-4.txt': ['page 1\npage 2\npage 3\ndie 4', 'crashed', 'batch/crashed', 'SIGKILL'],
  'endless-loop.txt': ['hang', 'timed-out', 'batch/page-timed-out', '5 s'],
  'never-answers.txt': ['stall', 'timed-out', 'batch/page-timed-out', 'before any page'],
  'stops-after-page-3.txt': ['page 3\nstall', 'timed-out', 'batch/page-timed-out', 'at page 3'],
  'too-slow.txt': ['page 1\nsleep 2500\n'.repeat(5), 'timed-out', 'batch/timed-out', '9 s'],
  'eats-buffers.txt': ['eat', 'out-of-memory', 'batch/out-of-memory', '300 MB'],
  'eats-the-heap.txt': ['eat-heap', 'out-of-memory', 'batch/out-of-memory', '300 MB'],
  'rubbish.txt': ['rubbish', 'crashed', 'batch/rubbish', 'something else'],
  'another-document.txt': ['other', 'crashed', 'batch/rubbish', 'something else'],
  'no-json.txt': ['no-json', 'crashed', 'batch/rubbish', 'something else'],
} as const

test('workers that crash, hang, eat memory or talk rubbish take nothing along', async () => {
  const folder = await makeFolder()
  const good = Array.from({ length: 12 }, (_, index) => `good-${index}.txt`)
  await writeFiles(join(folder, 'in'), Object.fromEntries(good.map((name) => [name, name])))
  await writeFiles(
    join(folder, 'in'),
    Object.fromEntries(Object.entries(misdeeds).map(([name, [words]]) => [name, words])),
  )
  const names = [...good, ...Object.keys(misdeeds)]
  const limits = { jobs: 6, timeout: 9, pageTimeout: 5, memory: 300 }
  const { summary, took } = await run(folder, names, { limits })

  expect(counts(summary)).toEqual({ found: 25, converted: 12, failed: 13 })
  expect(Object.keys(await contents(join(folder, 'out')))).toEqual(good.map((name) => `${name}.json`).sort())
  const seen = summary.failures.flatMap(({ class: name, sources }) =>
    sources.map(({ path, code, message }) => [path, [name, code, message]] as const),
  )
  const wanted = Object.entries(misdeeds).map(
    ([name, [, kind, code, says]]) => [name, [kind, code, expect.stringContaining(says)]] as const,
  )
  expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(wanted))
  expect(took).toBeLessThan(25_000)
})

test('what earlier sources left behind in a worker is not held against a source: it gets a fresh one', async () => {
  const folder = await makeFolder()
  await writeFiles(join(folder, 'in'), { 'a.txt': 'a', 'b.txt': `once ${join(folder, 'mark')}` })
  const { summary } = await run(folder, ['a.txt', 'b.txt'], { limits: { jobs: 1 } })
  expect(counts(summary)).toEqual({ found: 2, converted: 2 })
})
