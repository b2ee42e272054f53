import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { contents, counts, makeFolder, run, writeFiles } from './run.ts'

const script = fileURLToPath(new URL('./fakes/run.js', import.meta.url))
const bin = fileURLToPath(new URL('../../bin/referat.js', import.meta.url))

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Waits until something is so; a test that waits in vain runs out of its own time. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(20)
}

test('a run that is killed leaves no worker behind, be it deep in a loop, and no lock', async () => {
  const folder = await makeFolder()
  const pidFiles = [join(folder, 'looping'), join(folder, 'waiting')]
  await writeFiles(join(folder, 'in'), { 'a.txt': `pid ${pidFiles[0]}\nhang`, 'b.txt': `pid ${pidFiles[1]}\nstall` })
  const child = spawn(process.execPath, [script, folder, 'a.txt', 'b.txt'], { stdio: 'ignore' })
  await until(() => pidFiles.every((file) => existsSync(file) && readFileSync(file, 'utf8') !== ''))
  const workers = pidFiles.map((file) => Number(readFileSync(file, 'utf8')))
  expect(workers.map(isAlive)).toEqual([true, true])
  child.kill('SIGKILL')
  await until(() => !workers.some(isAlive))

  await writeFiles(join(folder, 'in'), { 'a.txt': 'a', 'b.txt': 'b' })
  expect(counts((await run(folder, ['a.txt', 'b.txt'])).summary)).toEqual({ found: 2, converted: 2 })
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s in the middle of a run: exit code %i, nothing half-written, and it can go on', async (signal, code) => {
  const folder = await makeFolder()
  const names = Array.from({ length: 200 }, (_, index) => `in/${index}.txt`)
  await writeFiles(
    folder,
    Object.fromEntries(names.map((name) => [name, `Referat ${name}\nPunkt 1: Valg\nGodkendt.\n`])),
  )
  const child = spawn(process.execPath, [bin, 'in', '--out', 'out', '--jobs', '1'], { cwd: folder })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  await until(() => existsSync(join(folder, 'out/in')))
  child.kill(signal)
  const ended = await new Promise((resolve) => child.on('close', resolve))
  expect({ ended, stderr }).toEqual({ ended: code, stderr: expect.stringContaining(`interrupted by ${signal}`) })
  expect(stderr).toContain('Run the same command again: what is done is kept.')
  const made = await contents(join(folder, 'out'))
  for (const text of Object.values(made)) JSON.parse(text)
  const { converted, notRun } = JSON.parse(readFileSync(join(folder, 'out/.referat/summary.json'), 'utf8'))
  expect(Object.keys(made)).toHaveLength(converted)
  expect(notRun).toBe(200 - converted)
  expect(notRun).toBeGreaterThan(0)
})
