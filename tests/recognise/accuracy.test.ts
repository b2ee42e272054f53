import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTools } from '../../src/index.ts'
import { recordedOcr } from '../recorded.ts'
import { compared, type Misread, misreadOf, scans } from './misread.ts'

test('letters and words that are lost are counted', () => {
  expect(compared('Imødekommet på mødet', 'Imodekommet på mødet')).toEqual({
    letters: 20,
    wrongLetters: 1,
    danishWords: 3,
    lostWords: ['Imødekommet'],
  })
})

describe('of the scans of the fixtures next to nothing is misread, as recorded', () => {
  let tools: Awaited<ReturnType<typeof openTools>>
  beforeAll(async () => {
    tools = await openTools()
  })
  afterAll(() => tools.close())
  const all: Misread[] = []
  test.each(scans)('$slug', { timeout: 300_000 }, async (scan) => {
    const misread = await misreadOf(scan, tools, recordedOcr(scan.slug))
    all.push(misread)
    expect(misread.wrongLetters / misread.letters).toBeLessThanOrEqual(0.005)
    expect(misread.lostWords.length).toBeLessThanOrEqual(1)
  })
  test('all together: 2 letters in 1,000 at most, 1 word with æ, ø or å in 100', () => {
    const sum = (count: (one: Misread) => number) => all.reduce((some, one) => some + count(one), 0)
    expect(all).toHaveLength(scans.length)
    expect(sum(({ wrongLetters }) => wrongLetters) / sum(({ letters }) => letters)).toBeLessThanOrEqual(0.002)
    expect(sum(({ lostWords }) => lostWords.length) / sum(({ danishWords }) => danishWords)).toBeLessThanOrEqual(0.01)
  })
})
