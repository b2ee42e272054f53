import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { folderOf, referat } from './harness.ts'

const scan = readFileSync(new URL('../../fixtures/cases/menighedsraad-png/input.png', import.meta.url))

test('--engine tesseract without one on PATH: nothing is run, and what to install is said; auto does without', async () => {
  const cwd = folderOf({ 'a.txt': 'Referat\n\nGodkendt.\n' })
  vi.stubEnv('PATH', cwd)
  try {
    const { code, stdout, stderr } = await referat(['a.txt', '--engine', 'tesseract'], { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(
      'error: Expected a tesseract on PATH that reads Danish, but there is none. Install tesseract-ocr and tesseract-ocr-dan, or leave out --engine tesseract.\n',
    )
    expect((await referat(['a.txt', '--engine', 'auto'], { cwd })).code).toBe(0)
  } finally {
    vi.unstubAllEnvs()
  }
})
test('--cache DIR that cannot be a folder: nothing is run', async () => {
  const cwd = folderOf({ 'a.txt': 'Referat\n\nGodkendt.\n' })
  const { code, stdout, stderr } = await referat(['text', 'a.txt', '--cache', 'a.txt/b'], { cwd })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('--cache a.txt/b: expected a folder that can be written')
})
test('--cache DIR: the second run recognises nothing, and prints the same', async () => {
  const cwd = folderOf({ 'a.png': scan })
  const run = () => referat(['text', 'a.png', '--cache', 'kept'], { cwd })
  const first = await run()
  const kept = () =>
    readdirSync(join(cwd, 'kept'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  const names = kept()
  const second = await run()
  expect(second.stdout).toBe(first.stdout)
  expect(kept()).toEqual(names)
  expect(names.length).toBeGreaterThan(0)
  // What lies in the folder is what is read: an answer changed by hand comes out.
  for (const name of names) writeFileSync(join(cwd, 'kept', name), '[]')
  expect((await run()).stdout.trim()).toBe('')
}, 120_000)
