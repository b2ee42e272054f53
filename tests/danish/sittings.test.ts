import { expect, test } from 'vitest'
import {
  announcements,
  dayOver,
  dayUnderNumber,
  isSittingNumber,
  opensSitting,
  sentencesOfSitting,
} from '../../src/danish/sittings.ts'

test.each(announcements)('"%s" announces a sitting', (text) => {
  expect(opensSitting(text)).toBe(true)
})

test.each([
  'Generalforsamlingen den 3. Maj 1922 vedtog at bygge.',
  'Skrivelse fra Amtet af 4. Juni 1911.',
  'Forslag til Møde den 3. Maj 1922.',
  'Mødet sluttede Kl. 5 den 3. Maj 1922.',
  'Sagen fra Mødet den 3. Maj 1922.',
  'Jfr. mødet den 3. maj 1952.',
  'Se. Mødet den 3. Maj 1922.',
])('"%s" announces none', (text) => {
  expect(opensSitting(text)).toBe(false)
})

test('a line of nothing but a day stands over its sitting', () => {
  expect(dayOver('12/9 51.', 'Bestyrelsesmøde på kroen kl. 19. Til stede: alle.', 1950)?.iso).toBe('1951-09-12')
  expect(dayOver('Lørdag 4. Januar 1913.', 'Tilstede: Borgmester Holm og Lods Kjær.', null)?.iso).toBe('1913-01-04')
  expect(dayOver('12/9 51.', 'Pumpen efterses kl. 19.', 1950)).toBeNull()
  expect(dayOver('Kassen 12/9 51.', 'Bestyrelsesmøde på kroen kl. 19.', 1950)).toBeNull()
})

test('the sentences on the line of a sitting are told apart', () => {
  const text = 'Aaby Sogneraad. Møde d. 11/3 1931 Kl. 13. Mødt alle undtagen Ole Krog.'
  expect(sentencesOfSitting(text).map((at) => text.slice(at))).toEqual([
    'Møde d. 11/3 1931 Kl. 13. Mødt alle undtagen Ole Krog.',
    'Mødt alle undtagen Ole Krog.',
  ])
})

test('the number of a sitting stands over its day, and may hold its year', () => {
  expect(dayUnderNumber('2det Møde 1893.', 'Fredagen den 17de Marts Kl. 11 Formd.', null)).toBe('1893-03-17')
  expect(dayUnderNumber('5. Byraadsmøde', '9. Januar 1932 Kl. 19.', null)).toBe('1932-01-09')
  expect(dayUnderNumber('5. Møde', 'Fredagen den 17de Marts.', null)).toBeNull()
  expect(dayUnderNumber('5. Forældremøde', '9. Januar 1932 Kl. 19.', null)).toBeNull()
  expect(['19 Møde', '2.det Møde.', '3. Møde med Amtet.'].map(isSittingNumber)).toEqual([true, true, false])
})
