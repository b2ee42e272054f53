import { expect, test } from 'vitest'
import { findDates } from '../../src/danish/dates.ts'
import { metSentences, saysThatMet } from '../../src/danish/met.ts'

const says = (text: string) =>
  findDates(text)
    .slice(0, 1)
    .some((date) => saysThatMet(text, date))

test.each(metSentences)('"%s" says that a board met', (text) => {
  expect(says(text)).toBe(true)
})

test.each([
  'Den 3. Januar 1889 holdtes Møde med Lodseierne om Vandløbet.',
  'Den 3. Januar 1889 var Broen atter farbar.',
  'Den 3. Januar 1889 afholdtes Licitation over Murerarbejdet.',
  'Skrivelse af 3. Januar 1889 fra Amtet, som havde holdt Møde.',
])('"%s" says nothing of the kind', (text) => {
  expect(says(text)).toBe(false)
})
