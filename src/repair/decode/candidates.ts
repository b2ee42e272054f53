import { type Automaton, automatonOf, edgeFrom } from '../../danish/automaton.ts'
import type { Lexicon } from '../../danish/lexicon.ts'
import { classWith, word as is } from '../../danish/lexicon.ts'
import { placeElements } from '../../danish/place-names.ts'
import type { Channel, Reading } from './channel.ts'
import { habitWorth, tailWorth } from './context.ts'
import { costs } from './language.ts'
import { isCaps } from './spelling.ts'
import type { ReadWord } from './words.ts'

/** One way a word may have been written. `channel` is what its misreadings cost, `prior` what the word itself costs, in nats. */
export interface Candidate {
  /** In lower case; `spelled` gives it the case of the page. */
  readonly text: string
  readonly channel: number
  readonly prior: number
  readonly misreadings: readonly Misreading[]
  readonly known: boolean
}

/** One misreading assumed: where what was read begins in the word as read, and what its place adds to its cost. */
export interface Misreading {
  readonly reading: Reading
  readonly at: number
  readonly extra: number
}

const mostMisreadings = 4
const shortestPart = 3
/** What costs more than the best by this is not looked at. */
const reach = 10
/** How much more than leaving the word as it is a candidate may cost. */
const slack = 4
/** No last part of a compound costs less. */
const cheapestTail = 4
/** Longer capitalised words are compounds rather than names. */
const longestName = 10
/** What names of places are made of: asked for words that may be names. */
const places = automatonOf(
  new Map(
    [...placeElements].map((text) => [text, classWith(is.name | is.part | is.tail, { alone: 2, part: 4, tail: 3 })]),
  ),
)
/** A capital where none is expected, or none where one is. */
const oddCase = 2.4

/** What a look takes into account: how many parts a word may have, and whether words that are no parts may be some. */
interface Look {
  readonly parts: number
  readonly odd: boolean
  /** It is taken where what the looks before it found costs more than this. */
  readonly above: number
}
const looks: readonly Look[] = [
  { parts: 1, odd: false, above: 0 },
  { parts: 3, odd: false, above: 13 },
  { parts: 2, odd: true, above: 30 },
]

/** The words that may stand behind a word as read, cheapest first: only known words and compounds of known parts come out. */
export function candidatesOf(word: ReadWord, lexicon: Lexicon, channel: Channel, floor: number): Candidate[] {
  const found = new Map<string, Candidate>()
  let best = floor + slack - reach
  for (const look of looks)
    if (found.size === 0 || best > look.above) best = search(word, lexicon, channel, look, best, found)
  return [...found.values()]
    .filter(({ channel: spent, prior }) => spent + prior <= best + reach)
    .sort((one, two) => one.channel + one.prior - two.channel - two.prior)
}

/** Puts what one look finds into `found`, and says what the best costs then. */
function search(
  word: ReadWord,
  lexicon: Lexicon,
  channel: Channel,
  look: Look,
  bound: number,
  found: Map<string, Candidate>,
): number {
  const read = word.text
  const lower = read.toLowerCase()
  const caps = isCaps(read)
  const isCapital = !isSmall(read.charAt(0))
  const mayBeName = !/^(?!l)\p{Ll}/u.test(read)
  const layers = mayBeName ? [...lexicon.layers, places] : lexicon.layers
  const nameLike = mayBeName && !word.opens && !caps && read.length < longestName
  let best = bound
  const misreadings: Misreading[] = []
  let plain = 0

  const hasCapital = () => {
    const head = misreadings[0]
    return head?.at === 0 ? !isSmall(head.reading.written) : isCapital
  }
  const headCost = (text: string) => {
    const head = misreadings[0]
    if (head === undefined || head.at > 0 || word.opens || caps) return 0
    return isSmall(head.reading.written) === bodyPattern.test(text) ? oddBody : 0
  }
  const finish = (text: string, spent: number, prior: number) => {
    const total = spent + prior + headCost(text)
    if (total > best + reach) return
    best = Math.min(best, total)
    const before = found.get(text)
    if (before !== undefined && before.channel + before.prior <= total) return
    found.set(text, { text, channel: spent, prior: prior + headCost(text), misreadings: [...misreadings], known: true })
  }
  const walk = (
    layer: Automaton,
    node: number,
    at: number,
    text: string,
    spent: number,
    before: number,
    start: number,
  ) => {
    if (spent + before + (start > 0 ? cheapestTail : 0) > best + reach) return
    const step = (written: string, taken: number, cost: number) => {
      let next = node
      let edge = -1
      for (let i = 0; i < written.length; i++) {
        edge = edgeFrom(layer, next, written.charCodeAt(i))
        if (edge < 0) return
        next = layer.targets[edge] ?? 0
      }
      const after = at + taken
      const made = text + written
      const classes = layer.classes[edge] ?? 0
      const length = made.length - start
      if (after === lower.length) {
        if (start === 0 && (classes & is.alone) !== 0)
          finish(
            made,
            spent + cost,
            costs.alone(classes) - habitWorth(made) + (nameLike && (classes & is.name) === 0 ? costs.noName : 0),
          )
        if (start === 0 && mayBeName && (classes & is.name) !== 0 && hasCapital())
          finish(made, spent + cost, costs.name(classes))
        if (start === 0 && word.fragment && (classes & is.part) !== 0)
          finish(made, spent + cost, costs.part(classes, length))
        if (start > 0 && (classes & is.tail) !== 0 && (length >= shortestPart || layer === places) && plain === 0)
          finish(
            made,
            spent + cost,
            before +
              costs.tail(classes, length) -
              tailWorth(made.slice(start)) +
              (nameLike && layer !== places ? costs.noCompound : 0),
          )
      } else {
        if (
          (length >= shortestPart || layer === places) &&
          plain === 0 &&
          parts < look.parts &&
          lower.length - after >= 2
        ) {
          const price =
            (classes & is.part) !== 0
              ? costs.part(classes, length)
              : mayBeName && start === 0 && (classes & is.name) !== 0 && length > shortestPart
                ? costs.name(classes)
                : look.odd && (classes & is.alone) !== 0 && length > 4
                  ? costs.oddPart(classes)
                  : null
          if (price !== null) {
            parts++
            for (const other of layers) walk(other, other.root, after, made, spent + cost, before + price, made.length)
            parts--
          }
        }
        if (next !== 0) walk(layer, next, after, made, spent + cost, before, start)
      }
    }
    step(lower.charAt(at), 1, 0)
    if (misreadings.length === mostMisreadings) return
    for (const reading of channel.readings.get(read.charCodeAt(at)) ?? []) {
      if (spent + reading.cost + before > best + reach) break
      if (!read.startsWith(reading.read, at)) continue
      if (!reading.danish && (plain > 0 || start > 0)) continue
      const extra = caseCost(reading.written, at, word.opens, caps)
      if (!reading.danish) plain++
      misreadings.push({ reading, at, extra })
      step(reading.written.toLowerCase(), reading.read.length, reading.cost + extra)
      misreadings.pop()
      if (!reading.danish) plain--
    }
  }
  let parts = 1
  for (const layer of layers) walk(layer, layer.root, 0, '', 0, 0, 0)
  return best
}

/** `økonomiudvalget`, `ældrerådet`: what has a capital inside a sentence, though it is no name to a dictionary. */
const bodyPattern =
  /(?:udvalg|råd|forvaltning|afdeling|nævn|kommune|region|forening|center|skole|sekretariat)(?:et|en|t|n)?s?$/
/** Another word with a capital, or one of these without, where it is not read so but guessed. */
const oddBody = 0.8

const isSmall = (text: string) => text === text.toLowerCase()

/** Capitals stand at the head of a sentence or name, or all through a word. */
function caseCost(written: string, at: number, opens: boolean, caps: boolean): number {
  const capital = !isSmall(written)
  if (caps) return capital ? 0 : oddCase
  if (at > 0) return capital ? 2 * oddCase : 0
  return capital === opens ? 0 : oddCase
}
