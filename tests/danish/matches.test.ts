import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gathered } from '../../src/danish/gathered.ts'
import { matchesOf } from '../../src/danish/matches.ts'

const patterns = [/\d+/g, /(?<word>\p{L}+)\s?/gu, /a|b|$/gi, /(?<=å)|x*/gu]
const texts = fc.string({ unit: fc.constantFrom(...'aåb x1𝒜') })
const told = (match: RegExpExecArray) => [match.index, ...match, { ...match.groups }]

test('the matches of a text are those of matchAll, also where a pattern matches nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...patterns), texts, (pattern, text) => {
      const ours = matchesOf(pattern, text)
      pattern.lastIndex = 0
      expect(ours.map(told)).toEqual([...text.matchAll(pattern)].map(told))
    }),
  )
})

test('what is gathered is what flatMap gives', () => {
  const each = (list: readonly number[], i: number) => list.map((one) => one + i)
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(9))), (lists) => {
      expect(gathered(lists, each)).toEqual(lists.flatMap(each))
    }),
  )
})
