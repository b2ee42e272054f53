import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { anchored } from '../../src/danish/anchored.ts'
import { firstLetters } from '../../src/danish/first-letters.ts'
import { comments, patternExamples, rowExamples } from '../comments.ts'

const folder = new URL('../../fixtures/minutes/', import.meta.url)
const lines = new Set(
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n')),
)
const fits = ({ source, flags }: RegExp) => source.startsWith('^') && !/[gmy]/.test(flags)
const tables = rowExamples().map(({ place, pattern, example }) => ({ place, pattern, samples: { fit: [example] } }))
const known = [...patternExamples(comments()), ...tables].filter(({ pattern }) => fits(pattern))

/** The letters of a list that a pattern may begin with. */
const lettersOf = (pattern: RegExp) => {
  const first = firstLetters(pattern)
  return [...'ABKabkÆæ109 -.•'].filter((letter) => first[letter.charCodeAt(0)] !== 0).join('')
}

describe('a pattern that is asked by first letters only', () => {
  test.each(known)('fits what it fits without: $place', ({ pattern, samples }) => {
    const asked = anchored(pattern)
    expect(samples.fit.filter((sample) => asked.test(sample) !== pattern.test(sample))).toEqual([])
    expect([...lines].filter((line) => asked.test(line) !== pattern.test(line))).toEqual([])
  })
  test('there are such patterns', () => expect(known.length).toBeGreaterThan(90))
})

describe('the first letters of a pattern', () => {
  test.each<[RegExp, string]>([
    [/^Ka/u, 'K•'],
    [/^(?:[Kk]l|\d)/u, 'Kk109•'],
    [/^ka/iu, 'Kk•'],
    [/^\s?-/u, ' -•'],
    [/^(?:a|b){0,2}1/u, 'ab1•'],
    [/^(?!A)(?=K)(?<name>\p{Lu})\k<name>/u, 'ABKÆ•'],
    [/^A|^B/u, 'AB•'],
    [/^A|B/u, 'ABKabkÆæ109 -.•'],
    [/^a?/u, 'ABKabkÆæ109 -.•'],
    [/^(?:^|A)B/u, 'AB•'],
    [/^[^a-z\d]/u, 'ABKÆæ -.•'],
  ])('%s', (pattern, letters) => {
    expect(lettersOf(pattern)).toBe(letters)
  })
  test('no pattern that may fit elsewhere is asked so', () => {
    expect(() => anchored(/a/u)).toThrow('begins with ^')
    expect(() => anchored(/^a/gu)).toThrow('fits once')
  })
})
