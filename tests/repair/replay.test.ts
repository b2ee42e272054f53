import { expect, test } from 'vitest'
import { type Change, compose, replay, undo } from '../../src/repair/replay.ts'

const change = (start: number, before: string, after: string): Change => ({
  start,
  before,
  after,
  rule: 'r',
  confidence: 1,
})

test('changes are made and undone', () => {
  const changes = [change(0, 'Mgde', 'Møde'), change(5, 'p&', 'på'), change(8, 'radhusset', 'rådhuset')]
  const used = replay('Mgde p& radhusset.', changes)
  expect(used).toBe('Møde på rådhuset.')
  expect(undo(used, changes)).toBe('Mgde p& radhusset.')
})
test('a change that does not stand there is a bug', () => {
  expect(() => replay('Møde', [change(1, 'gde', 'øde')])).toThrow('expects "gde" at column 1')
  expect(() => replay('Mgde', [change(0, 'Mg', 'Mø'), change(1, 'g', 'ø')])).toThrow('after column 2')
})
test('a change of what was not changed keeps its place in the line as read', () => {
  const composed = compose('ﬁre mgder', [change(0, 'ﬁ', 'fi')], [change(5, 'mgder', 'møder')])
  expect(composed).toEqual([change(0, 'ﬁ', 'fi'), change(4, 'mgder', 'møder')])
  expect(replay('ﬁre mgder', composed)).toBe('fire møder')
})
test('changes of the same word become one', () => {
  const composed = compose('ﬁgrre mgder', [change(0, 'ﬁ', 'fi')], [change(0, 'figrre', 'fjerde')])
  expect(composed).toEqual([change(0, 'ﬁgrre', 'fjerde')])
})
test('a change taken back is none', () => {
  expect(compose('paa', [change(1, 'aa', 'å')], [change(1, 'å', 'aa')])).toEqual([])
})
