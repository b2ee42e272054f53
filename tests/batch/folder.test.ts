import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { openFolder } from '../../src/batch/folder.ts'
import { counts, makeFolder, run, writeFiles } from './run.ts'

/** What the disk answers to the next writes; `null`: it writes. */
const disk: { fails: string | null; after: number } = { fails: null, after: 0 }
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>()
  const open: typeof real.open = async (...asked) => {
    const handle = await real.open(...asked)
    const write = handle.writeFile.bind(handle)
    handle.writeFile = async (...data) => {
      if (disk.fails === null || disk.after-- > 0) return write(...data)
      await write('{"half') // A full disk takes the beginning.
      throw Object.assign(new Error(disk.fails), { code: disk.fails })
    }
    return handle
  }
  return { ...real, open }
})

describe('a disk that fails in the middle of a run', () => {
  test.each([
    ['ENOSPC', 'batch/disk-full', 'the disk is full'],
    ['EDQUOT', 'batch/disk-full', 'the quota of the disk is used up'],
    ['EROFS', 'batch/disk-failed', 'the disk is read-only'],
    ['EIO', 'batch/disk-failed', 'the disk or network failed'],
  ])('%s: the run stops, what was written is whole, and the next run goes on', async (error, code, says) => {
    const folder = await makeFolder()
    const names = Array.from({ length: 40 }, (_, index) => `${index}.txt`)
    await writeFiles(join(folder, 'in'), Object.fromEntries(names.map((name) => [name, name])))
    Object.assign(disk, { fails: error, after: 10 })
    const { summary, progress } = await run(folder, names)
    disk.fails = null
    expect(summary.stopped).toContain(says)
    expect(summary.converted).toBeGreaterThan(5)
    expect(summary.notRun).toBeGreaterThan(10)
    expect(
      summary.failures.flatMap(({ class: name, sources }) => sources.map((source) => [name, source.code])),
    ).toContainEqual(['unwritable', code])
    expect(progress.at(-1)).toMatchObject({ is: 'note', code })
    const written = (await readdir(join(folder, 'out'))).filter((name) => name.endsWith('.json'))
    expect(written).toHaveLength(summary.converted)
    for (const name of written) JSON.parse(await readFile(join(folder, 'out', name), 'utf8'))

    const again = await run(folder, names)
    expect(counts(again.summary)).toEqual({ found: 40, skipped: summary.converted, converted: 40 - summary.converted })
    expect(await readdir(join(folder, 'out/.referat'))).toEqual(['journal.ndjson', 'summary.json'])
  })
})

describe('nothing is written outside the folder', () => {
  test('not by way of a link in it', async () => {
    const folder = await makeFolder()
    await writeFiles(folder, { 'in/sub/a.txt': 'a', 'in/b.txt': 'b', 'elsewhere/x': 'x', 'out/x': '' })
    await symlink(join(folder, 'elsewhere'), join(folder, 'out/sub'))
    const { summary } = await run(folder, ['sub/a.txt', 'b.txt'])
    expect(counts(summary)).toEqual({ found: 2, converted: 1, failed: 1 })
    expect(summary.failures[0]?.sources[0]).toMatchObject({
      code: 'output/unwritable',
      message: expect.stringContaining('out of the output folder'),
    })
    expect(await readdir(join(folder, 'elsewhere'))).toEqual(['x'])
  })
  test('a link in the place of a document is replaced, not followed', async () => {
    const folder = await makeFolder()
    await writeFiles(folder, { 'in/a.txt': 'a', 'out/x': '' })
    await symlink(join(folder, 'made-by-link'), join(folder, 'out/a.txt.json'))
    expect(counts((await run(folder, ['a.txt'])).summary)).toEqual({ found: 1, converted: 1 })
    expect(existsSync(join(folder, 'made-by-link'))).toBe(false)
  })
})

describe('two runs never write one folder', () => {
  const lockOf = (out: string) => join(out, '.referat/lock')
  test('the second is refused while the first lives', async () => {
    const out = await makeFolder()
    const first = await openFolder(out, null)
    await writeFile(lockOf(out), JSON.stringify({ pid: process.ppid, host: hostname() }))
    await expect(openFolder(out, null)).rejects.toThrow('another run writes to this folder')
    await first.close()
    await (await openFolder(out, null)).close()
  })
  test.each([
    ['that was killed', JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }), 0],
    ['that was killed while it made its lock', '', 0],
    ['of another machine, silent for minutes', JSON.stringify({ pid: 1, host: 'elsewhere' }), 120],
  ])('one %s makes way', async (_, lock, age) => {
    const out = await makeFolder()
    await mkdir(join(out, '.referat'))
    await writeFile(lockOf(out), lock)
    const then = new Date(Date.now() - age * 1000)
    await utimes(lockOf(out), then, then)
    const folder = await openFolder(out, null)
    expect(JSON.parse(await readFile(lockOf(out), 'utf8'))).toEqual({ pid: process.pid, host: hostname() })
    await folder.close()
    expect(await readdir(join(out, '.referat'))).toEqual([])
  })
  test('one of another machine that showed itself just now does not', async () => {
    const out = await makeFolder()
    await mkdir(join(out, '.referat'))
    await writeFile(lockOf(out), JSON.stringify({ pid: 1, host: 'elsewhere' }))
    await expect(openFolder(out, null)).rejects.toThrow('another run')
  })
})
