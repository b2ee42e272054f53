import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { fromTheStart, sparingly } from '../../src/batch/compiler.ts'

test('this V8 knows every flag that is set for it', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  const flags = new Set([...known.matchAll(/^ +--(?<flag>[\w-]+) \(/gm)].map(({ groups }) => groups?.['flag']))
  const names = [...sparingly(), ...fromTheStart()].map((flag) => flag.replace(/^--(?:no-)?/, '').replace(/=.*/, ''))
  expect(names.filter((name) => !flags.has(name))).toEqual([])
})

/** A line of two pieces is one that V8 has not put together yet: it goes another way than a whole one. */
const asksAgain = `
  const pattern = /^\\.|%/
  pattern.exec('before')
  for (const flag of process.argv.slice(1)) require('node:v8').setFlagsFromString(flag)
  for (const piece of ['one', 'two', 'three']) pattern.exec('a line of more than thirteen letters: ' + piece.repeat(9))`

test('a pattern that was asked before the flags were set can be asked again', () => {
  execFileSync(process.execPath, ['-e', asksAgain, '--', ...sparingly()])
})

test('a process is started only with what was tried: it would not start with a flag that V8 does not know', () => {
  expect(fromTheStart('13.6.233.10-node.17')).toEqual(['--no-regexp-tier-up'])
  expect(fromTheStart('14.1.146.11-node.9')).toEqual([])
  execFileSync(process.execPath, [...fromTheStart(), '-e', ''])
})

test('the budget is set where its name is known', () => {
  expect(sparingly('11.3.244.8-node.30')).toContain('--interrupt-budget=500000')
  expect(sparingly('12.4.254.21-node.33').join()).not.toContain('interrupt-budget')
})
