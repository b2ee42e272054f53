import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, referat } from '../cli/harness.ts'
import { base, edit, read } from './base.ts'

const section = '/meetings/0/punkter/2/sections/0/text'
const filler = 'Udvalget drøftede sagen. '.repeat(800)
/** More documents than are checked before threads begin, each of a body of its own; every tenth holds a number. */
const archive = Array.from({ length: 150 }, (_, n) =>
  JSON.stringify(
    edit(base(), {
      '/source/path': `${n}.txt`,
      '/source/sha256': n.toString(16).padStart(64, '0'),
      '/meetings/0/body': `Udvalg ${n}`,
      '/meetings/0/id': `udvalg-${n}`,
      '/meetings/1': 'remove',
      [section]: `${n % 10 === 0 ? 'CPR 150345-6123. ' : ''}${n === 77 ? 'deadly ' : ''}${filler}`,
    }),
  ),
)
const ndjson = `${archive.join('\n')}\n`

test('the same reports, byte for byte, whatever the number of threads', async () => {
  const cwd = folderOf({ 'all.ndjson': ndjson, 'minutes/0.txt': read('base.txt'), 'minutes/left.txt': 'Referat' })
  const argv = ['validate', 'all.ndjson', '--sources', 'minutes', '--format', 'json', '--report', 'r.sarif']
  const runs = []
  for (const jobs of ['1', '2', '5']) {
    const { code, stdout, stderr } = await referat([...argv, '--jobs', jobs], { cwd })
    runs.push({ code, stdout, stderr, sarif: readFileSync(join(cwd, 'r.sarif'), 'utf8') })
  }
  const [first, ...others] = runs
  expect(first?.stdout.match(/"validate\/cpr"/g)?.length).toBe(15)
  expect(first?.stdout.match(/"validate\/source-unconverted"/g)?.length).toBe(1)
  expect(first?.stdout.match(/"validate\/source-changed"/g)?.length).toBe(1)
  expect(others).toEqual([first, first])
})

test('a document that a thread dies of is one that could not be checked; the others are', async () => {
  const cwd = folderOf({ 'all.ndjson': ndjson })
  const examiner = new URL('./fakes/examiner.js', import.meta.url)
  const { code, stdout, stderr } = await referat(['validate', 'all.ndjson', '--jobs', '2', '--format', 'junit'], {
    cwd,
    examiner,
  })
  expect(code).toBe(1)
  expect(stderr).toMatch(/^error: all\.ndjson: Expected to check the document, but the check itself failed .*\n$/)
  expect(stdout).toContain('tests="150"')
  expect(stdout).toContain('errors="1"')
  expect(stdout.match(/type="validate\/cpr"/g)?.length).toBe(15)
  const dead = stdout.split('<testcase').find((one) => one.includes('could-not-check'))
  expect(dead).toContain('all.ndjson:78')
})
