import type { Punkt } from '../../model/meeting.ts'
import type { Rule } from '../rule.ts'
import { type At, meetingsOf, punkterOf, startOf } from '../walk.ts'

/** `3` `6a` `2.1` `101` */
const numberPattern = /^(?<whole>\d+)(?:\.(?<sub>\d+))?(?<letter>\p{Ll})?$/u

interface Numbered extends At<Punkt> {
  readonly number: string
  readonly whole: number
  readonly sub: number | null
}

/** The punkter with a number that counts, in agenda order. `4-1890` and the like count nothing. */
function numbered(punkter: readonly At<Punkt>[]): Numbered[] {
  const found: Numbered[] = []
  for (const { value, pointer } of punkter) {
    const { whole, sub } = numberPattern.exec(value.number ?? '')?.groups ?? {}
    if (whole === undefined) continue
    found.push({ value, pointer, number: value.number ?? '', whole: Number(whole), sub: sub ? Number(sub) : null })
  }
  return found
}

/** Each numbered punkt with the one before it. */
function* pairs(punkter: readonly At<Punkt>[]): Generator<readonly [Numbered, Numbered]> {
  const all = numbered(punkter)
  for (const [i, next] of all.entries()) {
    const before = all[i - 1]
    if (before) yield [before, next]
  }
}

/** Closed punkter begin a list of their own: 101 after 8, 201 after 117. */
const startsAnew = (number: number) => number > 100 && number % 100 === 1

export const punktNumberGap: Rule = function* (document) {
  for (const meeting of meetingsOf(document))
    for (const [before, next] of pairs(punkterOf(meeting))) {
      const subgap = next.whole === before.whole && next.sub !== null && next.sub > (before.sub ?? 0) + 1
      const gap = next.whole > before.whole + 1 && !startsAnew(next.whole)
      if (!gap && !subgap) continue
      yield {
        pointer: `${next.pointer}/number`,
        message: `Expected the punkt after ${before.number}, found ${next.number}. Look for what lies between them.`,
        at: startOf(next.value),
      }
    }
}

export const punktNumberTwice: Rule = function* (document) {
  for (const meeting of meetingsOf(document)) {
    const seen = new Map<string, string>()
    for (const { number, pointer, value } of numbered(punkterOf(meeting))) {
      const first = seen.get(number)
      if (first === undefined) seen.set(number, pointer)
      else
        yield {
          pointer: `${pointer}/number`,
          message: `Expected each number once in a meeting, found ${number} again (first at ${first}). See which of them it is.`,
          at: startOf(value),
        }
    }
  }
}

export const punktOrder: Rule = function* (document) {
  for (const meeting of meetingsOf(document))
    for (const [before, next] of pairs(punkterOf(meeting))) {
      const back = next.whole < before.whole || (next.whole === before.whole && (next.sub ?? 0) < (before.sub ?? 0))
      if (!back) continue
      yield {
        pointer: `${next.pointer}/number`,
        message: `Expected a number after ${before.number}, found ${next.number}. See whether it is a list inside a punkt.`,
        at: startOf(next.value),
      }
    }
}
