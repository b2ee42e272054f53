import { type Automaton, edgeFrom } from '../../danish/automaton.ts'
import { word as is } from '../../danish/lexicon.ts'
import type { Candidate } from './candidate.ts'
import { costs } from './language.ts'
import { tailWorth, wordWorth } from './seldom.ts'
import { isCaps } from './spelling.ts'
import { isSmall, type Step } from './steps.ts'
import type { ReadWord } from './words.ts'

/** What a look takes into account: how many parts a word may have, and whether words that are no parts may be some. */
export interface Look {
  readonly parts: number
  readonly odd: boolean
  /** It is taken where what the looks before it found costs more than this. */
  readonly above: number
}

/** A word as read, and what it is looked for in. */
export interface Asked {
  readonly word: ReadWord
  readonly layers: readonly Automaton[]
  /** The one of the layers that holds what place names are made of. */
  readonly placeNames: Automaton
  readonly steps: readonly (readonly Step[])[]
  readonly mayBeName: boolean
}

const mostMisreadings = 4
const shortestPart = 3
/** No word, and no last part of a compound, costs less. */
const cheapest = { word: 2.75, part: 0.25, tail: 4 } as const
/** Longer capitalised words are compounds rather than names. */
const longestName = 10
/** `økonomiudvalget`, `ældrerådet`: what has a capital inside a sentence, though it is no name to a dictionary. */
const bodyPattern =
  /(?:udvalg|råd|forvaltning|afdeling|nævn|kommune|region|forening|center|skole|sekretariat)(?:et|en|t|n)?s?$/
/** Another word with a capital, or one of these without, where it is not read so but guessed. */
const oddBody = 0.8

/**
 * Puts the known words that cost at most `reach` more than the best (so far `bound`) into `found`; says what the best costs then.
 * A walk through the automata of all that may have been written, what was read first, each part of a compound anew from the root.
 */
export function search(
  { word, layers, placeNames, steps, mayBeName }: Asked,
  look: Look,
  bound: number,
  reach: number,
  found: Map<string, Candidate>,
): number {
  const read = word.text
  const lower = read.toLowerCase()
  const end = lower.length
  const caps = isCaps(read)
  const isCapital = !isSmall(read.charAt(0))
  const nameLike = mayBeName && !word.opens && !caps && read.length < longestName
  const cheapestFirst = word.fragment || look.parts > 1 ? cheapest.part : cheapest.word
  let best = bound
  let most = bound + reach
  let parts = 1
  let plain = 0
  const taken: Step[] = []
  const places: number[] = []
  const letters: number[] = []

  const headOf = () => (places[0] === 0 ? taken[0]?.reading.written : undefined)
  const hasCapital = () => {
    const head = headOf()
    return head === undefined ? isCapital : !isSmall(head)
  }
  const headCost = (text: string) => {
    const head = headOf()
    if (head === undefined || word.opens || caps) return 0
    return isSmall(head) === bodyPattern.test(text) ? oddBody : 0
  }
  /** A whole word was walked to the end: its letters are the first `length` of `letters`. */
  const finish = (length: number, spent: number, prior: number, kind: Candidate['kind'] = 'word') => {
    if (spent + prior > most) return
    const text = String.fromCharCode(...letters.slice(0, length))
    const own = prior + headCost(text)
    const total = spent + own
    if (total > most) return
    best = Math.min(best, total)
    most = best + reach
    const before = found.get(text)
    if (before !== undefined && before.channel + before.prior <= total) return
    const misreadings = taken.map(({ reading, extra }, i) => ({ reading, at: places[i] ?? 0, extra }))
    found.set(text, { text, channel: spent, prior: own, misreadings, known: true, kind })
  }
  const finishWord = (classes: number, length: number, spent: number) => {
    const text = String.fromCharCode(...letters.slice(0, length))
    if ((classes & is.alone) !== 0) {
      const odd = nameLike && (classes & is.name) === 0 ? costs.noName : 0
      finish(length, spent, costs.alone(classes) - wordWorth(text) + odd)
    }
    if (mayBeName && (classes & is.name) !== 0 && hasCapital())
      finish(length, spent, costs.name(classes, spent), 'name')
    if (word.fragment && (classes & is.part) !== 0) finish(length, spent, costs.part(classes, length))
  }
  const finishTail = (
    layer: Automaton,
    classes: number,
    start: number,
    length: number,
    spent: number,
    before: number,
  ) => {
    if ((classes & is.tail) === 0 || plain > 0 || (length - start < shortestPart && layer !== placeNames)) return
    const tail = String.fromCharCode(...letters.slice(start, length))
    const odd = nameLike && layer !== placeNames ? costs.noCompound : 0
    finish(length, spent, before + costs.tail(classes, length - start) - tailWorth(tail) + odd)
  }
  /** What the part that ends here costs, or -1 where no compound goes on from it. */
  const partCost = (classes: number, start: number, length: number) => {
    if ((classes & is.part) !== 0) return costs.part(classes, length)
    if (mayBeName && start === 0 && (classes & is.name) !== 0 && length > shortestPart) return costs.name(classes, 0)
    return look.odd && (classes & is.alone) !== 0 && length > 4 ? costs.oddPart(classes) : -1
  }
  /** Goes along the letters that may have been written, `width` letters of what was read. */
  const go = (
    layer: Automaton,
    node: number,
    at: number,
    written: string,
    width: number,
    length: number,
    spent: number,
    before: number,
    start: number,
  ) => {
    let next = node
    let edge = -1
    for (let i = 0; i < written.length; i++) {
      const letter = written.charCodeAt(i)
      edge = edgeFrom(layer, next, letter)
      if (edge < 0) return
      next = layer.targets[edge] ?? 0
      letters[length + i] = letter
    }
    const after = at + width
    const made = length + written.length
    const classes = layer.classes[edge] ?? 0
    if (after === end) {
      if (classes === 0) return
      if (start === 0) finishWord(classes, made, spent)
      else finishTail(layer, classes, start, made, spent, before)
      return
    }
    const mayPart = classes !== 0 && plain === 0 && parts < look.parts && end - after >= 2
    if (mayPart && (made - start >= shortestPart || layer === placeNames)) {
      const price = partCost(classes, start, made - start)
      if (price >= 0) {
        parts++
        for (const other of layers) walk(other, other.root, after, made, spent, before + price, made)
        parts--
      }
    }
    if (next !== 0) walk(layer, next, after, made, spent, before, start)
  }
  const walk = (
    layer: Automaton,
    node: number,
    at: number,
    length: number,
    spent: number,
    before: number,
    start: number,
  ) => {
    const rest = before + (start > 0 ? cheapest.tail : cheapestFirst)
    if (spent + rest > most) return
    go(layer, node, at, lower.charAt(at), 1, length, spent, before, start)
    if (taken.length === mostMisreadings) return
    for (const step of steps[at] ?? []) {
      if (spent + step.cost + rest > most) break
      const { danish, read } = step.reading
      if (!danish && (plain > 0 || start > 0)) continue
      taken.push(step)
      places.push(at)
      if (!danish) plain++
      go(layer, node, at, step.written, read.length, length, spent + step.cost, before, start)
      if (!danish) plain--
      taken.pop()
      places.pop()
    }
  }
  for (const layer of layers) walk(layer, layer.root, 0, 0, 0, 0, 0)
  return best
}
