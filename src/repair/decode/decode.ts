import type { Lexicon } from '../../danish/lexicon.ts'
import type { Candidate } from './candidate.ts'
import { pairWorths } from './language.ts'

/** A word with all it may be, and whether it stands right after the one before. */
export interface Choice {
  readonly candidates: readonly Candidate[]
  /** What each of them costs, in nats. */
  readonly costs: readonly number[]
  readonly follows: boolean
}

/** For each word, what it is worth that each of its candidates follows each of the word before: row by row. `null`: nothing to weigh. */
export type Links = readonly (readonly number[] | null)[]

export function linksOf(choices: readonly Choice[], lexicon: Lexicon): Links {
  return choices.map(({ follows, candidates: own }, at) => {
    const before = choices[at - 1]?.candidates ?? own
    return follows && at > 0 && before.length > 0 && (before.length > 1 || own.length > 1)
      ? pairWorths(lexicon, before.map(textOf), own.map(textOf))
      : null
  })
}
const textOf = ({ text }: Candidate) => text

const certain: readonly number[] = [1]

/**
 * The chance of each candidate of each word, given all the others: forward-backward over the chain of words. A word with one
 * candidate parts the chain: what stands on its one side says nothing about the other.
 */
export function chances(choices: readonly Choice[], links: Links): (readonly number[])[] {
  const result: (readonly number[])[] = choices.map(() => certain)
  const isOpen = (at: number) => (choices[at]?.candidates.length ?? 0) > 1
  for (let from = 0; from < choices.length; from++) {
    if (!isOpen(from)) continue
    let to = from + 1
    while (isOpen(to) && choices[to]?.follows) to++
    const first = choices[from]?.follows && from > 0 ? from - 1 : from
    const last = choices[to]?.follows ? to + 1 : to
    const found = chain(choices.slice(first, last), links.slice(first, last))
    for (let at = from; at < to; at++) result[at] = found[at - first] ?? certain
    from = to - 1
  }
  return result
}

function chain(choices: readonly Choice[], links: Links): number[][] {
  const own = choices.map(({ costs }) => costs.map((cost) => -cost))
  const forward: number[][] = []
  own.forEach((scores, at) => {
    const before = forward[at - 1]
    const link = links[at] ?? null
    forward.push(
      before === undefined ? scores : scores.map((score, i) => score + sumOver(before, link, i * before.length, 1)),
    )
  })
  const backward: number[][] = own.map((scores) => scores.map(() => 0))
  for (let at = own.length - 2; at >= 0; at--) {
    const rest = (own[at + 1] ?? []).map((score, i) => score + (backward[at + 1]?.[i] ?? 0))
    const link = links[at + 1] ?? null
    const width = own[at]?.length ?? 0
    backward[at] = (own[at] ?? []).map((_, j) => sumOver(rest, link, j, width))
  }
  return forward.map((scores, at) => {
    const both = scores.map((score, i) => score + (backward[at]?.[i] ?? 0))
    const total = sumOver(both, null, 0, 0)
    return both.map((score) => Math.exp(score - total))
  })
}

/** The logarithm of the sum of chances that are given as logarithms, each with its link: `link[from]`, `link[from + step]` ... */
function sumOver(values: readonly number[], link: readonly number[] | null, from: number, step: number): number {
  if (values.length === 1) return (values[0] ?? 0) + (link?.[from] ?? 0)
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < values.length; i++) {
    const value = (values[i] ?? 0) + (link?.[from + i * step] ?? 0)
    if (value > most) most = value
  }
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += Math.exp((values[i] ?? 0) + (link?.[from + i * step] ?? 0) - most)
  return most + Math.log(sum)
}
