import { matchesOf } from '../../danish/matches.ts'
import type { Proposal, Rule } from '../rule.ts'

/** The characters that this rule knows. */
const knownPattern = /[\u0300-\u036f]|[\ufb00-\ufb06\u0132\u0133\u01fc-\u01ff\u212b]/

/** `ﬁnansudvalget` → `finansudvalget`, `a̐` and its kin → one letter: letters that the font or the keyboard took apart or together. */
export const characters: Rule = {
  name: 'characters',
  reason: 'Typesetters join letters into ligatures and some systems write å as a and a ring; the words are the same.',
  hint: knownPattern,
  propose: (lines) =>
    lines.flatMap(({ text }, line) =>
      knownPattern.test(text) ? foreignIn(text).map((change): Proposal => ({ line, ...change, confidence: 1 })) : [],
    ),
}

/** What stands for what, the longest first. */
const plain: readonly (readonly [RegExp, string | null])[] = [
  // `o̸` is no ø to Unicode, though it is to the eye
  [/o[\u0337\u0338]/g, 'ø'],
  [/O[\u0337\u0338]/g, 'Ø'],
  // `å` as a and a combining ring: what Unicode composes (null: ask it)
  [/\p{L}[\u0300-\u036f]+/gu, null],
  [/[\ufb00-\ufb06\u0132\u0133]/g, null],
  [/\u212b/g, 'Å'],
  [/\u01fd/g, 'æ'],
  [/\u01fc/g, 'Æ'],
  [/\u01ff/g, 'ø'],
  [/\u01fe/g, 'Ø'],
]

function foreignIn(text: string): Omit<Proposal, 'line' | 'confidence'>[] {
  const taken = new Set<number>()
  return plain
    .flatMap(([pattern, letter]) =>
      matchesOf(pattern, text).flatMap(({ 0: before, index: start }) => {
        const after = letter ?? before.normalize('NFKC')
        if (after === before || taken.has(start)) return []
        taken.add(start)
        return [{ start, before, after }]
      }),
    )
    .sort((one, two) => one.start - two.start)
}
