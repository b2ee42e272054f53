import { expect, test } from 'vitest'
import { yearOfBook } from '../../src/danish/years.ts'

test.each([
  ['Engby Amtsraad. Forhandlinger 1887.', 1887],
  ['Forhandlingsprotokol for Aaret 1908', 1908],
  ['Engby Byraads Forhandlinger 1905.                                   11', 1905],
  ['Forhandlinger om Prisen for 1905 11', null],
])('"%s" is the title of a book of %s', (title, year) => {
  expect(yearOfBook(title)).toBe(year)
})
