import { automatonOf } from '../../danish/automaton.ts'
import type { Lexicon } from '../../danish/lexicon.ts'
import { classWith, word as is } from '../../danish/lexicon.ts'
import { placeElements } from '../../danish/place-names.ts'
import { type Candidate, costOf } from './candidate.ts'
import type { Channel } from './channel.ts'
import { type Asked, type Look, search } from './search.ts'
import { stepsOf } from './steps.ts'
import type { ReadWord } from './words.ts'

/** What costs more than the best by this is not looked at. */
const reach = 10
/** What names of places are made of: asked for words that may be names. */
const placeNames = automatonOf(
  new Map(
    [...placeElements].map((text) => [text, classWith(is.name | is.part | is.tail, { alone: 2, part: 4, tail: 3 })]),
  ),
)

const looks: readonly Look[] = [
  { parts: 1, odd: false, above: 0 },
  { parts: 3, odd: false, above: 13 },
  { parts: 2, odd: true, above: 30 },
]

/** The words that may stand behind a word as read and cost at most so much, cheapest first: known words and compounds of known parts. */
export function candidatesOf(word: ReadWord, lexicon: Lexicon, channel: Channel, most: number): Candidate[] {
  const mayBeName = !/^(?!l)\p{Ll}/u.test(word.text)
  const asked: Asked = {
    word,
    layers: mayBeName ? [...lexicon.layers, placeNames] : lexicon.layers,
    placeNames,
    steps: stepsOf(word, channel),
    mayBeName,
  }
  const found = new Map<string, Candidate>()
  let best = most - reach
  for (const look of looks) if (found.size === 0 || best > look.above) best = search(asked, look, best, reach, found)
  return [...found.values()]
    .filter((candidate) => costOf(candidate) <= best + reach)
    .sort((one, two) => costOf(one) - costOf(two))
}
