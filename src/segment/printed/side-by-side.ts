import { endsMeeting } from '../../danish/endings.ts'
import { gathered } from '../../danish/gathered.ts'
import { labelOf } from '../../danish/headings.ts'
import { opensSitting } from '../../danish/sittings.ts'
import { numberingOf } from '../rows/numbering.ts'
import type { Lie, Row } from '../rows/rows.ts'
import { asRow, placed, rowOf } from '../rows/rows.ts'
import { gap, showing } from '../rows/signs.ts'
import type { Column } from './table-columns.ts'
import { cellsOf, columnsOf, fullAt, leastGap, tolerance } from './table-columns.ts'

const none: readonly never[] = []

/** A punkt of a table: its cells, by column. */
export type Block = Lie[][]

/** So many punkter make a table; one may be anything. */
const fewestBlocks = 2

/**
 * Rows in which a table of punkter was printed line by line, title and what was decided side by side, are read cell by cell:
 * `1. Kajen            Godkendt med` / `                    to ændringer.` The words over its columns tell that it is one. What
 * runs across the columns ends it, but for the text of a punkt whose decision stands below it at the right.
 */
export function readTables(rows: readonly Row[]): readonly Row[] {
  const headers = new Map(
    gathered(showing(rows, gap), (row) => {
      const columns = columnsOf(row)
      return columns.length > 0 ? [[row.at, columns] as const] : none
    }),
  )
  if (headers.size === 0) return rows
  const read: Row[] = []
  let columns: readonly Column[] = []
  /** The row of their words. */
  let over = -1
  let [held, blocks]: [Row[], Block[]] = [[], []]
  /** The words over the tables read so far: under them again, on the next page, one punkt is enough. */
  const known = new Set<string>()
  const close = () => {
    const header = read[over]
    const isRead = isTable(blocks) || (known.has(wordsOf(columns)) && blocks.some(isToldBeside))
    if (isRead && header) read[over] = asRow({ ...header, cell: { isHeader: true, over: null, isTitle: false } })
    if (isRead) known.add(wordsOf(columns))
    for (const row of isRead ? laidOut(blocks, columns).map(rowOf) : held) read.push(row)
    held = []
    blocks = []
  }
  for (const row of rows) {
    const header = headers.get(row.at)
    const cells =
      header || columns.length === 0 || isInside(row, columns) || opensSitting(row.text) || endsMeeting(row.text)
        ? null
        : (cellsOf(row, columns, fullAt(row, rows[row.at + 1])) ?? wideCell(rows, row, columns, blocks))
    if (cells && !isListAgain(blocks, cells)) {
      held.push(row)
      if (blocks.length === 0 || beginsBlock(cells)) blocks.push(columns.map(() => []))
      for (const [c, cell] of cells.entries()) if (cell) blocks.at(-1)?.[c]?.push(cell)
      continue
    }
    close()
    read.push(row)
    if (isInside(row, columns)) continue
    if (header) [columns, over] = [header, read.length - 1]
    else if (!rows[row.at + 1]?.opens) columns = []
  }
  close()
  return read.map(placed)
}

/** `Lukket møde`, between two punkter of a table. */
const isInside = ({ group, apart }: Row, columns: readonly Column[]) =>
  columns.length > 0 && apart && group?.category === null && group.closed

/** Text that runs across the columns: never the rest of a title. */
const wide = { isHeader: false, over: null, isTitle: false } as const
/** So many rows below wide text what was decided on it stands at the right. */
const farthestCell = 15

/** So many rows below it another punkt of the table begins. */
const farthestPunkt = 40
/** The text of a punkt may stand as far in as its title, behind the number. */
const indented = 8

/**
 * Text that runs across two columns, as the cell of the first: before the next punkt begins, a row stands in the second alone, or
 * another punkt with what was decided beside it follows.
 */
function wideCell(
  rows: readonly Row[],
  row: Row,
  columns: readonly Column[],
  blocks: readonly Block[],
): (Lie | null)[] | null {
  const [first, second, ...more] = columns
  if (!first || !second || more.length > 0 || blocks.length === 0 || row.column > first.from + indented) return null
  const isBeside = ({ column }: Row) => column >= second.from - tolerance
  const isBegin = (one: Row) => one.column <= first.from + tolerance && beginsBlock([one])
  const below = rows.slice(row.at + 1, row.at + 1 + farthestCell)
  const at = below.find((one) => isBeside(one) || isBegin(one))
  const goesOn = at !== undefined && (isBeside(at) || isTold(rows, row, columns))
  return goesOn ? [{ ...row, cell: wide }, null] : null
}

/** Whether a punkt with a cell beside its title begins below a row of a table, and no other sitting before it. */
function isTold(rows: readonly Row[], { at }: Row, columns: readonly Column[]): boolean {
  const below = rows.slice(at, at + 1 + farthestPunkt)
  const told = below.findIndex((one, n) => {
    const cells = n > 0 && one.text.length > 0 ? cellsOf(one, columns) : null
    return cells?.[1] != null && beginsBlock(cells)
  })
  return told > 0 && !below.slice(0, told).some(({ text }) => opensSitting(text))
}

/** Whether a row of a table begins a punkt: its first cell, or first two, are a number and a title. */
export function beginsBlock([first, second]: readonly (Lie | null)[]): boolean {
  const numbering = first && numberingOf(first.text)
  return numbering !== null && numbering !== undefined && (numbering.style !== 'alone' || second !== null)
}

/** Whether the first punkt of a table begins again below it, with no cell beside: the list is over, and what was said follows. */
function isListAgain([first]: readonly Block[], [cell, ...others]: readonly (Lie | null)[]): boolean {
  const [begun] = first?.[0] ?? []
  if (!begun || !cell || others.some((one) => one !== null)) return false
  const [number, again] = [numberingOf(begun.text)?.number, numberingOf(cell.text)?.number]
  return number !== undefined && number === again
}

export const isTable = (blocks: readonly Block[]) => blocks.filter(isToldBeside).length >= fewestBlocks
const isToldBeside = ([, ...others]: Block) => others.some((cell) => cell.length > 0)
const wordsOf = (columns: readonly Column[]) => columns.map(({ word }) => word).join(' ')

/** The cells of some punkter, each whole before the next: the first column, then the one beside it. */
export function laidOut(blocks: readonly Block[], columns: readonly Column[]): Lie[] {
  return blocks.flatMap((cells) =>
    cells.flatMap((cell, c) =>
      c === 0
        ? titleCell(cell, widthOf(columns, blocks), cells.slice(1).flat())
        : besideTitle(cell, columns[c]?.word ?? ''),
    ),
  )
}

/** How wide the first column is filled: as far as the next, or as its longest line reaches, where its lines are of some length. */
function widthOf([first, second]: readonly Column[], blocks: readonly Block[]): number {
  const longest = blocks.reduce(
    (most, [cell = []]) => cell.reduce((more, { text }) => Math.max(more, text.length), most),
    0,
  )
  return Math.min((second?.from ?? 0) - (first?.from ?? 0), Math.max(longest, narrowest) + leastGap)
}
const narrowest = 28

/** `ved Ida Holm, bilag 1`: who takes it, on a line of its own. */
const byWhom = /^(?:ved|v\/)\s?\p{L}/u

/** `Sag: PUK 2013 (865)`, `Oplæg: Ida Holm` under a title */
const fact = /^\p{Lu}\p{L}{2,15}\.?\s?:\s/u

/** `2`, in a column of its own before the title: `Økonomi` beside it is no label. */
const numberAlone = /^\d{1,3}[.)]?$/u

/** The first column of a punkt: its title, which goes on from line to line while they are full or begin small. */
function titleCell(cell: readonly Lie[], width: number, beside: readonly Lie[]): Lie[] {
  let inTitle = true
  return cell.map((lie, n) => {
    const above = cell[n - 1]
    if (!above) return { ...lie, inside: false, apart: true, cell: { isHeader: false, over: null, isTitle: true } }
    const [word = ''] = lie.text.split(' ')
    const isFull = above.text.length + 1 + word.length > width - leastGap
    const isBy = inTitle && byWhom.test(lie.text)
    inTitle &&=
      !isBy &&
      lie.cell !== wide &&
      (labelOf(lie.text) === null || (n === 1 && numberAlone.test(above.text))) &&
      !fact.test(lie.text) &&
      lie.gap === 0 &&
      !beside.some(({ page, line }) => page === lie.page && line > above.line && line < lie.line) &&
      (isFull || /^\p{Ll}(?![.)]\s)/u.test(lie.text))
    return {
      ...lie,
      inside: false,
      opens: false,
      cell: { isHeader: false, over: isBy ? 'ved' : null, isTitle: inTitle },
    }
  })
}

/** A cell beside the title, below it: a section under the word over its column. */
const besideTitle = (cell: readonly Lie[], word: string): Lie[] =>
  cell.map((lie, n) => ({
    ...lie,
    inside: true,
    gap: n === 0 ? 1 : lie.gap,
    apart: n === 0 || lie.apart,
    opens: false,
    cell: { isHeader: false, over: n === 0 ? word : null, isTitle: false },
  }))
