import { gathered } from '../../danish/gathered.ts'
import type { Lexicon } from '../../danish/lexicon.ts'
import { matchesOf } from '../../danish/matches.ts'
import type { Line } from '../../model/page.ts'
import type { Proposal, Rule } from '../rule.ts'

/** `Inødekommet` → `Imødekommet`: a recognised word that is none, one letter away from the only word that looks like it. */
export const lookalike: Rule = {
  name: 'lookalike-letters',
  reason:
    'A recogniser takes m for n or l for I where the print is weak; a long word that is none, beside just one that is, was that one.',
  hint: null,
  propose: (lines, { lexicon }) => gathered(lines, (line, at) => proposalsIn(line, at, lexicon)),
}

/** Only words that were recognised can be misread so; a recogniser this sure of a word is right. */
const mostConfident = 0.95
/** A word shorter than this has too many neighbours to be mended; it is told. */
const longEnough = 8
const shortest = 6
const confidenceOf = (letters: number) => (letters >= longEnough ? 0.8 : 0.5)

/** What looks alike in print, each way. */
const alike: readonly (readonly [string, string])[] = [
  ['n', 'm'],
  ['rn', 'm'],
  ['l', 'i'],
  ['l', 't'],
  ['c', 'e'],
  ['u', 'n'],
  ['ii', 'n'],
  ['h', 'b'],
  ['f', 't'],
  ['cl', 'd'],
  ['vv', 'w'],
]
const wordPattern = /\p{Lu}?\p{Ll}+/gu

const none: readonly Proposal[] = []

function proposalsIn({ text, words }: Line, line: number, lexicon: Lexicon): readonly Proposal[] {
  if (words.length === 0) return none
  const doubtful = words.filter(({ confidence }) => confidence !== null && confidence < mostConfident)
  if (doubtful.length === 0) return []
  return matchesOf(wordPattern, text).flatMap(({ 0: before, index: start }) => {
    if (before.length < shortest || !doubtful.some((word) => word.text.includes(before))) return []
    if (!isWhole(text, start, before.length) || lexicon.knows(before)) return []
    const [after, ...others] = neighboursOf(before).filter(lexicon.knows)
    if (after === undefined || others.length > 0) return []
    return [{ line, start, before, after, confidence: confidenceOf(before.length) }]
  })
}

/** Whether a stretch of letters is a whole word: nothing but blanks and stops beside it. */
const isWhole = (text: string, start: number, length: number) =>
  /^$|[\s("“]/u.test(text.charAt(start - 1)) && /^$|[\s.,;:!?)"”]/u.test(text.charAt(start + length))

/** The words one look-alike away. */
function neighboursOf(word: string): string[] {
  const found = new Set<string>()
  for (const [one, other] of [...alike, ...alike.map(([a, b]) => [b, a] as const)])
    for (let at = word.indexOf(one); at >= 0; at = word.indexOf(one, at + 1))
      found.add(word.slice(0, at) + other + word.slice(at + one.length))
  return [...found]
}
