import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import type { Candidate } from './candidates.ts'
import { nestedWeight } from './nested.ts'

/** Where the items of a list inside a punkt stand among the candidates of a stretch. */
interface Inside {
  readonly from: number
  readonly to: number
}

/**
 * `4. Økonomi` / `1. Status` / `2. Forsikringer` / `5. Roning`: a list that begins anew right under the heading of a punkt, where
 * the next punkt goes on after it. Candidates come back weighed as its items; the same list where none does so.
 */
export function withRestartsInside(candidates: readonly Candidate[]): readonly Candidate[] {
  const found: Inside[] = []
  for (let i = 0; i < candidates.length; i++) {
    const inside = insideAt(candidates, i, found.length > 0)
    if (inside) found.push(inside)
  }
  if (found.length === 0) return candidates
  const items = new Set(found.flatMap(({ from, to }) => candidates.slice(from, to + 1)))
  return candidates.map((one) =>
    items.has(one) && !one.isNested ? { ...one, score: one.score + nestedWeight, isNested: true } : one,
  )
}

/** The list inside a punkt that begins at a candidate: right under a heading, whose next comes where the list ends; under the last, where others before were set in as it is (`isHabit`). */
function insideAt(candidates: readonly Candidate[], from: number, isHabit: boolean): Inside | null {
  const [over, first] = [candidates[from - 1], candidates[from]]
  if (!over || first?.numbering.value !== 1) return null
  if (over.numbering.style !== first.numbering.style) return ofOtherStyle(candidates, from, over)
  if (!isUnder(over, first)) return null
  const isDeeper = isSetIn(first.row, over.row)
  const isItem = (one: Candidate | undefined) => !isDeeper || (one !== undefined && isSetIn(one.row, over.row))
  let to = from
  while (goesOn(candidates[to], candidates[to + 1]) && isItem(candidates[to + 1])) to += 1
  const next = candidates[to + 1]
  return goesOn(over, next) || (isDeeper && isHabit && next === undefined) ? { from, to } : null
}

/** `2) Nyt fra formanden` / `1. Fest` / `2. Tur` / `3) Taget`: a list written in another way, between a punkt and the next. */
function ofOtherStyle(candidates: readonly Candidate[], from: number, over: Candidate): Inside | null {
  if (!listStyles.has(over.numbering.style) || !listStyles.has(candidates[from]?.numbering.style ?? '')) return null
  let to = from
  while (goesOn(candidates[to], candidates[to + 1])) to += 1
  return to > from && over.numbering.sub === 0 && goesOn(over, candidates[to + 1]) ? { from, to } : null
}
const listStyles: ReadonlySet<string> = new Set(['dot', 'bracket', 'bare', 'colon'])

/** Whether a line begins farther from the edge than the heading over it. */
const isSetIn = ({ column }: Row, over: Row) => column > over.column

/** Nothing stands between the two, and no blank line but such as stands under every line, or over a list that is set in. */
const isUnder = (over: Candidate, { row, numbering }: Candidate) =>
  over.title !== '' &&
  !over.numbering.strong &&
  over.numbering.style === numbering.style &&
  over.numbering.sub === 0 &&
  row.at === over.row.at + 1 &&
  !row.opens &&
  (row.gap === 0 || !isApart(row) || (row.gap === 1 && isSetIn(row, over.row)))

const goesOn = (one: Candidate | undefined, next: Candidate | undefined) =>
  one !== undefined &&
  next !== undefined &&
  next.numbering.style === one.numbering.style &&
  next.numbering.sub === 0 &&
  next.numbering.value === one.numbering.value + 1
