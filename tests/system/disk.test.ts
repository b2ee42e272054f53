import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { agenda } from '../slow/papers.ts'
import { ended, folderWith, hashes, referat, start } from '../slow/process.ts'

const mount = (...argv: string[]) => spawnSync('mount', argv, { encoding: 'utf8' }).status === 0

/** A disk of its own, of so many kilobytes; `null` where this user may mount none. */
function disk(kilobytes: number): string | null {
  const place = mkdtempSync(join(tmpdir(), 'referat-disk-'))
  if (!mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', place)) {
    rmSync(place, { recursive: true })
    return null
  }
  return place
}

function unmount(place: string): void {
  execFileSync('umount', ['-l', place])
  rmSync(place, { recursive: true })
}

function mounted(kilobytes: number): string {
  const place = disk(kilobytes) ?? ''
  onTestFinished(() => unmount(place))
  return place
}

const probe = disk(64)
if (probe !== null) unmount(probe)

const archive = new Map(Array.from({ length: 60 }, (_, number) => [`in/${number}.txt`, agenda(number)]))
async function undisturbed(cwd: string): Promise<Record<string, string>> {
  expect(await referat(['in', '--out', 'whole', '--quiet'], cwd)).toMatchObject({ code: 0, stderr: '' })
  return hashes(join(cwd, 'whole'))
}

describe.skipIf(probe === null)('disks (skipped where this user may mount none: run it as root)', () => {
  test('one that is full in the middle of a run: every file whole, and with more room the rest is done', async () => {
    const cwd = folderWith(archive)
    const whole = await undisturbed(cwd)
    const place = mounted(150)
    const full = await referat(['in', '--out', place], cwd)
    expect({ code: full.code, stdout: full.stdout }).toEqual({ code: 1, stdout: '' })
    expect(full.stderr).toMatch(/batch\/disk-full Expected to write the document, but the disk is full\./)
    expect(full.stderr).toMatch(/Ended early: .*the disk is full.*\n\d+ sources left\. Run the same command again/)
    const written = hashes(place)
    expect(Object.keys(written).length).toBeGreaterThan(0)
    expect(Object.keys(written).length).toBeLessThan(archive.size)
    expect(whole).toMatchObject(written)
    expect(existsSync(join(place, '.referat/lock'))).toBe(false)

    expect(mount('-o', 'remount,size=64m', place)).toBe(true)
    const again = await referat(['in', '--out', place, '--quiet'], cwd)
    expect(again).toMatchObject({ code: 0, stderr: '' })
    expect(hashes(place)).toEqual(whole)
    expect(readdirSync(join(place, '.referat')).sort()).toEqual(['journal.ndjson', 'summary.json'])
  })

  test('one that is read-only: nothing can be run, and what stands there stays', async () => {
    const cwd = folderWith(archive)
    const place = mounted(8000)
    expect(await referat(['in/1.txt', '--out', place, '--quiet'], cwd)).toMatchObject({ code: 0, stderr: '' })
    const before = hashes(place)
    expect(mount('-o', 'remount,ro', place)).toBe(true)
    const refused = await referat(['in', '--out', place], cwd)
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toMatch(
      /^error: --out .*: expected a folder that can be written, but the disk is read-only\./,
    )
    expect(hashes(place)).toEqual(before)
    expect((await referat(['in', '--out', place, '--dry-run'], cwd)).code).toBe(0)
  })
})

test('standard output that can take no more: 1, with the reason', () => {
  const cwd = folderWith(archive)
  const bin = new URL('../../bin/referat.js', import.meta.url).pathname
  const { status, stderr } = spawnSync('bash', ['-c', `${process.execPath} ${bin} in/1.txt in/2.txt > /dev/full`], {
    cwd,
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toContain('in/1.txt: error output/unwritable Expected to write standard output, but the disk is full.')
})

test('a run into a folder goes on when nobody listens any more, and says so by its exit code alone', async () => {
  const cwd = folderWith(archive)
  const whole = await undisturbed(cwd)
  mkdirSync(join(cwd, 'more'))
  writeFileSync(join(cwd, 'more/empty.txt'), '')
  const child = start(['in', 'more', '--out', 'out', '--verbose', '--jobs', '2'], cwd)
  child.stderr?.destroy()
  expect(await ended(child)).toMatchObject({ code: 1, signal: null })
  expect(hashes(join(cwd, 'out'))).toEqual(whole)
})
