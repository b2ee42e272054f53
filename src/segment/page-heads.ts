import { findDates } from '../danish/dates.ts'
import { goesOnFromPaper } from '../danish/papers.ts'
import type { Row } from './rows.ts'

/** A head over its page has so many rows at most above the word for the paper. */
const mostAbove = 6

/**
 * The rows at the top of a page that open a meeting, though the heads of the others are the same: `Engby Kommune` / `Havneudvalget` /
 * `PROTOKOL` / `fra mødet mandag den 3. maj 2004 kl. 16`, where a page's own header would not go on with a sentence.
 */
export function headsOfPages(rows: readonly Row[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { at, paper } of rows) {
    if (paper === null || !goesOn(rows[at + 1])) continue
    const top = rows.slice(Math.max(0, at - mostAbove), at + 1).findLast(({ opens }) => opens)
    for (let i = top?.at ?? at; i <= at; i++) found.add(i)
  }
  return found
}

function goesOn(row: Row | undefined): boolean {
  const [day] = row && /^\p{Ll}/u.test(row.text) ? findDates(row.text) : []
  return row !== undefined && day !== undefined && goesOnFromPaper(row.text.slice(0, day.start))
}
