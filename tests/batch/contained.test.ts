import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Limits } from '../../src/batch/limits.ts'
import { contents, counts, makeFolder, run, writeFiles } from './run.ts'

/** Each with what its source makes a worker do, how the source is then classed, and what its message must name. */
type Misdeeds = Readonly<Record<string, readonly [words: string, kind: string, code: string, says: string]>>

const deaths: Misdeeds = {
  'abort.txt': ['crash', 'crashed', 'batch/crashed', 'SIGABRT'],
  'exit.txt': ['exit', 'crashed', 'batch/crashed', 'exit code 3'],
  'throw.txt': ['throw', 'crashed', 'batch/crashed', 'exit code 1'],
  'killed-on-page-4.txt': ['page 1\npage 2\npage 3\ndie 4', 'crashed', 'batch/crashed', 'SIGKILL'],
  'eats-buffers.txt': ['eat', 'out-of-memory', 'batch/out-of-memory', '300 MB'],
  'eats-the-heap.txt': ['eat-heap', 'out-of-memory', 'batch/out-of-memory', '300 MB'],
  'rubbish.txt': ['rubbish', 'crashed', 'batch/rubbish', 'something else'],
  'another-document.txt': ['other', 'crashed', 'batch/rubbish', 'something else'],
  'no-json.txt': ['no-json', 'crashed', 'batch/rubbish', 'something else'],
}

const standstills: Misdeeds = {
  'endless-loop.txt': ['hang', 'timed-out', 'batch/page-timed-out', '6 s'],
  'never-answers.txt': ['stall', 'timed-out', 'batch/page-timed-out', 'before any page'],
  'stops-after-its-text.txt': ['read 7\nall-read 7\nstall', 'timed-out', 'batch/page-timed-out', 'at page 7'],
  'stops-after-page-3.txt': ['page 3\nstall', 'timed-out', 'batch/page-timed-out', 'at page 3'],
}

/** It goes on, page after page, for ever: a minute of sleep beside the seconds it may take. */
const delays: Misdeeds = {
  'too-slow.txt': ['page 1\nsleep 1000\n'.repeat(60), 'timed-out', 'batch/timed-out', '6 s'],
}

/** The misdeeds among good sources: each has its class and message, the others have their documents. */
async function isContained(misdeeds: Misdeeds, limits: Partial<Limits>): Promise<void> {
  const folder = await makeFolder()
  const good = Array.from({ length: 8 }, (_, index) => `good-${index}.txt`)
  await writeFiles(join(folder, 'in'), Object.fromEntries(good.map((name) => [name, name])))
  const bad = Object.entries(misdeeds)
  await writeFiles(join(folder, 'in'), Object.fromEntries(bad.map(([name, [words]]) => [name, words])))
  const { summary } = await run(folder, [...good, ...Object.keys(misdeeds)], { limits })

  expect(counts(summary)).toEqual({ found: good.length + bad.length, converted: good.length, failed: bad.length })
  expect(Object.keys(await contents(join(folder, 'out')))).toEqual(good.map((name) => `${name}.json`).sort())
  const seen = summary.failures.flatMap(({ class: name, sources }) =>
    sources.map(({ path, code, message }) => [path, [name, code, message]] as const),
  )
  const wanted = bad.map(([name, [, kind, code, says]]) => [name, [kind, code, expect.stringContaining(says)]] as const)
  expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(wanted))
}

/** A busy machine starts processes slowly: what is tested is what becomes of them, never how fast. */
const patience = 180_000

test(
  'workers that crash, eat memory or talk rubbish take nothing along',
  () => isContained(deaths, { jobs: 2, memory: 300 }),
  patience,
)

// One limit at a time, and the other far away: whichever way a busy machine stretches the run, the same one is met.
test(
  'workers that hang are killed, and the run goes on',
  () => isContained(standstills, { jobs: 3, pageTimeout: 6 }),
  patience,
)

test(
  'workers that go on for ever are killed, and the run goes on',
  () => isContained(delays, { jobs: 2, timeout: 6 }),
  patience,
)

test('what earlier sources left behind in a worker is not held against a source: it gets a fresh one', {
  timeout: patience,
}, async () => {
  const folder = await makeFolder()
  await writeFiles(join(folder, 'in'), { 'a.txt': 'a', 'b.txt': `once ${join(folder, 'mark')}` })
  const { summary } = await run(folder, ['a.txt', 'b.txt'], { limits: { jobs: 1 } })
  expect(counts(summary)).toEqual({ found: 2, converted: 2 })
})

test('a source whose worker dies gets a fresh one, once: it is not lost overnight to a machine that was busy', {
  timeout: patience,
}, async () => {
  const folder = await makeFolder()
  await writeFiles(join(folder, 'in'), { 'a.txt': `once ${join(folder, 'mark')}` })
  const { summary } = await run(folder, ['a.txt'], { limits: { jobs: 1 } })
  expect(counts(summary)).toEqual({ found: 1, converted: 1 })
})

test('so does one whose worker dies before it has begun', {
  timeout: patience,
}, async () => {
  const folder = await makeFolder()
  await writeFiles(join(folder, 'in'), { 'a.txt': 'a' })
  const { summary } = await run(folder, ['a.txt'], { limits: { jobs: 1 }, words: [join(folder, 'mark')] })
  expect(counts(summary)).toEqual({ found: 1, converted: 1 })
  const never = await run(folder, ['a.txt'], { out: join(folder, 'never'), words: [join(folder, 'not-there/mark')] })
  expect(counts(never.summary)).toEqual({ found: 1, failed: 1 })
  expect(never.summary.failures).toMatchObject([
    { class: 'crashed', sources: [{ path: 'a.txt', code: 'batch/crashed' }] },
  ])
})

test('each page that has been read is a sign of life, and a thick volume has its time after them', {
  timeout: patience,
}, async () => {
  const folder = await makeFolder()
  const pages = [1, 2, 3, 4].map((page) => `sleep 2000\nread ${page}`).join('\n')
  await writeFiles(join(folder, 'in'), { 'thick.txt': `${pages}\nall-read 500\nsleep 6000` })
  const { summary } = await run(folder, ['thick.txt'], { limits: { jobs: 1, pageTimeout: 4 } })
  expect(counts(summary)).toEqual({ found: 1, converted: 1 })
})
