import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isPrivateEmail } from '../../src/danish/emails.ts'
import { findHealth } from '../../src/danish/health.ts'
import { privateKinds } from '../../src/danish/private.ts'

const folder = new URL('../../fixtures/validate/private/', import.meta.url)

describe.each(Object.entries({ ...privateKinds, health: findHealth }))('%s', (kind, find) => {
  const cases: { text: string; finds: string[] }[] = JSON.parse(readFileSync(new URL(`${kind}.json`, folder), 'utf8'))
  test.each(cases)('$text', ({ text, finds }) => {
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(finds)
  })
})

test('a mailbox at home is told from one at the office', () => {
  expect(['bente@gmail.com', 'bente@hotmail.dk', 'bente@skole.dk'].map(isPrivateEmail)).toEqual([true, true, false])
})
