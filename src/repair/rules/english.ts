import { orthography } from '../../danish/orthography.ts'
import type { Line } from '../../model/page.ts'
import { englishConfusions, plainConfusions } from '../decode/confusions.ts'
import { decodeSection } from '../decode/section.ts'
import { type Speller, spellerFor } from '../decode/speller.ts'
import { wordsOf } from '../decode/words.ts'
import { isDanish, type Stretch, stretchesWithout } from '../gate.ts'
import type { Proposal, Rule } from '../rule.ts'

/** `Mgdet pa radhuset` → `Mødet på rådhuset`: Danish recognised by a model without æ, ø, å. */
export const english: Rule = {
  name: 'english-ocr',
  reason:
    'Text recognised with an English model holds none of the letters æ, ø, å; what they were read as depends on the font.',
  propose: (lines, { lexicon, repair }) => {
    if (orthography(lines.map(({ text }) => text).join('\n')) === 'pre-1948') return []
    const speller = spellerFor(lexicon, [...englishConfusions, ...plainConfusions])
    const stretches = repair === 'on' ? [{ from: 0, to: lines.length }] : damagedStretches(lines, speller)
    return sections(stretches, lines).flatMap((section) =>
      decodeSection(
        section.map((index) => lineAt(lines, index)),
        speller,
      ).map(
        ({ line, start, before, after, chance }): Proposal => ({
          line: section[line] ?? 0,
          start,
          before,
          after,
          confidence: chance,
        }),
      ),
    )
  },
}

const blank: Line = { page: 1, line: 1, text: '', box: null, words: [] }
const lineAt = (lines: readonly Line[], index: number): Line => lines[index] ?? blank

/** How many lines are decoded together: enough to learn a font from, few enough to hold in memory. */
const sectionLines = 4000

/** The damaged lines, in portions that are decoded together. A blank line (index -1) parts stretches. */
function sections(stretches: readonly Stretch[], lines: readonly Line[]): number[][] {
  const all = stretches.flatMap(({ from, to }) => [...lines.slice(from, to).map((_, at) => from + at), -1])
  return Array.from({ length: Math.ceil(all.length / sectionLines) }, (_, at) =>
    all.slice(at * sectionLines, (at + 1) * sectionLines),
  )
}

/**
 * The stretches that prove damage: each word that is none, but a Danish one with æ, ø, å brought back, speaks for it; each
 * other word a little against it, and each letter without a Danish one a little for it. In nats, roughly.
 */
const weight = { proof: 3, word: -0.15, letter: 0.01, mostLetters: 400 } as const
/** What a stretch needs by itself, beside another that is damaged, and where the text holds no æ, ø, å at all. */
const needed = { alone: 5, beside: 2, whole: 2 } as const

function damagedStretches(lines: readonly Line[], speller: Speller): Stretch[] {
  const stretches = stretchesWithout(lines)
  const scored = stretches.map((stretch) => ({
    stretch,
    score: scoreOf(lines.slice(stretch.from, stretch.to), speller),
  }))
  const whole = stretches.length === 1 && stretches[0]?.from === 0 && stretches[0].to === lines.length
  const enough = whole ? needed.whole : needed.alone
  const some = scored.some(({ score }) => score >= enough)
  return some
    ? scored.filter(({ score }) => score >= Math.min(enough, needed.beside)).map(({ stretch }) => stretch)
    : []
}

function scoreOf(lines: readonly Line[], speller: Speller): number {
  const words = wordsOf(lines)
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  const proofs = words.filter(speller.isProof).length
  if (proofs === 0 || !isDanish(lines.map(({ text }) => text).join('\n'))) return 0
  return weight.proof * proofs + weight.word * words.length + weight.letter * Math.min(letters, weight.mostLetters)
}
