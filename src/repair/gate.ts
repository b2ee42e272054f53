import { commonWords, isForeign } from '../danish/common.ts'
import { gathered } from '../danish/gathered.ts'
import type { Line } from '../model/page.ts'
import type { Speller } from './decode/speller.ts'

/** Lines that follow each other and hold none of the letters æ, ø, å: `from` is the index of the first, `to` that after the last. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Below this many letters the lack of æ, ø, å says nothing by itself: 100 letters of clean Danish lack them in 5-7 %. In a text
 * that has them elsewhere, a stretch must be longer still.
 */
const fewestLetters = { without: 40, within: 120 } as const
const danishLetterPattern = /[æøåÆØÅ]/

/** The stretches of a text without a Danish letter. In clean text they are short; text from a model that lacks the letters is one. */
export function stretchesWithout(lines: readonly Line[]): readonly Stretch[] {
  const before = found.get(lines)
  if (before !== undefined) return before
  const now = findStretches(lines)
  found.set(lines, now)
  return now
}

/** What was found in a text that several rules ask about. */
const found = new WeakMap<readonly Line[], readonly Stretch[]>()

function findStretches(lines: readonly Line[]): readonly Stretch[] {
  const stretches: (Stretch & { readonly letters: number })[] = []
  let from = 0
  let letters = 0
  const close = (to: number) => {
    if (letters >= fewestLetters.without) stretches.push({ from, to, letters })
    letters = 0
    from = to + 1
  }
  lines.forEach(({ text }, index) => {
    if (text === '') return
    if (danishLetterPattern.test(text)) close(index)
    else letters += text.length
  })
  close(lines.length)
  const isWhole = stretches.length === 1 && stretches[0]?.from === 0 && stretches[0].to === lines.length
  return isWhole ? stretches : stretches.filter((stretch) => stretch.letters >= fewestLetters.within)
}

/** `Referatet blev godkendt`: words of letters. */
const wordPattern = /\p{L}+/gu
/** Danish prose has some 30 % of its commonest words; lists and headings have less, other languages next to none. */
const fewestCommon = 0.06

/** Whether a text is Danish, by its commonest words. */
export function isDanish(text: string): boolean {
  const words = text.match(wordPattern) ?? []
  const common = words.filter((word) => commonWords.has(word.toLowerCase())).length
  return common > 0 && common >= words.length * fewestCommon
}

/**
 * The stretches that prove damage: each word that is none, but a Danish one with æ, ø, å brought back, speaks for it; each
 * other word a little against it, and each letter without a Danish one a little for it. In nats, roughly.
 */
const weight = { proof: 3, word: -0.06, letter: 0.01, mostLetters: 400 } as const
/** What a stretch needs by itself, beside another that is damaged, and where the text holds no æ, ø, å at all. */
const needed = { alone: 5, beside: 2, whole: 2 } as const
/** No Danish text is so long without one of them (in letters): there, one proof is enough. */
const longWithout = 300

/** The stretches of a text that a recogniser without Danish letters read. Clean ones beside them are not among them. */
export function damagedStretches(lines: readonly Line[], speller: Speller): Stretch[] {
  const stretches = stretchesWithout(lines)
  const whole = stretches.length === 1 && stretches[0]?.from === 0 && stretches[0].to === lines.length
  const enough = whole ? needed.whole : needed.alone
  const scored = stretches.map((stretch) => ({
    stretch,
    score: scoreOf(lines.slice(stretch.from, stretch.to), speller, enough, whole),
  }))
  const some = scored.some(({ score }) => score >= enough)
  return some
    ? scored.filter(({ score }) => score >= Math.min(enough, needed.beside)).map(({ stretch }) => stretch)
    : []
}

/** What blanks, stops, quotes and hyphens leave of a line. */
const looseWordPattern = /[^\s.,;:!?()"'/–-]+/g
const noWords: readonly string[] = []
const looseWords = (text: string): readonly string[] => text.match(looseWordPattern) ?? noWords

/** How much speaks for damage; what is more than enough is not counted. */
function scoreOf(lines: readonly Line[], { isProof }: Speller, enough: number, whole: boolean): number {
  if (!lines.some(({ text }) => looseWords(text).some(isProof))) return 0
  const danish = lines.filter(({ text }) => !isForeign(text)).map(({ text }) => text)
  const words = gathered(danish, looseWords)
  const letters = danish.reduce((sum, text) => sum + text.length, 0)
  const isLong = whole && letters >= longWithout
  const start = isLong
    ? enough - weight.proof
    : weight.word * words.length + weight.letter * Math.min(letters, weight.mostLetters)
  let score = start
  for (const word of words) {
    if (score >= Math.max(enough, start + weight.proof)) break
    if (isProof(word)) score += weight.proof
  }
  return score > start && isDanish(danish.join('\n')) ? score : 0
}
