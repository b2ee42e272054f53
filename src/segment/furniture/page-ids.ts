import { anchored } from '../../danish/anchored.ts'
import { findDates } from '../../danish/dates.ts'
import type { Head } from '../heads/head.ts'
import type { Row } from '../rows/rows.ts'
import { fitting } from '../rows/signs.ts'

/** `18930504_12-3`: what an archive calls the page of a book: the day of the meeting, and the page. */
const pageId = anchored(/^\d{8}_\d{1,3}-\d{1,3}$/u)
const dayOf = ({ text }: Row): string | null => (pageId.test(text) ? (findDates(text)[0]?.iso ?? null) : null)

/** The meeting whose first page a row names: no text tells its day. */
export function headOfPage(row: Row): Head | null {
  const date = dayOf(row)
  return date === null
    ? null
    : { from: row.at, to: row.at, score: idScore, date, body: null, paper: 'minutes', prose: true }
}
const idScore = 10

/** The rows that name a further page of the meeting whose page was named last. */
export function furtherPages(rows: readonly Row[]): number[] {
  const found: number[] = []
  let last: string | null = null
  for (const row of fitting(rows, pageId)) {
    const day = dayOf(row)
    if (day !== null && day === last) found.push(row.at)
    last = day ?? last
  }
  return found
}
