import type { Confusion } from './confusions.ts'

/** A confusion in reverse, with what it costs to assume it: -log P(read | written). */
export interface Reading {
  readonly read: string
  readonly written: string
  /** What is printed for it. */
  readonly printed: string
  readonly cost: number
  /** Whether a letter that the recogniser does not have is brought back by it. */
  readonly danish: boolean
}

/** How a recogniser misreads: its readings by the first code unit of what was read. */
export interface Channel {
  readonly readings: ReadonlyMap<number, readonly Reading[]>
  /** What each reading costs, by `observationKey`. */
  readonly costs: ReadonlyMap<string, number>
}

/** How many observations the general table weighs against those of one document. */
const priorWeight = 12
const danishLetters = /[æøåÆØÅ]/

/** What was seen in a document: how often `read` stood for `written` (fractions where it was uncertain). */
export type Observations = ReadonlyMap<string, number>
export const observationKey = (written: string, read: string): string => `${written}>${read}`

/** The channel of a document: the general table, moved towards what was seen in it. */
export function channelOf(confusions: readonly Confusion[], seen: Observations): Channel {
  const totals = new Map<string, number>()
  for (const [key, count] of seen) {
    const letter = key.slice(0, key.indexOf('>'))
    totals.set(letter, (totals.get(letter) ?? 0) + count)
  }
  const readings = new Map<number, Reading[]>()
  const costs = new Map<string, number>()
  for (const { written, read, perMille, kept } of confusions) {
    const danish = danishLetters.test(written) && kept === undefined
    const general = perMille / 1000
    const total = totals.get(written) ?? 0
    const count = seen.get(observationKey(written, read)) ?? 0
    const chance = danish ? (count + priorWeight * general) / (total + priorWeight) : general
    const list = readings.get(read.charCodeAt(0)) ?? []
    const cost = -Math.log(chance)
    list.push({ read, written, printed: kept ?? written, cost, danish })
    costs.set(observationKey(written, read), cost)
    readings.set(read.charCodeAt(0), list)
  }
  for (const list of readings.values()) list.sort((one, two) => one.cost - two.cost)
  return { readings, costs }
}
