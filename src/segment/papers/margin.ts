import type { Ground } from '../ground.ts'
import type { Heading } from '../headings/heading.ts'
import { isApart } from '../rows/rows.ts'

/**
 * The decisions that an old protocol writes beside a case and its copy reads before it: `ad 5. Til Efterretning.` over
 * `5. Indenrigsministeriet …`. By the row of the heading that each is of: the rows of the decision.
 */
export function marginsOf(ground: Ground, headings: readonly Heading[]): ReadonlyMap<number, readonly number[]> {
  const margins = new Map<number, readonly number[]>()
  const endBefore = endsOf(ground)
  headings.forEach((heading, i) => {
    if (!heading.prose) return
    const head = endBefore(heading.at)
    const before = headings[i - 1]
    if (before && before.at > head && before.value === heading.value) return
    const rows = marginBetween(ground, Math.max(head, before?.to ?? -1, heading.at - farthest), heading)
    if (rows.length > 0) margins.set(heading.at, rows)
  })
  return margins
}

/** Where the last head before a row ends; -1 where none does. Asked of headings in about their order, so it looks on from the last answer. */
function endsOf({ heads }: Ground): (at: number) => number {
  let passed = 0
  return (at) => {
    while ((heads[passed]?.to ?? at) < at) passed += 1
    while ((heads[passed - 1]?.to ?? -1) >= at) passed -= 1
    return heads[passed - 1]?.to ?? -1
  }
}

/** A margin is short: no decision on the next case stands farther before it. */
const farthest = 30

/** The last `ad N` of a heading's number above it, and the lines it runs over. */
function marginBetween({ rows, isFree }: Ground, after: number, heading: Heading): number[] {
  for (let at = heading.at - 1; at > after; at--) {
    const numbering = rows[at]?.numbering
    if (numbering?.style !== 'ad' || numbering.value !== heading.value || !isFree(at)) continue
    const found = [at]
    for (let next = at + 1; next < heading.at; next++) {
      const row = rows[next]
      if (!row || isApart(row) || row.numbering?.style === 'ad') break
      if (isFree(next)) found.push(next)
    }
    return found
  }
  return []
}
