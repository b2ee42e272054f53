import type { Channel, Reading } from './channel.ts'
import { isCaps } from './spelling.ts'
import type { ReadWord } from './words.ts'

/** A misreading that a place of the word as read allows. */
export interface Step {
  readonly reading: Reading
  /** What was written, in lower case. */
  readonly written: string
  /** What its place adds to the cost of the reading, and both together. */
  readonly extra: number
  readonly cost: number
}

/** Where a letter stands: in a word of capitals, inside another, or at its head, where a capital is expected or is not. */
type Place = 'caps' | 'inside' | 'opening' | 'head'
type Steps = ReadonlyMap<number, readonly Step[]>

const none: readonly Step[] = []

/** The misreadings that each place of a word allows, cheapest first. */
export function stepsOf({ text, opens }: ReadWord, channel: Channel): (readonly Step[])[] {
  const byPlace = stepsBy(channel)
  const inside = isCaps(text) ? byPlace.caps : byPlace.inside
  const head = inside === byPlace.caps ? inside : opens ? byPlace.opening : byPlace.head
  return Array.from({ length: text.length }, (_, at) => {
    const steps = (at === 0 ? head : inside).get(text.charCodeAt(at)) ?? none
    return steps.length === 0
      ? steps
      : steps.filter(({ reading: { read } }) => read.length === 1 || text.startsWith(read, at))
  })
}

/** The steps of a channel, made once. */
function stepsBy(channel: Channel): Readonly<Record<Place, Steps>> {
  const before = known.get(channel)
  if (before !== undefined) return before
  const of = (place: Place) =>
    new Map([...channel.readings].map(([letter, readings]) => [letter, stepsAt(readings, place)]))
  const now = { caps: of('caps'), inside: of('inside'), opening: of('opening'), head: of('head') }
  known.set(channel, now)
  return now
}
const known = new WeakMap<Channel, Readonly<Record<Place, Steps>>>()

const stepsAt = (readings: readonly Reading[], place: Place): Step[] =>
  readings
    .map((reading) => {
      const extra = caseCost(reading, place)
      return { reading, written: reading.written.toLowerCase(), extra, cost: reading.cost + extra }
    })
    .sort((one, two) => one.cost - two.cost)

/** A capital where none is expected, or none where one is. */
const oddCase = 2.4

export const isSmall = (text: string): boolean => text === text.toLowerCase()

/** Capitals stand at the head of a sentence or name, or all through a word. */
function caseCost({ written }: Reading, place: Place): number {
  const capital = !isSmall(written)
  if (place === 'inside') return capital ? 2 * oddCase : 0
  return capital === (place !== 'head') ? 0 : oddCase
}
