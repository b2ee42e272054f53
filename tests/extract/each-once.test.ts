import { expect, test } from 'vitest'
import { eachOnce } from '../../src/extract/initials.ts'

const person = (name: string, role: string | null = null) => ({ name, role, party: null, note: null })
const namesOf = (...people: ReturnType<typeof person>[]) => eachOnce(people).map(({ name }) => name)

test('a first name is the only one who bears it', () => {
  expect(namesOf(person('Ida Holm'), person('Bo'), person('Ida'))).toEqual(['Ida Holm', 'Bo'])
})
test('a letter tells two of one list apart', () => {
  expect(namesOf(person('Ida'), person('Bo'), person('Ida H'))).toEqual(['Ida', 'Bo', 'Ida H'])
})
test('an office held by a first name is one of the list', () => {
  expect(namesOf(person('Ida H'), person('Bo'), person('Ida', 'Referent'))).toEqual(['Ida H', 'Bo'])
})
