import { fakerDA as faker } from '@faker-js/faker'
import { describe, expect, test } from 'vitest'
import { findCpr, readCpr } from '../../src/danish/cpr.ts'
import judged from './cpr/danish-ssn.json' with { type: 'json' }
import { seeded } from './cpr/random.ts'

/**
 * What other hands made: numbers and their check by the package `danish-ssn`, recorded in `cpr/danish-ssn.json`, and
 * everything else that stands in minutes by `faker`. Every number is of a day from 2040 on, or of none: nobody has it.
 */
const random = seeded(7)
faker.seed(7)

const listOf = (list: string) => list.split(' ')
const numbers = listOf(judged.numbers)
const written: readonly ((digits: string) => string)[] = [
  (digits) => `${digits.slice(0, 6)}-${digits.slice(6)}`,
  (digits) => digits,
  (digits) => `${digits.slice(0, 6)} ${digits.slice(6)}`,
  (digits) => `CPR-nr. ${digits}`,
]

/** What is no such number, as it stands in minutes. */
const others: readonly (() => string)[] = [
  () => `Kontonr. ${faker.finance.accountNumber(10)}`,
  () => `reg.nr. ${faker.finance.accountNumber(4)} konto ${faker.finance.accountNumber(10)}`,
  () => `IBAN ${faker.finance.iban({ formatted: true, countryCode: 'DK' })}`,
  () => `tlf. ${faker.phone.number()}`,
  () => `ISBN ${faker.commerce.isbn()}`,
  () => `EAN-nr. 5798${faker.string.numeric(9)}`,
  () => `CVR ${faker.string.numeric(8)}`,
  () => `J.nr. ${faker.string.numeric(6)}-${faker.string.numeric(4)}`,
  () => `Sagsnr. ${faker.string.numeric({ length: 2 })}/${faker.string.numeric(6)}`,
  () => `${faker.location.streetAddress()}, ${faker.location.zipCode('####')} ${faker.location.city()}`,
  () => faker.date.past({ years: 30 }).toLocaleDateString('da-DK'),
  () => faker.date.past({ years: 30 }).toISOString(),
  () => `${faker.finance.amount({ min: 1e6, max: 9e8, dec: 2 })} kr.`,
  () => faker.internet.url(),
  () => faker.internet.ip(),
]

const sentence = (what: string) => `${faker.person.fullName()} skrev: ${what}, og udvalget ${faker.lorem.words(4)}.`

describe('beside what other hands made', () => {
  test.each([
    [true, listOf(judged.valid)],
    [true, numbers],
    [false, listOf(judged.invalid)],
  ])('that a number satisfies modulus 11 is %s for both', (checks, list) => {
    expect(list.filter((digits) => readCpr(digits).checks !== checks)).toEqual([])
    expect(list.length).toBeGreaterThan(100)
  })
  test('5,000 sentences: precision and recall of 0.99 at least', () => {
    const count = { right: 0, missed: 0, mistaken: 0 }
    for (let n = 0; n < 5000; n++) {
      const digits = random.chance(0.4) ? random.pick(numbers) : null
      const text = sentence(digits === null ? random.pick(others)() : random.pick(written)(digits))
      const found = findCpr(text).map(({ value }) => value)
      const right = digits !== null && found.includes(digits) ? 1 : 0
      count.right += right
      count.missed += (digits === null ? 0 : 1) - right
      count.mistaken += found.length - right
    }
    expect(count.right).toBeGreaterThan(1500)
    expect(count.right / (count.right + count.missed)).toBeGreaterThanOrEqual(0.99)
    expect(count.right / (count.right + count.mistaken)).toBeGreaterThanOrEqual(0.99)
  })
})
