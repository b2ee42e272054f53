import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isPrivateEmail } from '../../src/danish/emails.ts'
import { findPrivate, privateKinds } from '../../src/danish/private.ts'

const folder = new URL('../../fixtures/validate/private/', import.meta.url)

describe.each(Object.entries(privateKinds))('%s', (kind, find) => {
  const cases: { text: string; finds: string[] }[] = JSON.parse(readFileSync(new URL(`${kind}.json`, folder), 'utf8'))
  test.each(cases)('$text', ({ text, finds }) => {
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(finds)
  })
})

test('a mailbox at home is told from one at the office', () => {
  expect(['bente@gmail.com', 'bente@hotmail.dk', 'bente@skole.dk'].map(isPrivateEmail)).toEqual([true, true, false])
})

const inPath = (path: string) => findPrivate('cpr', path, 'path').map(({ start, end }) => path.slice(start, end))
test.each([
  ['in/klage 150345-6123.pdf', ['150345-6123']],
  ['klage_150345-6123_svar.pdf', ['150345-6123']],
  ['150345-6123/klage.pdf', ['150345-6123']],
  ['klager/1503456123.pdf', ['1503456123']],
  ['2019/EMN-2019-009780.pdf', []],
  ['scan_9876543210.pdf', []],
  ['referat-2019-04-03_1.pdf', []],
])('in the path %s', (path, numbers) => {
  expect(inPath(path)).toEqual(numbers)
})

test('a note stands beside a name', () => {
  expect(findPrivate('health', 'på grund af sygdom', 'note')).toEqual([{ start: 12, end: 18, value: 'sygdom' }])
  expect(findPrivate('health', 'på grund af sygdom', 'text')).toEqual([])
})
