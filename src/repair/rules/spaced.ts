import type { Lexicon } from '../../danish/lexicon.ts'
import { matchesOf } from '../../danish/matches.ts'
import type { Proposal, Rule } from '../rule.ts'

/** Three single characters in a row, after a blank: lines without them are looked at no further. */
const hintPattern = / \S \S \S(?!\S)/

/** `R E F E R A T` → `REFERAT`: a heading set with blanks between its letters. */
export const spaced: Rule = {
  name: 'letter-spaced',
  reason:
    'Typewriters stress a heading by spacing it; a list of party letters looks the same, so a word must come out.',
  hint: hintPattern,
  propose: (lines, { lexicon }) =>
    lines.flatMap(({ text }, line) =>
      !hintPattern.test(text)
        ? []
        : matchesOf(onlySpaced.test(text.trim()) ? anySpaced : spacedPattern, text).flatMap(
            ({ 0: before, index: start }): Proposal[] => {
              const word = before.replaceAll(' ', '')
              const after = before.endsWith(' ') ? `${word} ` : word
              return isWord(word, lexicon) ? [{ line, start, before, after, confidence: 0.98 }] : []
            },
          ),
    ),
}

/** `B I L A G`: four letters or more, one blank between each; two blanks part words, and are one then: `R e f e r a t   af mødet`. */
const spacedPattern = /(?<![^\s(])\p{L}(?: \p{L}){3,}(?![^\s).:,])(?: {2,4}(?=\S))?/gu

/** `U D S K R I F T   A F   B O G E N`: a line spaced all through, in which words of two letters are as well. */
const onlySpaced = /^\p{L}(?: \p{L}){3,}(?: {2,5}\p{L}(?: \p{L})+)+$/u
const anySpaced = /(?<!\S)\p{L}(?: \p{L})+(?!\S)(?: {2,5}(?=\S))?/gu

/** In capitals all through, or with a capital at its head, and a word. */
const isWord = (text: string, lexicon: Lexicon) =>
  (text === text.toUpperCase() || text.slice(1) === text.slice(1).toLowerCase()) && lexicon.knows(text.toLowerCase())
