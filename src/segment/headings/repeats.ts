import { keyOf } from '../rows/titles.ts'
import type { Candidate } from './candidates.ts'

/** How far below its heading a heading may be printed again. */
const reach = 3

/**
 * Candidates without those that only print a heading again, in its own style of numbering and with its own title:
 * `2. Nyt fra formanden (O)` / `2.     Nyt fra formanden (O)`. What speaks for either speaks for the first; `again` is where
 * the second stands.
 */
export function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates) {
    const last = kept.at(-1)
    if (last && repeats(last, candidate)) {
      kept[kept.length - 1] = { ...last, score: Math.max(last.score, candidate.score), again: candidate.row.at }
    } else kept.push(candidate)
  }
  return kept
}

const repeats = (first: Candidate, second: Candidate) =>
  second.row.at - first.row.at <= reach &&
  second.numbering.number === first.numbering.number &&
  second.numbering.style === first.numbering.style &&
  second.title !== '' &&
  keyOf(second.title) === keyOf(first.title)
