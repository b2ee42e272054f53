import { classOf } from '../../src/danish/automaton.ts'
import { type Lexicon, type Vocabulary, word } from '../../src/danish/lexicon.ts'
import { orthography } from '../../src/danish/orthography.ts'

/** A word of letters; a word that a hyphen follows or precedes is a part of one. */
const wordPattern = /(?<![\p{L}\p{N}-])\p{L}+(?![\p{L}\p{N}-])/gu
/** Pairs seen once stay uncounted. */
const fewestPairs = 2

/** Whether a word that is capitalised here is a word of the language too, not just a compound that happens to fit. */
const isListed = ({ layers }: Lexicon, lower: string) =>
  layers.some((layer) => (classOf(layer, lower) & word.alone) !== 0)

/** Counts the words and pairs of modern minutes. A capitalised word counts when its lower case is a word too, so names do not. */
export function countMinutes(texts: readonly string[], lexicon: Lexicon): Vocabulary {
  const words = new Map<string, number>()
  const pairs = new Map<string, number>()
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const line of texts
    .filter((text) => orthography(text) === 'modern')
    .flatMap((text) => text.normalize('NFC').split('\n'))) {
    let before: string | null = null
    let end = 0
    for (const { 0: text, index } of line.matchAll(wordPattern)) {
      const lower = text.toLowerCase()
      const known = text === lower ? lexicon.knows(lower) : isListed(lexicon, lower)
      if (known) count(words, lower)
      if (known && before !== null && line.slice(end, index).trim() === '') count(pairs, `${before} ${lower}`)
      before = known ? lower : null
      end = index + text.length
    }
  }
  const sorted = (counts: Map<string, number>, fewest: number) =>
    Object.fromEntries([...counts].filter(([, seen]) => seen >= fewest).sort(([one], [two]) => (one < two ? -1 : 1)))
  return { words: sorted(words, 1), pairs: sorted(pairs, fewestPairs) }
}
