import { gathered } from '../danish/gathered.ts'
import { labelOf } from '../danish/headings.ts'
import { areOverTable, isOverTitles } from '../danish/table-words.ts'
import { numberingOf } from './numbering.ts'
import type { Lie, Row } from './rows.ts'
import { placed, rowOf } from './rows.ts'

const between = /\s{2,}/u
const longestHeader = 140
const none: readonly never[] = []

/** A column of a table: where it begins, counted from the left edge of the page, and the word over it. */
export interface Column {
  readonly from: number
  readonly word: string
}

/** The columns a row names: `Punkt            Referat            Ansvarlig`; none where it is no such row. Number and title are one. */
export function columnsOf(row: Row): readonly Column[] {
  if (row.text.length > longestHeader || !between.test(row.text)) return none
  const columns: Column[] = []
  let at = 0
  for (const word of row.text.split(between)) {
    at = row.text.indexOf(word, at)
    columns.push({ from: row.column + at, word })
    at += word.length
  }
  const [first, ...others] = columns
  if (!first || !areOverTable(columns.map(({ word }) => word))) return []
  return [first, ...others.slice(others.findIndex(({ word }) => !isOverTitles(word)))]
}

/** How far the text of a column may begin from the word over it. */
const tolerance = 3
/** The blanks that part two columns at least. */
const leastGap = 2
/** The blanks before a cell, and its first letter. */
const cellBegins = /^\s\s\S$/u

/** The cells of a row, one for each column, `null` for an empty one; `null` where its text runs across a column. */
function cellsOf(row: Row, columns: readonly Column[]): (Lie | null)[] | null {
  const starts = columns.map(({ from }, c) => (c === 0 ? 0 : startOf(row, from - row.column)))
  if (starts.includes(undefined)) return null
  const cells: (Lie | null)[] = []
  for (const [c, start = 0] of starts.entries()) {
    const end = starts.slice(c + 1).find((next) => next !== undefined) ?? row.text.length
    const text = row.text.slice(start, Math.max(start, end))
    const lead = text.length - text.trimStart().length
    cells.push(text.trim() === '' ? null : { ...row, text: text.trim(), column: row.column + start + lead })
  }
  return cells
}

/** Where the cell of a column begins in a row's text, perhaps an empty one, its length where the row ends before it; `undefined` where text runs across. */
function startOf({ text }: Row, at: number): number | undefined {
  if (at <= tolerance) return 0
  if (at - tolerance >= text.length) return text.length
  for (let by = 0; by <= tolerance; by++)
    for (const start of [at - by, at + by]) if (cellBegins.test(text.slice(start - 2, start + 1))) return start
  if (text.slice(at - tolerance).trim() === '') return text.length
  return text.slice(at - leastGap, at + tolerance + 1).trim() === '' ? at : undefined
}

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
    gathered(rows, (row) => {
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
  const close = () => {
    const header = read[over]
    if (isTable(blocks) && header) read[over] = { ...header, cell: { isHeader: true, over: null, isTitle: false } }
    for (const row of isTable(blocks) ? laidOut(blocks, columns).map(rowOf) : held) read.push(row)
    held = []
    blocks = []
  }
  for (const row of rows) {
    const header = headers.get(row.at)
    const cells =
      header || columns.length === 0 ? null : (cellsOf(row, columns) ?? wideCell(rows, row, columns, blocks))
    if (cells && !isListAgain(blocks, cells)) {
      held.push(row)
      if (blocks.length === 0 || beginsBlock(cells)) blocks.push(columns.map(() => []))
      for (const [c, cell] of cells.entries()) if (cell) blocks.at(-1)?.[c]?.push(cell)
      continue
    }
    close()
    read.push(row)
    if (header) [columns, over] = [header, read.length - 1]
    else if (!rows[row.at + 1]?.opens) columns = []
  }
  close()
  return read.map(placed)
}

/** Text that runs across the columns: never the rest of a title. */
const wide = { isHeader: false, over: null, isTitle: false } as const
/** So many rows below wide text what was decided on it stands at the right. */
const farthestCell = 15

/** Text that runs across two columns, as the cell of the first: before the next punkt begins, a row stands in the second alone. */
function wideCell(
  rows: readonly Row[],
  row: Row,
  columns: readonly Column[],
  blocks: readonly Block[],
): (Lie | null)[] | null {
  const [first, second, ...more] = columns
  if (!first || !second || more.length > 0 || blocks.length === 0 || row.column > first.from + tolerance) return null
  const isBeside = ({ column }: Row) => column >= second.from - tolerance
  const below = rows.slice(row.at + 1, row.at + 1 + farthestCell)
  const next = below.findIndex((one) => isBeside(one) || (one.column <= first.from + tolerance && beginsBlock([one])))
  const at = below[next]
  return at && isBeside(at) ? [{ ...row, cell: wide }, null] : null
}

/** Whether a row of a table begins a punkt: its first cell, or first two, are a number and a title. */
function beginsBlock([first, second]: readonly (Lie | null)[]): boolean {
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

export const isTable = (blocks: readonly Block[]) =>
  blocks.filter(([, ...others]) => others.some((cell) => cell.length > 0)).length >= fewestBlocks

/** The cells of some punkter, each whole before the next: the first column, then the one beside it. */
export function laidOut(blocks: readonly Block[], columns: readonly Column[]): Lie[] {
  return blocks.flatMap((cells) =>
    cells.flatMap((cell, c) =>
      c === 0 ? titleCell(cell, widthOf(columns)) : besideTitle(cell, columns[c]?.word ?? ''),
    ),
  )
}

const widthOf = ([first, second]: readonly Column[]) => (second?.from ?? 0) - (first?.from ?? 0)

/** `ved Ida Holm, bilag 1`: who takes it, on a line of its own. */
const byWhom = /^(?:ved|v\/)\s?\p{L}/u

/** The first column of a punkt: its title, which goes on while lines are full or begin small. */
function titleCell(cell: readonly Lie[], width: number): Lie[] {
  let inTitle = true
  return cell.map((lie, n) => {
    const above = cell[n - 1]
    if (!above) return { ...lie, inside: false, apart: true }
    const [word = ''] = lie.text.split(' ')
    const isFull = above.text.length + 1 + word.length > width - leastGap
    const isBy = inTitle && byWhom.test(lie.text)
    inTitle &&=
      !isBy && lie.cell !== wide && labelOf(lie.text) === null && lie.gap === 0 && (isFull || /^\p{Ll}/u.test(lie.text))
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
