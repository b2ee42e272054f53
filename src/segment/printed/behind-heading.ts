import type { Row } from '../rows/rows.ts'
import { placed, rowOf } from '../rows/rows.ts'

/** Rows that a title goes on over; where more of them follow without a blank line, they are its text. */
const mostRows = 2

/** The last row of the title that begins at a row. */
function endOfTitle(rows: readonly Row[], at: number): number {
  let end = at
  while (rows[end + 1]?.gap === 0 && rows[end + 1]?.numbering === null) end += 1
  return end - at > mostRows ? at : end
}

/**
 * Rows whose text begins with some words of another column, by row, read as the rest, a heading, and those words below its
 * title, a cell under `over`.
 */
export function withBehind(rows: readonly Row[], first: ReadonlyMap<number, string>, over: string): readonly Row[] {
  const own: Row[] = []
  const waiting = new Map<number, Row>()
  for (const row of rows) {
    const words = first.get(row.at)
    if (words === undefined) own.push(row)
    else {
      const lead = row.text.length - row.text.slice(words.length).trimStart().length
      const cell = { isHeader: false, over, isTitle: false } as const
      own.push(rowOf({ ...row, text: row.text.slice(lead), column: row.column + lead, apart: true }))
      const below = { ...row, text: words, gap: 0, opens: false, apart: false, inside: true, cell }
      waiting.set(endOfTitle(rows, row.at), rowOf(below))
    }
    const below = waiting.get(row.at)
    if (below) own.push(below)
  }
  return own.map(placed)
}
