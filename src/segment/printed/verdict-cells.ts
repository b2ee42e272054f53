import { endsMeeting } from '../../danish/endings.ts'
import { holdsVerb } from '../../danish/verbs.ts'
import type { Lie, Row } from '../rows/rows.ts'
import { placed, rowOf } from '../rows/rows.ts'
import { verdictColumn } from '../titles/verdict-column.ts'
import type { Block } from './side-by-side.ts'
import { beginsBlock, isTable, laidOut } from './side-by-side.ts'
import type { Column } from './table-columns.ts'
import { cellsOf } from './table-columns.ts'

/** A quick look: so many rows of a source have a wide gap where it has a column of decisions. */
const wideGap = /\S\s{4,}\S/u
const fewestGaps = 3

/**
 * Rows of a book whose clerk wrote what was decided beside each case, in a column without a word over it, are read cell by cell:
 * `2. Regnskab for kommunens       Godkendt.` / `   ejendomme 1972/73.` A case begins with its number, and ends where another
 * begins, or where what stands below a blank line has nothing beside it.
 */
export function readVerdictCells(rows: readonly Row[]): readonly Row[] {
  let gaps = 0
  for (const { text } of rows) if (text.includes('    ') && wideGap.test(text)) gaps += 1
  const from = gaps < fewestGaps ? null : verdictColumn(rows)
  if (from === null) return rows
  const columns: readonly Column[] = [
    { from: 0, word: '' },
    { from, word: '' },
  ]
  const read: Row[] = []
  let [held, blocks]: [Row[], Block[]] = [[], []]
  const close = () => {
    for (const row of isTable(blocks) ? withWholeTitles(laidOut(blocks, columns)).map(rowOf) : held) read.push(row)
    held = []
    blocks = []
  }
  for (const row of rows) {
    const cells = row.cell || endsMeeting(row.text) ? null : cellsOf(row, columns)
    const begins = cells !== null && beginsBlock(cells)
    const goesOn = cells !== null && blocks.length > 0 && (row.gap === 0 || cells[0] === null)
    if (!begins && !goesOn) close()
    if (cells === null || (!begins && !goesOn)) {
      read.push(row)
      continue
    }
    held.push(row)
    if (begins) blocks.push([[], []])
    for (const [c, cell] of cells.entries()) if (cell) blocks.at(-1)?.[c]?.push(cell)
  }
  close()
  return read.map(placed)
}

/** `Sygekassen for Lunde.` / `Regnskab 1955.`: without a verb, what stands under the first line of a case is of its title too. */
const withWholeTitles = (lies: readonly Lie[]): Lie[] =>
  lies.map((lie, n) => {
    const above = lies[n - 1]
    const isRest =
      lie.cell?.isTitle === false && lie.gap === 0 && above?.cell?.isTitle === true && !isBeside(above, lie)
    return isRest && !holdsVerb(lie.text) ? { ...lie, cell: { isHeader: false, over: null, isTitle: true } } : lie
  })
/** Whether the second begins another cell. */
const isBeside = (first: Lie, { line, page, column }: Lie) =>
  page !== first.page || line <= first.line || column > first.column + indented
const indented = 12
