import { describe, expect, test } from 'vitest'
import { findCpr } from '../../src/danish/cpr.ts'
import { seeded } from './cpr/random.ts'
import { cprTexts } from './cpr/texts.ts'

/** Finds in generated texts, counted: `wrong` are the texts with something missed or found in error, for the reader. */
function measure(seed: number, count: number) {
  const sum = { right: 0, missed: 0, mistaken: 0, wrong: [] as string[] }
  for (const { kind, text, numbers } of cprTexts(seeded(seed), count)) {
    const got = findCpr(text).map(({ start, end }) => text.slice(start, end))
    const right = got.filter((one) => numbers.includes(one)).length
    sum.right += right
    sum.missed += numbers.length - right
    sum.mistaken += got.length - right
    if (got.length !== right || right !== numbers.length)
      sum.wrong.push(`${kind}: ${JSON.stringify(text)} → ${got.join(' | ')}`)
  }
  return { ...sum, precision: sum.right / (sum.right + sum.mistaken), recall: sum.right / (sum.right + sum.missed) }
}

describe('civil registration numbers', () => {
  test('the same number in three writings is one number', () => {
    const one = (text: string) => findCpr(text).map(({ value }) => value)
    expect(one('cpr 150345-6123, l5O345-6l23, 150345 6123')).toEqual(['1503456123', '1503456123', '1503456123'])
  })
  test.each([1, 2, 3])('5,000 generated texts, seed %i: precision and recall of 0.99 at least', (seed) => {
    const { precision, recall, wrong } = measure(seed, 5000)
    expect(
      { precision: precision >= 0.99, recall: recall >= 0.99 },
      `${precision} ${recall}\n${wrong.slice(0, 20).join('\n')}`,
    ).toEqual({
      precision: true,
      recall: true,
    })
  })
})
