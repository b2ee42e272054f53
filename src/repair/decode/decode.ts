import type { Lexicon } from '../../danish/lexicon.ts'
import type { Candidate } from './candidates.ts'
import { pairWorth } from './language.ts'

/** A word with all it may be, and whether it stands right after the one before. */
export interface Choice {
  readonly candidates: readonly Candidate[]
  readonly follows: boolean
}

const certain: readonly number[] = [1]

/**
 * The chance of each candidate of each word, given all the others: forward-backward over the chain of words. A word with one
 * candidate parts the chain: what stands on its one side says nothing about the other.
 */
export function chances(choices: readonly Choice[], lexicon: Lexicon): (readonly number[])[] {
  const result: (readonly number[])[] = choices.map(() => certain)
  const isOpen = (at: number) => (choices[at]?.candidates.length ?? 0) > 1
  for (let from = 0; from < choices.length; from++) {
    if (!isOpen(from)) continue
    let to = from + 1
    while (isOpen(to) && choices[to]?.follows) to++
    const first = choices[from]?.follows && from > 0 ? from - 1 : from
    const last = choices[to]?.follows ? to + 1 : to
    const found = chain(choices.slice(first, last), lexicon)
    for (let at = from; at < to; at++) result[at] = found[at - first] ?? certain
    from = to - 1
  }
  return result
}

function chain(choices: readonly Choice[], lexicon: Lexicon): number[][] {
  const own = choices.map(({ candidates }) => candidates.map(({ channel, prior }) => -(channel + prior)))
  const links = choices.map(({ candidates }, at) => {
    const before = choices[at - 1]?.candidates ?? []
    return candidates.map(({ text }) => before.map((other) => pairWorth(lexicon, other.text, text)))
  })
  const forward: number[][] = []
  own.forEach((scores, at) => {
    const before = forward[at - 1]
    forward.push(
      before === undefined
        ? scores
        : scores.map((score, i) => score + logSum(before.map((b, j) => b + (links[at]?.[i]?.[j] ?? 0)))),
    )
  })
  const backward: number[][] = own.map((scores) => scores.map(() => 0))
  for (let at = own.length - 2; at >= 0; at--) {
    const next = own[at + 1] ?? []
    backward[at] = (own[at] ?? []).map((_, j) =>
      logSum(next.map((score, i) => score + (backward[at + 1]?.[i] ?? 0) + (links[at + 1]?.[i]?.[j] ?? 0))),
    )
  }
  return forward.map((scores, at) => {
    const both = scores.map((score, i) => score + (backward[at]?.[i] ?? 0))
    const total = logSum(both)
    return both.map((score) => Math.exp(score - total))
  })
}

function logSum(values: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > most) most = value
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}
