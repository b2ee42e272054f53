import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { sparingly } from '../../src/batch/compiler.ts'

test('this V8 knows every flag that is set for it', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  const flags = new Set([...known.matchAll(/^ +--(?<flag>[\w-]+) \(/gm)].map(({ groups }) => groups?.['flag']))
  expect(Object.keys(sparingly()).filter((flag) => !flags.has(flag))).toEqual([])
})

test('the budget is set where its name is known', () => {
  expect(sparingly('11.3.244.8-node.30')).toHaveProperty('interrupt-budget')
  expect(sparingly('12.4.254.21-node.33')).not.toHaveProperty('interrupt-budget')
})
