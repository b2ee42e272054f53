import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folderOf } from '../cli/harness.ts'
import { base, edit } from './base.ts'

const bin = fileURLToPath(new URL('../../bin/referat.js', import.meta.url))
const json = (text: string) => JSON.stringify(edit(base(), { '/meetings/0/punkter/2/sections/0/text': text }))
const files = {
  'clean/a.json': JSON.stringify(base()),
  'warning/a.json': json('Ring til tlf. 87 12 34 56.'),
  'error/a.json': json('CPR 150345-6123'),
  'empty.ndjson': '\n',
  'strange.config.json': '{"severity": {}}',
}

/** The exit code of a real process, and what it said on standard error; `end` is sent to it once it waits. */
async function run(argv: readonly string[], end?: NodeJS.Signals) {
  const child = spawn(process.execPath, [bin, 'validate', ...argv], { cwd: folderOf(files) })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  if (end === undefined) child.stdin.end(files['clean/a.json'])
  // More than a pipe holds: when it is written, the command has begun to read, however slow the machine.
  else child.stdin.write(`${files['clean/a.json']}\n`.repeat(40), () => setTimeout(() => child.kill(end), 300))
  child.stdout.resume()
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, stderr }
}

test.each([
  [0, 'clean', 'a clean folder'],
  [0, 'warning', 'warnings alone'],
  [1, 'warning --strict', 'a warning, strictly'],
  [1, 'warning --max-warnings 0', 'more warnings than allowed'],
  [1, 'error', 'an error'],
  [1, 'clean nowhere', 'one of two inputs missing'],
  [2, 'nowhere', 'no input'],
  [2, 'empty.ndjson', 'a file without documents'],
  [2, '', 'nothing asked'],
  [2, 'clean --format xml', 'an unknown format'],
  [2, 'clean --config strange.config.json', 'settings that do not fit'],
  [2, 'clean --sources nowhere', 'sources that are not there'],
])('exit code %i: %s (%s)', async (code, argv) => {
  const ended = await run(argv.split(' ').filter((word) => word !== ''))
  expect(ended.code, ended.stderr).toBe(code)
  if (code === 2) expect(ended.stderr).toMatch(/^error: /)
})

test.each([
  [130, 'SIGINT'],
  [143, 'SIGTERM'],
] as const)('exit code %i: ended by %s while it waits', async (code, signal) => {
  expect(await run(['-'], signal)).toEqual({ code, stderr: '' })
})
