import { expect, test } from 'vitest'
import { tellsWhoWasAway } from '../../src/danish/endings.ts'
import { announcedCases, announcesCases, openings, opensUnderDay } from '../../src/danish/openings.ts'
import { yearAlone } from '../../src/danish/years.ts'

test.each(openings)('$example: $name', ({ example, pattern }) => {
  expect(pattern.test(example)).toBe(true)
  expect(opensUnderDay(example)).toBe(true)
})

test.each(['Alle Regninger anvistes.', 'Møde med Amtet om Broen.', 'Overslaget vedtoges.'])(
  '%s: a case, and no opening',
  (text) => expect(opensUnderDay(text)).toBe(false),
)

test.each(announcedCases)('%s: cases follow', (text) => expect(announcesCases(text)).toBe(true))
test.each(['Sagen behandlede Udvalget', 'Forslaget forelaa.', 'Vejene blev grusede.'])('%s: none follow', (text) =>
  expect(announcesCases(text)).toBe(false),
)

test.each([
  ['1882', 1882],
  ['Aaret 1907.', 1907],
  ['1882-83', null],
  ['2014', null],
  ['1882 Kr.', null],
])('%s as a year alone: %s', (line, year) => expect(yearAlone(line)).toBe(year))

test.each([
  ['P. Krog var ikke mødt.', true],
  ['P. Krog og Jens Toft vare forhindrede.', true],
  ['P. Krog var ikke mødt, hvorfor Sagen udsattes.', false],
  ['Skolen var ikke mødt op.', false],
])('%s tells who was away, and nothing else: %s', (line, said) => expect(tellsWhoWasAway(line)).toBe(said))
