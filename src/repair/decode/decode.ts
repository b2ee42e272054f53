import type { Lexicon } from '../../danish/lexicon.ts'
import type { Candidate } from './candidates.ts'
import { pairWorth } from './language.ts'

/** A word with all it may be, and whether it stands right after the one before. */
export interface Choice {
  readonly candidates: readonly Candidate[]
  readonly follows: boolean
}

/** The chance of each candidate of each word, given all the others: forward-backward over the chain of words. */
export function chances(choices: readonly Choice[], lexicon: Lexicon): number[][] {
  const result: number[][] = []
  for (let from = 0; from < choices.length; ) {
    let to = from + 1
    while (to < choices.length && choices[to]?.follows) to++
    result.push(...chain(choices.slice(from, to), lexicon))
    from = to
  }
  return result
}

function chain(choices: readonly Choice[], lexicon: Lexicon): number[][] {
  const own = choices.map(({ candidates }) => candidates.map(({ channel, prior }) => -(channel + prior)))
  const links = choices.map(({ candidates }, at) =>
    at === 0
      ? []
      : candidates.map(({ text }) =>
          (choices[at - 1]?.candidates ?? []).map((before) => pairWorth(lexicon, before.text, text)),
        ),
  )
  const forward: number[][] = []
  own.forEach((scores, at) => {
    const before = forward[at - 1]
    forward.push(
      scores.map(
        (score, i) => score + (before === undefined ? 0 : logSum(before.map((b, j) => b + (links[at]?.[i]?.[j] ?? 0)))),
      ),
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
  const most = Math.max(...values)
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}
