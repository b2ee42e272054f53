import { classOf } from '../../danish/automaton.ts'
import { word as is, type Lexicon } from '../../danish/lexicon.ts'
import { type Candidate, costOf } from './candidate.ts'
import { candidatesOf } from './candidates.ts'
import { type Channel, channelOf } from './channel.ts'
import type { Confusion } from './confusions.ts'
import { floorOf } from './floor.ts'
import type { ReadWord } from './words.ts'

/** Says what a word as read may have been, for one kind of damage. It remembers what it was asked. */
export interface Speller {
  readonly lexicon: Lexicon
  readonly confusions: readonly Confusion[]
  readonly channel: Channel
  /** Whether nouns have capitals, as before 1948: then a capital says little. */
  readonly capitals: boolean
  /** Known readings of the word, and the word as it is, likeliest first. */
  readonly options: (word: ReadWord) => readonly Candidate[]
  /** Whether the word is none as it stands, and a known one with Danish letters. */
  readonly isProof: (text: string) => boolean
}

/** Small letters, a capital at most before them, and the two signs that å and ø are often read as. */
const proofPattern = /^\p{Lu}?[\p{Ll}@&]+$/u
const mostCandidates = 6
const longestWord = 45
/** How much more than leaving the word as it is a candidate may cost. */
const slack = 4
const shortestProof = 4
/** How far a known word must beat the unknown one, in nats, to prove damage. */
const proofMargin = 10

/** The speller of a kind of damage. Texts that come one after the other share it, and what it remembers. */
export function spellerFor(lexicon: Lexicon, confusions: readonly Confusion[], capitals: boolean): Speller {
  const known = spellers.get(lexicon) ?? new Map<readonly Confusion[], Speller>()
  spellers.set(lexicon, known)
  const speller = known.get(confusions) ?? newSpeller(lexicon, confusions, capitals)
  known.set(confusions, speller)
  return speller
}

const spellers = new WeakMap<Lexicon, Map<readonly Confusion[], Speller>>()
/** So many words are remembered, some 30 MB; then it starts anew. */
const mostRemembered = 20_000

function newSpeller(lexicon: Lexicon, confusions: readonly Confusion[], capitals: boolean): Speller {
  const channel = channelOf(confusions, new Map())
  const known = new Map<string, readonly Candidate[]>()
  const look = (word: ReadWord): readonly Candidate[] => {
    const prior = floorOf(word)
    const asRead = {
      text: word.text.toLowerCase(),
      channel: 0,
      prior,
      misreadings: [],
      known: false,
      kind: 'word',
    } as const
    if (!/\p{L}|[@&]/u.test(word.text) || word.text.length > longestWord) return [asRead]
    const found = candidatesOf(word, lexicon, channel, prior + slack).filter((candidate) => keepsSplit(candidate, word))
    const isWord = found.some(({ misreadings }) => misreadings.length === 0)
    const all = isWord ? found : [...found, asRead].sort((one, two) => costOf(one) - costOf(two))
    return all.slice(0, mostCandidates)
  }
  const options = (word: ReadWord) => {
    const key = `${word.opens ? 1 : 0}${word.fragment ? 1 : 0}${word.split?.at ?? ''}${word.text}`
    const before = known.get(key)
    if (before !== undefined) return before
    const now = look(word)
    if (known.size >= mostRemembered) known.clear()
    known.set(key, now)
    return now
  }
  const proofs = new Map<string, boolean>()
  const proves = (text: string): boolean => {
    if (!proofPattern.test(text)) return false
    const lower = text.toLowerCase()
    if (lexicon.layers.some((layer) => (classOf(layer, lower) & (is.alone | is.name)) !== 0)) return false
    const word = { line: 0, start: 0, text, split: null, follows: false, opens: false, fragment: false }
    const [best] = candidatesOf(word, lexicon, channel, floorOf(word) - proofMargin)
    return best?.misreadings.some(({ reading }) => reading.danish) === true
  }
  const isProof = (text: string): boolean => {
    if (text.length < shortestProof || text.length > longestWord) return false
    const before = proofs.get(text)
    if (before !== undefined) return before
    const now = proves(text)
    if (proofs.size >= mostRemembered) proofs.clear()
    proofs.set(text, now)
    return now
  }
  return { lexicon, confusions, channel, capitals, options, isProof }
}

/** No misreading reaches over the line end inside a word. */
const keepsSplit = ({ misreadings }: Candidate, { split }: ReadWord) =>
  split === null || misreadings.every(({ reading, at }) => at >= split.at || at + reading.read.length <= split.at)
