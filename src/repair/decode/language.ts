import { type Lexicon, levelsOf } from '../../danish/lexicon.ts'
import { besideWorth, habitsLeft, habitsRight } from './context.ts'

const perLevel = 0.75
/** What hardly any compound ends with is rarer than it seems: `-mede`. */
const rareTail = 2
/** What a misreading costs that hardly ever happens. */
const rareMisreading = 3
const shortPart = (length: number) => (length === 3 ? 2.5 : 0)

/** What words cost: -log of how likely they are before one has looked at the page, in nats. */
export const costs = {
  /** A listed word; each level is a doubling, and rare words are rarer than they seem. */
  alone: (classes: number) => 14 - perLevel * levelsOf(classes).alone + (levelsOf(classes).alone === 0 ? 2 : 0),
  /** A listed name: a rare one is likelier than a word with a capital, but not by a rare misreading (`Krumbak` is no `Krumbæk`). */
  name: (classes: number, spent: number) => {
    const { alone } = levelsOf(classes)
    return 14 - perLevel * alone + (alone > 0 ? 0 : spent > rareMisreading ? 2 : 1)
  },
  /** A word of the language where a name is expected. */
  noName: 4.5,
  /** A compound where a name is expected: `Melskens` is none of flour. */
  noCompound: 12,
  part: (classes: number, length: number) => 11.5 - perLevel * levelsOf(classes).part + shortPart(length),
  /** A word that should have had an interfix before the next part: `udvalgmøde`. */
  oddPart: (classes: number) => 18 - perLevel * levelsOf(classes).alone,
  /** A word that is common by itself is no rare last part. */
  tail: (classes: number, length: number) => {
    const { alone, tail } = levelsOf(classes)
    const level = Math.max(tail, alone - 3)
    return 11.5 - perLevel * level + (level <= 1 ? rareTail : 0) + shortPart(length)
  },
} as const

/**
 * What it is worth that each of some words follows each of others: known to do so, or by the habits of one. Row by row, a row for
 * each of `after`.
 */
export function pairWorths(lexicon: Lexicon, before: readonly string[], after: readonly string[]): number[] {
  const worths = new Array<number>(before.length * after.length).fill(0)
  const rights = after.map(habitsLeft)
  before.forEach((one, column) => {
    const follows = lexicon.after(one)
    const habits = habitsRight(one)
    after.forEach((two, row) => {
      const seen = follows(two)
      const known = seen === 0 ? 0 : seen === 1 ? 1.5 : 1.5 + Math.min(2, Math.log(seen))
      worths[row * before.length + column] = known + besideWorth(habits, two) + besideWorth(rights[row] ?? [], one)
    })
  })
  return worths
}
