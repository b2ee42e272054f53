import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderOf, pathsOf } from './harness.ts'

const bin = fileURLToPath(new URL('../../bin/referat.js', import.meta.url))
const minutes = `Referat\n\nPunkt 1: Dagsorden\n${'Godkendt, og dertil et langt referat.\n'.repeat(500)}`

const start = (argv: string[], cwd: string, stdout: 'pipe' | number = 'pipe') =>
  spawn(process.execPath, [bin, ...argv], { cwd, stdio: ['pipe', stdout, 'pipe'] })

/** What the process said on standard error, and how it ended. */
async function ended(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  let stderr = ''
  child.stderr?.on('data', (chunk) => {
    stderr += chunk
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, stderr }
}

describe('a real process', () => {
  test('a pipe its reader closes ends the run quietly', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `${i}.txt`)
    const cwd = folderOf(Object.fromEntries(names.map((name) => [name, minutes])))
    const child = start([...names, '--quiet'], cwd)
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await ended(child)).toEqual({ code: 0, stderr: '' })
  })

  test('documents arrive while later sources are still waited for', async () => {
    const child = start(['a.txt', '-', '--quiet'], folderOf({ 'a.txt': minutes }))
    let first = ''
    for await (const chunk of child.stdout ?? []) {
      first += chunk
      if (first.includes('\n')) break
    }
    child.kill('SIGKILL')
    expect(pathsOf(first)).toEqual(['a.txt'])
  })

  test.skipIf(!isDevice('/dev/full'))('a full disk under standard output: exit code 1 and why', async () => {
    const full = openSync('/dev/full', 'w')
    const end = await ended(start(['a.txt', '--quiet'], folderOf({ 'a.txt': minutes }), full))
    closeSync(full)
    expect(end.code).toBe(1)
    expect(end.stderr).toContain(
      'a.txt: error output/unwritable Expected to write standard output, but the disk is full',
    )
  })

  test.each([
    [
      ['-'],
      '-: error input/unreadable Expected to be allowed to read the standard input, but it is a folder, where a file should be. (EISDIR)',
    ],
    [['repair'], 'error: Expected a text in standard input, but it is a folder, where a file should be. (EISDIR)'],
  ])('%j with a folder for standard input: exit code 2', async (argv, said) => {
    const cwd = folderOf({})
    const folder = openSync(cwd, 'r')
    const end = await ended(spawn(process.execPath, [bin, ...argv], { cwd, stdio: [folder, 'ignore', 'pipe'] }))
    closeSync(folder)
    expect(end.code).toBe(2)
    expect(end.stderr).toContain(said)
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s while a source is waited for: exit code %i', async (signal, code) => {
    const child = start(['-', '--log', 'json'], folderOf({}))
    child.stderr?.once('data', () => child.kill(signal))
    const end = await ended(child)
    expect(end.code).toBe(code)
    expect(end.stderr).toContain(`"interrupted":"${signal}"`)
  })
})

function isDevice(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isCharacterDevice() ?? false
}
