import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { sparingly } from '../../src/batch/compiler.ts'

test('this V8 knows every flag: one that it does not know would change nothing, and nobody would hear of it', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  const flags = new Set([...known.matchAll(/^ +--(?<flag>[\w-]+) \(/gm)].map(({ groups }) => groups?.['flag']))
  expect(Object.keys(sparingly).filter((flag) => !flags.has(flag))).toEqual([])
})
