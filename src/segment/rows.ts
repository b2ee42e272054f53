import type { Piece } from '../model/cut.ts'
import type { RepairedLine } from '../model/repair.ts'

/** A line with text, or a stretch of one, and how it lies on its page. */
export interface Row extends Piece {
  /** Its place among all rows of the source. */
  readonly at: number
  /** Blank lines directly before it on its page. */
  readonly gap: number
  /** Whether it is the first row of its page. */
  readonly opens: boolean
  /** Whether it begins inside its line, where a line without breaks was parted. */
  readonly inside: boolean
}

/** The rows of a source: every line that is not blank, in reading order. */
export function rowsOf(lines: readonly RepairedLine[]): Row[] {
  const rows: Row[] = []
  let [page, gap, opens] = [0, 0, true]
  for (const line of lines) {
    if (line.page !== page) [page, gap, opens] = [line.page, 0, true]
    const text = line.text.trim()
    if (text === '') {
      gap += 1
      continue
    }
    const column = line.text.indexOf(text)
    rows.push({ page: line.page, line: line.line, column, text, at: rows.length, gap, opens, inside: false })
    gap = 0
    opens = false
  }
  return rows
}

/** Whether a paragraph may begin here: a blank line or a new page lies before the row. */
export const isApart = (row: Row) => row.gap > 0 || row.opens

/** As many blank lines as a new page leaves in a text without pages. */
export const pageGap = 3

/** Whether a page begins at a row, or a gap like a page's lies before it. */
export const isPageStart = (row: Row) => row.opens || row.gap >= pageGap
