import type { Confusion } from '../decode/confusions.ts'
import { decodeSection } from '../decode/section.ts'
import { spellerFor } from '../decode/speller.ts'
import type { Rule } from '../rule.ts'

/** `m�de` → `møde`, `r??det` stays: a letter that was lost, and a mark put in its place. */
export const replaced: Rule = {
  name: 'replacement-character',
  reason: 'A decoder that cannot read a byte writes U+FFFD; the word says which letter it was, or nobody can.',
  hint: /\ufffd/,
  propose: (lines, { lexicon }) => {
    const damaged = lines.flatMap(({ text }, line) => (text.includes(mark) ? [line] : []))
    if (damaged.length === 0) return []
    const section = damaged.flatMap((line) => lines[line] ?? [])
    return decodeSection(section, spellerFor(lexicon, lost, false)).flatMap(({ line, start, before, after, chance }) =>
      before.includes(mark) ? [{ line: damaged[line] ?? 0, start, before, after, confidence: chance }] : [],
    )
  },
}

const mark = '\ufffd'
/** How common the letters outside ASCII are in Danish, in thousandths of them. */
const letters = { å: 360, ø: 310, æ: 300, é: 12, ü: 4, ö: 4, ä: 4, Å: 40, Ø: 40, Æ: 15 }
/** One mark for a letter of one byte, two for a letter of two. */
const lost: readonly Confusion[] = Object.entries(letters).flatMap(([written, perMille]) => [
  { written, read: mark, perMille },
  { written, read: mark + mark, perMille },
])
