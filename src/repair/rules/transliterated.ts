import type { Line } from '../../model/page.ts'
import type { Confusion } from '../decode/confusions.ts'
import { decodeSection } from '../decode/section.ts'
import { type Speller, spellerFor } from '../decode/speller.ts'
import { type ReadWord, wordsOf } from '../decode/words.ts'
import { isDanish, stretchesWithout } from '../gate.ts'
import type { Proposal, Rule } from '../rule.ts'

const oePattern = /oe/i

/** `Udvalget droeftede stoette til foraeldre.` → `Udvalget drøftede støtte til forældre.`: Danish from a system without its letters. */
export const transliterated: Rule = {
  name: 'transliterated',
  reason: 'Where æ, ø, å could not be typed they were written ae, oe, aa; aa alone may be old spelling or a name.',
  hint: oePattern,
  propose: (lines, { lexicon }) => {
    const speller = spellerFor(lexicon, digraphs, false)
    return stretchesWithout(lines).flatMap(({ from, to }) => {
      const section = lines.slice(from, to)
      if (!mayBe(section)) return []
      const words = wordsOf(section).filter(({ text }) => digraphPattern.test(text))
      if (!isTransliterated(section, words, speller)) return []
      const decided = decodeSection(section, speller)
      return [...decided, ...unknown(words, decided, speller)].map(
        ({ line, start, before, after, chance }): Proposal => ({
          line: from + line,
          start,
          before,
          after,
          confidence: chance,
        }),
      )
    })
  },
}

const digraphs: readonly Confusion[] = [
  { written: 'æ', read: 'ae', perMille: 980 },
  { written: 'ø', read: 'oe', perMille: 990 },
  { written: 'å', read: 'aa', perMille: 990 },
  ...(['AE', 'Ae'] as const).map((read) => ({ written: 'Æ', read, perMille: 490 })),
  ...(['OE', 'Oe'] as const).map((read) => ({ written: 'Ø', read, perMille: 490 })),
  ...(['AA', 'Aa'] as const).map((read) => ({ written: 'Å', read, perMille: 490 })),
]
const digraphPattern = /ae|oe|aa/i

/** A look at the letters, before any word is looked up: `oe` once in 400 of them, where Danish has an ø in 110. */
function mayBe(lines: readonly Line[]): boolean {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  const found = lines.reduce((sum, { text }) => sum + (text.match(allOePattern)?.length ?? 0), 0)
  return found > 0 && found * 400 >= letters
}
const allOePattern = /oe/gi

const fewestProofs = 2
/** Of ae, oe and aa together, oe has a third; the English model reads no ø as oe, and old spelling has aa alone. */
const fewestOe = 0.12
/** In modern text one word in twelve has a capital inside a sentence, in old text one in five: there aa is right. */
const mostCapitals = 0.14
/** So few say nothing: `Ungeudvalget` is a name. */
const fewCapitals = 2

function isTransliterated(lines: readonly Line[], words: readonly ReadWord[], speller: Speller): boolean {
  const proofs = words.filter(({ text }) => speller.isProof(text))
  const withOe = proofs.filter(({ text }) => oePattern.test(text))
  if (proofs.length < fewestProofs || withOe.length < Math.max(1, proofs.length * fewestOe)) return false
  const inside = wordsOf(lines).filter(({ opens, follows }) => !opens && follows)
  const nouns = inside.filter(({ text }) => speller.lexicon.knows(text.toLowerCase()))
  const capitals = nouns.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)).length
  return (
    capitals <= Math.max(fewCapitals, nouns.length * mostCapitals) && isDanish(lines.map(({ text }) => text).join('\n'))
  )
}

interface Decided {
  readonly line: number
  readonly start: number
  readonly before: string
  readonly after: string
  readonly chance: number
}

/** Words that no list has are spelled the same way (`snoefnugsordning`); names keep their aa, for so they are written. */
function unknown(words: readonly ReadWord[], decided: readonly Decided[], speller: Speller): Decided[] {
  const done = new Set(decided.map(({ line, start }) => `${line}.${start}`))
  return words.flatMap((word) => {
    const { line, start, text, split } = word
    const isDone = split !== null || done.has(`${line}.${start}`) || !/^\p{L}+$/u.test(text)
    if (isDone || speller.options(word).some(({ known, misreadings }) => known && misreadings.length === 0)) return []
    const after = respelled(text)
    return after === text ? [] : [{ line, start, before: text, after, chance: 0.85 }]
  })
}

const respelled = (text: string) => {
  const letters = text.replace(/ae/g, 'æ').replace(/oe/g, 'ø')
  return /^\p{Ll}/u.test(text) ? letters.replace(/aa/g, 'å') : letters
}
