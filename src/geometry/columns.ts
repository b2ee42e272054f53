import { around, type Row, rightOf } from './rows.ts'
import { runningShare, wordsOf } from './running.ts'

/** Each row of a stretch, cut at its gutters: what of it stands in each column, `null` where nothing does. */
export type Cells = readonly (readonly (Row | null)[])[]

/** A column of a page of text has so many lines, of which so large a share goes on in the next; its neighbours are about as wide. */
const column = { fewestRows: 4, running: 0.35, widthRatio: 1.8 }

export function columnsOf(cells: Cells): Row[][] {
  return (cells[0] ?? []).map((_, k) =>
    cells.flatMap((row) => {
      const cell = row[k]
      return cell ? [cell] : []
    }),
  )
}

/** Whether columns are those of a printed page, each read to its end before the next begins: running text in all of them. */
export function areColumns(columns: readonly (readonly Row[])[]): boolean {
  if (columns.some((rows) => rows.length < column.fewestRows || runningShare(rows) < column.running)) return false
  const widths = columns.map((rows) => around(rows.map(({ box }) => box)).width)
  return Math.max(...widths) <= column.widthRatio * Math.min(...widths)
}

/** The first column may be the longest: so many of its lines below the others, none farther down than this, reach so far across it. */
const tail = { fewestFull: 2, full: 0.85, nextLine: 4 }

/**
 * How many of the rows below columns still belong to the first one: those that stay in it, where their lines are broken at its
 * width though nothing stands beside them.
 */
export function tailOf(first: readonly Row[], below: readonly Row[], edge: number): number {
  const { x, width } = around(first.map(({ box }) => box))
  const stays = (row: Row, above: Row | undefined) =>
    rightOf(row.box) < edge && row.box.x < x + width && row.baseline - (above?.baseline ?? 0) < tail.nextLine * row.size
  const end = below.findIndex((row, i) => !stays(row, below[i - 1] ?? first.at(-1)))
  const rows = end < 0 ? below : below.slice(0, end)
  const full = rows.filter(({ box }) => rightOf(box) > x + tail.full * width)
  return full.length >= tail.fewestFull && runningShare(rows) >= column.running ? rows.length : 0
}

/** `Til stede:` beside `Afbud:`: lists beside each other, each under its head. In a table of labels every row has one. */
export function headsOf(cells: Cells): boolean {
  const isHead = (cell: Row | null) => cell !== null && wordsOf(cell).endsWith(':')
  const heads = cells.filter((row) => row.every(isHead))
  const labels = cells.filter((row) => isHead(row[0] ?? null) && !row.every(isHead))
  return (cells[0]?.every(isHead) ?? false) && heads.length === 1 && labels.length === 0
}
