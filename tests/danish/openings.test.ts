import { expect, test } from 'vitest'
import { openings, opensUnderDay } from '../../src/danish/openings.ts'
import { yearAlone } from '../../src/danish/years.ts'

test.each(openings)('$example: $name', ({ example, pattern }) => {
  expect(pattern.test(example)).toBe(true)
  expect(opensUnderDay(example)).toBe(true)
})

test.each(['Alle Regninger anvistes.', 'Møde med Amtet om Broen.', 'Overslaget vedtoges.'])(
  '%s: a case, and no opening',
  (text) => expect(opensUnderDay(text)).toBe(false),
)

test.each([
  ['1882', 1882],
  ['Aaret 1907.', 1907],
  ['1882-83', null],
  ['2014', null],
  ['1882 Kr.', null],
])('%s as a year alone: %s', (line, year) => expect(yearAlone(line)).toBe(year))
