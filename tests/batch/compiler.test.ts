import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { sparingly } from '../../src/batch/compiler.ts'

test('this V8 knows every flag that is set for it', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  const flags = new Set([...known.matchAll(/^ +--(?<flag>[\w-]+) \(/gm)].map(({ groups }) => groups?.['flag']))
  const names = sparingly().map((flag) => flag.replace(/^--(?:no-)?/, '').replace(/=.*/, ''))
  expect(names.filter((name) => !flags.has(name))).toEqual([])
})

test('the budget is set where its name is known', () => {
  expect(sparingly('11.3.244.8-node.30')).toContain('--interrupt-budget=500000')
  expect(sparingly('12.4.254.21-node.33').join()).not.toContain('interrupt-budget')
})
