import { areOverTable } from '../danish/table-words.ts'
import { bandsOf } from './bands.ts'
import { areColumns, columnsOf, headsOf, tailOf } from './columns.ts'
import { leftEdge, spacingOf } from './gaps.ts'
import { cellsOf, type Stretch, stretchesOf } from './gutters.ts'
import { besideNotes } from './notes.ts'
import { type Row, rightOf } from './rows.ts'
import { type Sheet, spreadOf } from './spread.ts'

/** Rows that are read one after another, from the top down. */
export interface Block {
  readonly rows: readonly Row[]
  /** Where its text begins, in points: what stands farther in is indented. */
  readonly left: number
  /** What stands between it and the block before: a blank line, nothing, or what their distance on the page is worth. */
  readonly after: 'blank' | 'nothing' | 'distance'
}

/** The rows of a page in the order in which they are read: pages of a spread, columns, cells, notes in the margin one after another. */
export function blocksOf(rows: readonly Row[], sheet: Sheet): Block[] {
  if (rows.length === 0) return []
  const halves = spreadOf(rows, sheet) ?? [rows]
  const { wide, letter } = spacingOf(rows)
  return merged(halves.flatMap((half) => begun(inOrder(half, wide, letter))))
}

const begun = ([first, ...rest]: readonly Block[]): Block[] =>
  first === undefined ? [] : [{ ...first, after: 'blank' }, ...rest]

/** Blocks that follow each other down the page are one. */
function merged(blocks: readonly Block[]): Block[] {
  const whole: Block[] = []
  for (const block of blocks) {
    const above = whole.at(-1)
    if (above !== undefined && block.after === 'distance' && above.left === block.left)
      whole[whole.length - 1] = { ...above, rows: [...above.rows, ...block.rows] }
    else whole.push(block)
  }
  return whole
}

/** Rows in which columns may stand beside each other, somewhere. */
function inOrder(rows: readonly Row[], wide: number, letter: number): Block[] {
  const left = leftEdge(rows, letter)
  const flow = (some: readonly Row[]): Block[] => (some.length === 0 ? [] : [{ rows: some, left, after: 'distance' }])
  const stretches = stretchesOf(rows, wide)
  if (stretches.length === 0) return flow(rows)
  const blocks: Block[] = []
  let next = 0
  const table = rows.findIndex((row) => isOverTable(row, wide))
  for (const [i, stretch] of stretches.entries()) {
    if (table >= 0 && stretch.last > table) break
    blocks.push(...flow(rows.slice(next, stretch.first)))
    next = stretch.last + 1 + longerBy(rows.slice(0, stretches[i + 1]?.first), stretch)
    blocks.push(...besideEachOther(rows.slice(stretch.first, next), stretch, left, wide, letter))
  }
  return [...blocks, ...flow(rows.slice(next))]
}

/** By how many rows the first of some columns is longer than the others. */
function longerBy(rows: readonly Row[], { first, last, gutters }: Stretch): number {
  const [gutter] = gutters
  const columns = columnsOf(rows.slice(first, last + 1).map((row) => cellsOf(row, gutters)))
  return gutter !== undefined && areColumns(columns) ? tailOf(columns[0] ?? [], rows.slice(last + 1), gutter.to) : 0
}

/** `Punkt            Referat            Ansvarlig`: below it a table of punkter is read straight across, and its cells are put together with its words known. */
function isOverTable({ words }: Row, wide: number): boolean {
  const cells: string[] = []
  let right = Number.NEGATIVE_INFINITY
  for (const { text, box } of words) {
    const cell = box.x - right > wide ? undefined : cells.pop()
    cells.push(cell === undefined ? text : `${cell} ${text}`)
    right = rightOf(box)
  }
  return areOverTable(cells)
}

/** Rows through which gutters run. The first way that fits; most tables and labels read straight across. */
function besideEachOther(
  rows: readonly Row[],
  { gutters }: Stretch,
  left: number,
  wide: number,
  letter: number,
): Block[] {
  const cells = rows.map((row) => cellsOf(row, gutters))
  const columns = columnsOf(cells)
  if (areColumns(columns)) return columns.flatMap((column) => begun(inOrder(column, wide, letter)))
  const own = (some: readonly Row[], after: Block['after']): Block => ({
    rows: some,
    left: leftEdge(some, letter),
    after,
  })
  if (headsOf(cells)) return columns.map((column) => own(column, 'blank'))
  const noted = besideNotes(cells)
  if (noted !== null)
    return noted.map(({ rows: some, isNote }) =>
      isNote ? own(some, 'nothing') : { rows: some, left, after: 'distance' },
    )
  return bandsOf(rows, cells).flatMap((groups) =>
    groups.length === 1
      ? groups.map((some): Block => ({ rows: some, left, after: 'distance' }))
      : groups.map((some, i) => own(some, i === 0 ? 'distance' : 'nothing')),
  )
}
