import { expect, test } from 'vitest'
import { findDates } from '../../src/danish/dates.ts'
import { boardsFirst, metSentences, opensInOneBreath, saysThatMet, toldSentences } from '../../src/danish/met.ts'

const says = (text: string) =>
  findDates(text)
    .slice(0, 1)
    .some((date) => saysThatMet(text, date))

test.each([...metSentences, ...boardsFirst])('"%s" says that a board met', (text) => {
  expect(says(text)).toBe(true)
})

test.each([
  'Den 3. Januar 1889 holdtes Møde med Lodseierne om Vandløbet.',
  'Den 3. Januar 1889 var Broen atter farbar.',
  'Den 3. Januar 1889 afholdtes Licitation over Murerarbejdet.',
  'Sogneraadet var samlet den 3. Januar 1889 med Lodseierne.',
  'Mødet den 3. Januar 1889 vakte Opsigt.',
  'Skrivelse af 3. Januar 1889 fra Amtet, som havde holdt Møde.',
])('"%s" says nothing of the kind', (text) => {
  expect(says(text)).toBe(false)
})

test.each(toldSentences)('"%s" tells a meeting in one breath', (text) => {
  expect(opensInOneBreath(text)).toBe(true)
})

test.each(['Ved Mødet med Amtet den 3. Maj 1912.', 'Paa Vejen den 3. Maj 1912 vedtoges det at grave.', 'I Dag intet.'])(
  '"%s" tells none',
  (text) => expect(opensInOneBreath(text)).toBe(false),
)
