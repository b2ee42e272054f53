import type { Lexicon } from '../../danish/lexicon.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { channelOf } from './channel.ts'
import type { Confusion } from './confusions.ts'
import { floorOf } from './floor.ts'
import type { ReadWord } from './words.ts'

/** Says what a word as read may have been, for one kind of damage. It remembers what it was asked. */
export interface Speller {
  readonly lexicon: Lexicon
  readonly confusions: readonly Confusion[]
  /** Whether nouns have capitals, as before 1948: then a capital says little. */
  readonly capitals: boolean
  /** Known readings of the word, and the word as it is, likeliest first. */
  readonly options: (word: ReadWord) => readonly Candidate[]
  /** Whether the word is none as it stands, and a known one with Danish letters. */
  readonly isProof: (word: ReadWord) => boolean
}

const mostCandidates = 6
const longestWord = 45
const shortestProof = 4
/** How far a known word must beat the unknown one, in nats, to prove damage. */
const proofMargin = 10

export function spellerFor(lexicon: Lexicon, confusions: readonly Confusion[], capitals: boolean): Speller {
  const channel = channelOf(confusions, new Map())
  const known = new Map<string, readonly Candidate[]>()
  const look = (word: ReadWord): readonly Candidate[] => {
    const prior = floorOf(word)
    const asRead = { text: word.text.toLowerCase(), channel: 0, prior, misreadings: [], known: false }
    if (!/\p{L}|[@&]/u.test(word.text) || word.text.length > longestWord) return [asRead]
    const found = candidatesOf(word, lexicon, channel, prior).filter((candidate) => keepsSplit(candidate, word))
    const isWord = found.some(({ misreadings }) => misreadings.length === 0)
    const all = isWord ? found : [...found, asRead].sort((one, two) => costOf(one) - costOf(two))
    return all.slice(0, mostCandidates)
  }
  const options = (word: ReadWord) => {
    const key = `${word.opens ? 1 : 0}${word.fragment ? 1 : 0}${word.split?.at ?? ''}${word.text}`
    const before = known.get(key)
    if (before !== undefined) return before
    const now = look(word)
    known.set(key, now)
    return now
  }
  const isProof = (word: ReadWord) => {
    if (word.text.length < shortestProof || !/^\p{Lu}?[\p{Ll}@&]+$/u.test(word.text)) return false
    const [best] = options(word)
    return (
      best?.misreadings.some(({ reading }) => reading.danish) === true && costOf(best) + proofMargin < floorOf(word)
    )
  }
  return { lexicon, confusions, capitals, options, isProof }
}

const costOf = ({ channel, prior }: Candidate) => channel + prior

/** No misreading reaches over the line end inside a word. */
const keepsSplit = ({ misreadings }: Candidate, { split }: ReadWord) =>
  split === null || misreadings.every(({ reading, at }) => at >= split.at || at + reading.read.length <= split.at)
