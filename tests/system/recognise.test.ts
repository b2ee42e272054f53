import { afterAll, describe, expect, test } from 'vitest'
import { defaults, openTools, transcribe } from '../../src/index.ts'
import { failingFacts } from '../facts/check.ts'
import { cases } from '../fixtures.ts'
import { misreadOf, scans } from '../recognise/misread.ts'
import { isRecorded } from '../recorded.ts'

const tools = await openTools()
afterAll(tools.close)

describe('scans really recognised hold what their recordings hold', () => {
  test.each(cases.filter(({ slug }) => isRecorded(slug)))('$slug', async ({ source, facts, known }) => {
    const document = await transcribe(source, tools, defaults)
    expect([...new Set(failingFacts(facts, document))].sort()).toEqual(known.facts)
  })
})

describe('of scans really recognised next to nothing is misread', () => {
  test.each(scans)('$slug', async (scan) => {
    const { letters, wrongLetters, lostWords } = await misreadOf(scan, tools, tools.ocr)
    expect(wrongLetters / letters).toBeLessThanOrEqual(0.005)
    expect(lostWords.length).toBeLessThanOrEqual(1)
  })
})
