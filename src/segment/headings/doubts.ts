import type { Style } from '../rows/numbering.ts'
import { isApart } from '../rows/rows.ts'
import type { Candidate } from './candidates.ts'
import type { Link } from './chain.ts'
import { bestChain } from './chain.ts'

/** Two readings that remain: the row that would be a heading, and the row that as well would be in its place. */
export interface Doubt {
  /** Two rows for one number of a list, or two lists for one stretch. */
  readonly between: 'rows' | 'lists'
  readonly at: number
  readonly other: number
}

/** Less than any evidence weighs: where two rows differ by no more, nothing that stands on them speaks for the one. */
const margin = 0.4

/** Rows beyond so many with one number are a habit of the source (a form, a table), and no twins. */
const mostRivals = 8

/** A row of the best chain, and the one with its number and another title that as well would be in its place. */
interface Twins {
  readonly first: Candidate
  readonly second: Candidate
}

/** The twins of a chain: those it would take in place of its own had a little less been said for each row that has any. */
function twinsOf(
  candidates: readonly Candidate[],
  links: readonly Link[],
  chain: readonly number[],
  keyOf: (candidate: Candidate) => string,
): Twins[] {
  const taken = new Set(chain)
  const others = new Map<string, number[]>()
  for (const [i, link] of links.entries()) {
    if (taken.has(i) || link.score <= 0) continue
    const known = others.get(numberOf(link))
    if (known && known.length < mostRivals) known.push(i)
    else if (!known) others.set(numberOf(link), [i])
  }
  const rivalsOf = (i: number): readonly Candidate[] => {
    const [link, candidate] = [links[i], candidates[i]]
    if (!link || !candidate) return []
    const rivals = (others.get(numberOf(link)) ?? []).filter(
      (other) => (links[other]?.score ?? 0) >= link.score - margin,
    )
    return rivals.flatMap((other) => candidates[other] ?? []).filter((rival) => keyOf(rival) !== keyOf(candidate))
  }
  const suspects = new Set(chain.filter((i) => rivalsOf(i).length > 0))
  if (suspects.size === 0) return []
  const lessened = links.map((link, i) => (suspects.has(i) ? { ...link, score: link.score - margin } : link))
  const instead = new Set(bestChain(lessened).map((i) => candidates[i]))
  return [...suspects].flatMap((i) => {
    const first = candidates[i]
    const second = rivalsOf(i).find((rival) => instead.has(rival))
    return first && second && !instead.has(first) ? [{ first, second }] : []
  })
}

const numberOf = ({ value, sub }: Link) => `${value} ${sub}`

/**
 * The chain with its twins settled, and those that cannot be. What goes on with a list inside a punkt (`1. … 2. … 3.` under
 * `2. Havnen`) is no heading where its twin does not; two titles that stand apart, each over its text, are two punkter to
 * which one number was given. Where nothing else tells, neither row is taken.
 */
export function settled(
  candidates: readonly Candidate[],
  links: readonly Link[],
  chain: readonly number[],
  keyOf: (candidate: Candidate) => string,
): { readonly kept: readonly Candidate[]; readonly doubts: readonly Doubt[] } {
  const best = chain.flatMap((i) => candidates[i] ?? [])
  const twins = twinsOf(candidates, links, chain, keyOf)
  if (twins.length === 0) return { kept: best, doubts: [] }
  const inList = inLists(candidates, new Set(best))
  const kept = new Set(best)
  const doubts: Doubt[] = []
  for (const { first, second } of twins) {
    const [one, two] = [inList.has(first), inList.has(second)]
    if (!one && !two && isTitled(first) && isTitled(second)) kept.add(second)
    else if (one && !two) kept.add(second)
    if (one || (!two && !kept.has(second))) kept.delete(first)
    if (!kept.has(first) && !kept.has(second)) doubts.push(doubtOf(first, second))
  }
  return { kept: [...kept].sort((a, b) => a.row.at - b.row.at), doubts }
}

/** The rows before which the number that is one less, in their style, is no heading. */
function inLists(candidates: readonly Candidate[], taken: ReadonlySet<Candidate>): ReadonlySet<Candidate> {
  const found = new Set<Candidate>()
  const last = new Map<Style, Candidate>()
  for (const candidate of candidates) {
    const { style, value } = candidate.numbering
    const above = last.get(style)
    if (above && above.numbering.value === value - 1 && !taken.has(above)) found.add(candidate)
    last.set(style, candidate)
  }
  return found
}

const isTitled = ({ row, title }: Candidate) => title !== '' && isApart(row)

const doubtOf = (one: Candidate, two: Candidate): Doubt => ({
  between: 'rows',
  at: Math.min(one.row.at, two.row.at),
  other: Math.max(one.row.at, two.row.at),
})
