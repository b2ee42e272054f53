import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ExistsError } from '../../src/batch/index.ts'
import { defaults } from '../../src/model/options.ts'
import { contents, counts, makeFolder, run, writeFiles } from './run.ts'

const names = ['a.txt', 'b.txt', 'c.txt']
async function converted(files: Readonly<Record<string, string>> = { 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' }) {
  const folder = await makeFolder()
  await writeFiles(join(folder, 'in'), files)
  return { folder, first: await run(folder, Object.keys(files)) }
}
const journalOf = async (folder: string) =>
  (await readFile(join(folder, 'out/.referat/journal.ndjson'), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('the same command again', () => {
  test('skips what is done', async () => {
    const { folder, first } = await converted()
    const before = await contents(join(folder, 'out'))
    const { mtimeMs } = await stat(join(folder, 'out/a.txt.json'))
    const { summary } = await run(folder, names)
    expect(counts(first.summary)).toEqual({ found: 3, converted: 3 })
    expect(counts(summary)).toEqual({ found: 3, skipped: 3 })
    expect(await contents(join(folder, 'out'))).toEqual(before)
    expect((await stat(join(folder, 'out/a.txt.json'))).mtimeMs).toBe(mtimeMs)
  })
  test('retries what failed', async () => {
    const { folder, first } = await converted({ 'a.txt': 'a', 'b.txt': 'exit' })
    expect(counts(first.summary)).toEqual({ found: 2, converted: 1, failed: 1 })
    await writeFiles(join(folder, 'in'), { 'b.txt': 'mended' })
    expect(counts((await run(folder, ['a.txt', 'b.txt'])).summary)).toEqual({ found: 2, converted: 1, skipped: 1 })
  })
  test('says again which documents lack something', async () => {
    const { folder, first } = await converted({ 'a.txt': 'error', 'b.txt': 'b' })
    expect(counts(first.summary)).toEqual({ found: 2, converted: 1, partial: 1 })
    const { summary } = await run(folder, ['a.txt', 'b.txt'])
    expect(counts(summary)).toEqual({ found: 2, skipped: 2 })
    expect(summary.partialSources).toEqual(['a.txt'])
  })
  test.each([
    ['the source', async (folder: string) => writeFile(join(folder, 'in/a.txt'), 'changed'), {}],
    ['the version', async () => {}, { generator: { name: 'referat', version: '2' } }],
    ['an option', async () => {}, { options: { ...defaults, repair: 'off' as const } }],
  ])('converts anew when %s has changed', async (what, change, settings) => {
    const { folder } = await converted()
    await change(folder)
    const done = what === 'the source' ? { converted: 1, skipped: 2 } : { converted: 3 }
    expect(counts((await run(folder, names, settings)).summary)).toEqual({ found: 3, ...done })
  })
  test('a password changes no document, and stands nowhere', async () => {
    const { folder } = await converted()
    const options = { ...defaults, password: 'hemmelig' }
    expect(counts((await run(folder, names, { options })).summary)).toEqual({ found: 3, skipped: 3 })
    expect(JSON.stringify(await journalOf(folder))).not.toContain('hemmelig')
  })
  test('makes anew what was deleted', async () => {
    const { folder } = await converted()
    await rm(join(folder, 'out/b.txt.json'))
    expect(counts((await run(folder, names)).summary)).toEqual({ found: 3, converted: 1, skipped: 2 })
  })
  test('knows a document that was written the moment before the run was killed', async () => {
    const { folder } = await converted()
    const journal = join(folder, 'out/.referat/journal.ndjson')
    const lines = (await readFile(journal, 'utf8')).split('\n').filter((line) => !line.includes('"done"'))
    await writeFile(journal, lines.join('\n'))
    expect(counts((await run(folder, names)).summary)).toEqual({ found: 3, skipped: 3 })
  })
})

describe('a file that is not as referat left it', () => {
  test('stays, with a word about it', async () => {
    const { folder } = await converted()
    await writeFile(join(folder, 'out/b.txt.json'), 'by hand')
    const { summary, progress } = await run(folder, names)
    expect(counts(summary)).toEqual({ found: 3, skipped: 2, kept: 1 })
    expect(summary.keptSources).toEqual(['b.txt'])
    expect(progress).toContainEqual({
      is: 'finished',
      path: 'b.txt',
      output: 'b.txt.json',
      fate: { outcome: 'kept', code: 'batch/kept', message: expect.stringContaining('b.txt.json') },
    })
    expect(await readFile(join(folder, 'out/b.txt.json'), 'utf8')).toBe('by hand')
  })
  test('is replaced with --existing overwrite, as is everything', async () => {
    const { folder } = await converted()
    const before = await contents(join(folder, 'out'))
    await writeFile(join(folder, 'out/b.txt.json'), 'by hand')
    expect(counts((await run(folder, names, { existing: 'overwrite' })).summary)).toEqual({ found: 3, converted: 3 })
    expect(await contents(join(folder, 'out'))).toEqual(before)
  })
  test('ends the run before it begins with --existing error', async () => {
    const { folder } = await converted()
    await expect(run(folder, names, { existing: 'error' })).rejects.toThrow(ExistsError)
  })
})

test('the journal tells a run from its beginning to its end', async () => {
  const { folder } = await converted({ 'a.txt': 'a', 'b.txt': 'exit' })
  const events = (await journalOf(folder)).map(({ event, output = '' }) => `${event} ${output}`.trim())
  expect(events[0]).toBe('run')
  expect(events.at(-1)).toBe('end')
  expect(events.filter((event) => event.endsWith('a.txt.json'))).toEqual([
    'begun a.txt.json',
    'writing a.txt.json',
    'done a.txt.json',
  ])
  expect(events.filter((event) => event.endsWith('b.txt.json'))).toEqual(['begun b.txt.json', 'failed b.txt.json'])
})

test('shards write beside each other, and a run over all finds nothing left to do', async () => {
  const folder = await makeFolder()
  const many = Array.from({ length: 20 }, (_, index) => `${index}.txt`)
  await writeFiles(join(folder, 'in'), Object.fromEntries(many.map((name) => [name, name])))
  const shards = await Promise.all([1, 2].map((index) => run(folder, many, { shard: { index, count: 2 } })))
  expect(shards.reduce((all, { summary }) => all + summary.converted, 0)).toBe(20)
  expect(counts((await run(folder, many)).summary)).toEqual({ found: 20, skipped: 20 })
})
