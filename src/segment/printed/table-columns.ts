import { areOverTable, isOverTitles } from '../../danish/table-words.ts'
import type { Lie, Row } from '../rows/rows.ts'

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
export const tolerance = 3
/** The blanks that part two columns at least. */
export const leastGap = 2
/** The blanks before a cell, and its first letter. */
const cellBegins = /^\s\s\S$/u

/** The cells of a row, one for each column, `null` for an empty one; `null` where its text runs across a column. A title as wide as its column leaves one blank before the cell at `full`. */
export function cellsOf(row: Row, columns: readonly Column[], full = Number.NaN): (Lie | null)[] | null {
  const starts = columns.map(({ from }, c) => (c === 0 ? 0 : startOf(row, from - row.column, full)))
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

/** How far from where a cell's first row begins its second may: on a scan the letters of a line are not counted, but measured. */
const near = [0, -1, 1, -2, 2, -3, 3]

/** `6. Retningslinjer for telefoner Ida` above a row that begins under `Ida`: where a cell begins behind one blank, for the title fills its column; not a number otherwise. */
export function fullAt({ text, column, numbering }: Row, below: Row | undefined): number {
  if (numbering === null || below === undefined || below.gap > 0) return Number.NaN
  const starts = near.map((by) => below.column - column + by)
  return starts.find((at) => at > leastGap && /^\S\s\p{Lu}$/u.test(text.slice(at - 2, at + 1))) ?? Number.NaN
}

/** Where the cell of a column begins in a row's text, perhaps an empty one, its length where the row ends before it; `undefined` where text runs across. */
function startOf({ text }: Row, at: number, full: number): number | undefined {
  if (at <= tolerance) return 0
  if (at - tolerance >= text.length) return text.length
  for (let by = 0; by <= tolerance; by++)
    for (const start of [at - by, at + by]) if (cellBegins.test(text.slice(start - 2, start + 1))) return start
  if (text.slice(at - tolerance).trim() === '') return text.length
  if (text.slice(at - leastGap, at + tolerance + 1).trim() === '') return at
  return Math.abs(full - at) <= tolerance ? full : undefined
}
