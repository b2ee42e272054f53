import { isBareDecision } from '../../danish/decision-words.ts'
import { areOverTable, isBeside, isOverText, isOverTitles } from '../../danish/table-words.ts'
import { holdsVerb } from '../../danish/verbs.ts'
import { numberingOf } from '../rows/numbering.ts'
import type { Lie, Row } from '../rows/rows.ts'
import { asRow, placed, rowOf } from '../rows/rows.ts'
import { showing, tab } from '../rows/signs.ts'
import type { Block } from './side-by-side.ts'
import { isTable, laidOut } from './side-by-side.ts'
import type { Column } from './table-columns.ts'

/** `2.	Meddelelser`, `a.	fra formanden`, `-	Kajen`: what stands before this tab is the number or the mark of the paragraph behind it. */
const markOfParagraph = /^(?:\d{1,3}[.)]?|\p{L}[.)]|[-–•*·])\t\s*/u
/** `1. Kajen`, or its number in a cell of its own. */
const numberedTitle = /^\d{1,3}[.)]?\s/u
const numbered = /^\d{1,3}[.)]?\t/u
/** Where no words stand over the columns, so many numbers that rise by one, with text in a cell beside most, are a table. */
const fewestBare = 3

/** The cells of a row as they stand: a number and its title are one. */
function cellsOf(row: Row): readonly Lie[] {
  const cells: Lie[] = []
  let from = 0
  while (from <= row.text.length) {
    const mark = markOfParagraph.exec(row.text.slice(from))?.[0].length ?? 0
    const end = row.text.indexOf('\t', from + mark)
    const raw = row.text.slice(from, end < 0 ? undefined : end)
    const text = raw.trim()
    cells.push({ ...row, text, column: row.column + from + Math.max(0, raw.indexOf(text)) })
    if (end < 0) break
    from = end + 1
  }
  return cells
}

const wordsOver = ({ text }: Row) => (text.includes('\t') ? text.split(/\t+/u).map((word) => word.trim()) : [])

/** `Tid	Emne	Ansvarlig	Referat`: when each punkt is taken stands before it. */
const isLed = (words: readonly string[]) => isBeside(words[0] ?? '') && areOverTable(words.slice(1))

/** The words over the columns, those over number and title as one, and one that stands before them last; none where a row holds no such words. */
function columnsOf(row: Row): readonly Column[] {
  const [first = '', ...others] = wordsOver(row)
  const words = isLed([first, ...others]) ? [...others, first] : [first, ...others]
  if (!areOverTable(words) || !words.some(isOverText)) return []
  const beside = words.slice(words.findIndex((word) => !isOverTitles(word)))
  return [words[0] ?? '', ...beside].map((word) => ({ from: 0, word }))
}

/** Rows of a punkt; more lie before no further one. */
const longestPunkt = 120

/** `18.30	1. Kajen`: such a row, at a first look. */
const ledNumber = /^[^\t]{1,30}\t\d{1,3}[.)]?\s/u
/** `18.30	` before the number of a row. */
const cellBefore = /^[^\t]*\t+/u

/** The places of the rows whose numbers rise by one from 1, from a row on; a blank line within is one inside a cell. */
function numbersFrom(
  rows: readonly Row[],
  start: number,
  isOver: (row: Row) => boolean,
  led: boolean,
): readonly number[] {
  const found: number[] = []
  for (let at = start; at <= (found.at(-1) ?? start - longestPunkt) + longestPunkt; at++) {
    const row = rows[at]
    if (!row || (row.opens && at > start) || isOver(row)) break
    const own = led ? row.text.replace(cellBefore, '') : row.text
    const isNumbered = led ? own !== row.text && numberedTitle.test(own) : numbered.test(own)
    const value = isNumbered ? numberingOf(own)?.value : null
    if (value === found.length + 1) found.push(at)
    else if (found.length === 0 || value === 1) break
  }
  return found
}

/** A table: the rows of its punkter, where it ends, and its columns. */
interface TabTable {
  readonly begins: ReadonlySet<number>
  readonly to: number
  readonly columns: readonly Column[]
  /** A cell stands before those of number and title. */
  readonly led: boolean
}

/** The last row of the last punkt: what stands under it without a blank line between. */
function endOf(rows: readonly Row[], from: number): number {
  let at = from
  while (rows[at + 1]?.gap === 0 && !rows[at + 1]?.opens) at += 1
  return at
}

const isTold = (text: string) => holdsVerb(text) || isBareDecision(text.replace(/\.?$/u, '.'))

function tableAt(rows: readonly Row[], at: number): TabTable | null {
  const header = rows[at]
  const columns = header ? columnsOf(header) : []
  const led = header !== undefined && columns.length > 0 && isLed(wordsOver(header))
  const begins = numbersFrom(rows, columns.length > 0 ? at + 1 : at, (row) => columnsOf(row).length > 0, led)
  const last = begins.at(-1)
  if (last === undefined) return null
  const told = begins.filter(
    (place) =>
      rows[place] &&
      cellsOf(rows[place])
        .slice(1)
        .some(({ text }) => isTold(text)),
  )
  if (columns.length === 0 && !(begins.length >= fewestBare && 2 * told.length > begins.length)) return null
  return { begins: new Set(begins), to: endOf(rows, last), columns, led }
}

/** The punkter of a table: a line goes on with the cell that the line above it ended in, a tab leads to the next. */
function blocksIn(rows: readonly Row[], { begins, columns, to, led }: TabTable): Block[] {
  const width = Math.max(2, columns.length)
  const blocks: Block[] = []
  let column = 0
  for (const row of rows.slice(Math.min(...begins), to + 1)) {
    if (begins.has(row.at)) {
      blocks.push(Array.from({ length: width }, () => []))
      column = 0
    } else if (row.column > 0 && column === 0 && row.text.indexOf('\t') < 0) column = 1
    const [before, ...own] = cellsOf(row)
    const isLedRow = led && before !== undefined
    if (isLedRow && !begins.has(row.at)) {
      const told = columns.findIndex(({ word }) => isOverText(word))
      for (const cell of [before, ...own]) if (cell.text !== '') blocks.at(-1)?.[told]?.push({ ...cell, gap: 1 })
      continue
    }
    for (const [n, cell] of (isLedRow ? [...own, before] : cellsOf(row)).entries()) {
      if (n > 0) column = Math.min(column + 1, width - 1)
      if (cell.text !== '') blocks.at(-1)?.[column]?.push(begins.has(row.at) ? cell : { ...cell, gap: 1 })
    }
  }
  return blocks
}

/**
 * Tables of punkter as a word processor saves them as text, `1.` `Kajen` `Godkendt` with tabs between: each paragraph of a cell
 * on its line, and only the last of them before the tab that leads to the next cell. Other rows come back as they are.
 */
export function readTabTables(rows: readonly Row[]): readonly Row[] {
  if (!showing(rows, tab).some(({ text }) => numbered.test(text) || ledNumber.test(text))) return rows
  const read: Row[] = []
  let isChanged = false
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (!row) continue
    const table = row.text.includes('\t') ? tableAt(rows, at) : null
    const blocks = table ? blocksIn(rows, table) : []
    if (!table || !isTable(blocks)) {
      read.push(row)
      continue
    }
    isChanged = true
    if (table.columns.length > 0) read.push(asRow({ ...row, cell: { isHeader: true, over: null, isTitle: false } }))
    for (const lie of laidOut(blocks, table.columns)) read.push(rowOf(lie))
    at = table.to
  }
  return isChanged ? read.map(placed) : rows
}
