import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isBareDecision } from '../../src/danish/decision-words.ts'
import { phrases } from '../../src/danish/outcomes.ts'

const folder = new URL('../../fixtures/minutes/', import.meta.url)
const lines = new Set(
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n')),
)
const samples = [...lines, ...phrases.map(({ example }) => example)].flatMap((line) => [line, line.toUpperCase()])

describe('the stems of a phrase, asked before its pattern', () => {
  test.each(phrases)('stand in every line that has it: $example', ({ stems, pattern, example }) => {
    const has = (line: string) => new RegExp(pattern.source, 'iu').test(line)
    const shows = (line: string) => stems.some((stem) => line.toLowerCase().includes(stem))
    expect(has(example)).toBe(true)
    expect(samples.filter((line) => has(line) && !shows(line))).toEqual([])
  })
})

describe('a line that is a decision and nothing else', () => {
  test.each(['Drøftet.', 'Referatet er godkendt.', 'Taget til efterretning.'])('%s', (line) => {
    expect(isBareDecision(line)).toBe(true)
  })
  test.each(['Drøftet', 'Ida drøftede sagen.', 'Kajen og havnen.'])('not %s', (line) => {
    expect(isBareDecision(line)).toBe(false)
  })
})
