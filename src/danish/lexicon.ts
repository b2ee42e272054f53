import { abbreviations } from './abbreviations.ts'
import { type Automaton, automatonOf, classOf, edgeFrom } from './automaton.ts'
import { unpackLexicon } from './packed.ts'

/** What a word of an automaton is: the low bits of its class. */
export const word = { alone: 1, name: 2, part: 4, tail: 8 } as const

/** How common it is, each 0-15, a step being a doubling: as a word, as a part of compounds, as the last part of compounds. */
export interface Levels {
  readonly alone: number
  readonly part: number
  readonly tail: number
}
export const levelsOf = (classes: number): Levels => ({
  alone: (classes >> 4) & 15,
  part: (classes >> 8) & 15,
  tail: (classes >> 12) & 15,
})
export const classWith = (flags: number, { alone, part, tail }: Levels): number =>
  flags | (alone << 4) | (part << 8) | (tail << 12)

/** A word list that is asked besides the others: the language, the minutes' own vocabulary, a user's words. */
export type Layer = Automaton

/** The words of the language, opened from the project's data (see `src/tools.ts`). */
export interface Lexicon {
  /** Whether the word, as written, is a known form: in a list, or a compound of known parts. Case counts for names only. */
  readonly knows: (word: string) => boolean
  /** The word lists, keys in lower case. */
  readonly layers: readonly Layer[]
  /** How often a second word follows a first (both in lower case): 0 never seen, 1 seen in general Danish, more in minutes. */
  readonly after: (one: string) => (two: string) => number
}

/** Counts of a domain's words and neighbouring words (`one two`), all in lower case. */
export interface Vocabulary {
  readonly words: Readonly<Record<string, number>>
  readonly pairs: Readonly<Record<string, number>>
}

/** Opens the unzipped bytes of `data/danish.bin.gz`; `vocabulary` says what is common in minutes, `own` are a user's words. */
export function openLexicon(packed: Uint8Array, vocabulary: Vocabulary, own: readonly string[]): Lexicon {
  const { words, pairs } = unpackLexicon(packed)
  const layers = [
    words,
    automatonOf(countedClasses(vocabulary, words)),
    automatonOf(ownClasses([...abbreviations, ...own])),
  ]
  const counted = new Map(
    Object.entries(vocabulary.pairs).map(([pair, count]) => {
      const [one = '', two = ''] = pair.split(' ')
      return [pairKey(one, two), count]
    }),
  )
  const sketch = sketchOf(pairs, counted.keys())
  const after = (one: string) => {
    const opened = hashed(hashed(fnvOffset, one), ' ')
    return (two: string) => {
      const key = hashed(opened, two) >>> 0
      if (!isSketched(sketch, key)) return 0
      const count = counted.get(key)
      return count !== undefined ? 1 + count : holds(pairs, key) ? 1 : 0
    }
  }
  return { layers, after, knows: (text) => isKnown(layers, text) }
}

/** A 32-bit key of two neighbouring words (FNV-1a): of 174,000 stored keys a stranger hits one in 25,000 times. */
export const pairKey = (one: string, two: string): number => hashed(hashed(hashed(fnvOffset, one), ' '), two) >>> 0

const fnvOffset = 0x811c9dc5
const fnvPrime = 0x01000193

function hashed(start: number, text: string): number {
  let hash = start
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), fnvPrime)
  return hash
}

/** A bit for each of the first 21 bits of a key: most pairs that nobody saw are told by it, without a search. */
const sketchBits = 21
function sketchOf(...keys: readonly Iterable<number>[]): Uint32Array {
  const sketch = new Uint32Array(2 ** (sketchBits - 5))
  for (const list of keys)
    for (const key of list) {
      const bit = key >>> (32 - sketchBits)
      sketch[bit >>> 5] = (sketch[bit >>> 5] ?? 0) | (1 << (bit & 31))
    }
  return sketch
}
const isSketched = (sketch: Uint32Array, key: number): boolean => {
  const bit = key >>> (32 - sketchBits)
  return ((sketch[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
}

function holds(sorted: Uint32Array, key: number): boolean {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const seen = sorted[middle] ?? 0
    if (seen === key) return true
    if (seen < key) low = middle + 1
    else high = middle - 1
  }
  return false
}

/** Minutes are some 5 % of the weight of general Danish: a word seen once in 15,000 words of them is about as common as one with 16 neighbours. */
function countedClasses({ words }: Vocabulary, language: Automaton): Map<string, number> {
  const parts = new Map<string, number>()
  const tails = new Map<string, number>()
  for (const [text, count] of Object.entries(words))
    for (const [part, tail] of cutsOf(text, language)) {
      parts.set(part, (parts.get(part) ?? 0) + count)
      tails.set(tail, (tails.get(tail) ?? 0) + count)
    }
  const level = (count: number) => (count === 0 ? 0 : Math.min(15, Math.round(countedLevel + Math.log2(count))))
  const classes = new Map<string, number>()
  for (const text of new Set([...Object.keys(words), ...parts.keys(), ...tails.keys()])) {
    const counts = { alone: words[text] ?? 0, part: parts.get(text) ?? 0, tail: tails.get(text) ?? 0 }
    const flags = (counts.alone && word.alone) | (counts.part && word.part) | (counts.tail && word.tail)
    classes.set(
      text,
      classWith(flags, { alone: level(counts.alone), part: level(counts.part), tail: level(counts.tail) }),
    )
  }
  return classes
}

/** The ways in which a word is a part and a last part of the language. */
function cutsOf(text: string, language: Automaton): [string, string][] {
  const cuts: [string, string][] = []
  let node = language.root
  for (let at = 0; at < text.length - shortestPart; at++) {
    const edge = edgeFrom(language, node, text.charCodeAt(at))
    if (edge < 0) break
    node = language.targets[edge] ?? 0
    const isPart = at + 1 >= shortestPart && ((language.classes[edge] ?? 0) & word.part) !== 0
    const tail = text.slice(at + 1)
    if (isPart && (classOf(language, tail) & word.tail) !== 0) cuts.push([text.slice(0, at + 1), tail])
  }
  return cuts
}

const rare: Levels = { alone: 0, part: 0, tail: 0 }
const countedLevel = 4
const ownLevel = 8
const ownClasses = (own: readonly string[]) =>
  new Map(
    own.map((text) => [
      text.toLowerCase(),
      classWith(text === text.toLowerCase() ? word.alone : word.name, { ...rare, alone: ownLevel }),
    ]),
  )

function isKnown(layers: readonly Layer[], text: string): boolean {
  const lower = text.toLowerCase()
  const wanted = lower === text ? word.alone : word.alone | word.name
  return layers.some((layer) => (classOf(layer, lower) & wanted) !== 0) || isCompound(layers, lower, 0)
}

/** Parts shorter than this make compounds of anything (`i-dag` is no word). */
const shortestPart = 3
const mostParts = 4

function isCompound(layers: readonly Layer[], text: string, parts: number): boolean {
  if (parts > 0 && layers.some((layer) => (classOf(layer, text) & word.tail) !== 0)) return true
  if (parts + 1 === mostParts) return false
  for (let cut = shortestPart; cut <= text.length - shortestPart; cut++) {
    const head = text.slice(0, cut)
    if (
      layers.some((layer) => (classOf(layer, head) & word.part) !== 0) &&
      isCompound(layers, text.slice(cut), parts + 1)
    )
      return true
  }
  return false
}
