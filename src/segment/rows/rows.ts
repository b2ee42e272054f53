import type { Break, Piece } from '../../model/cut.ts'
import type { RepairedLine } from '../../model/repair.ts'
import type { Said } from './said.ts'
import { saidBy } from './said.ts'
import { betweenButtons } from './site-buttons.ts'

/** A line, put together again where the width of its page broke it. */
export interface WholeLine extends RepairedLine {
  readonly breaks?: readonly Break[]
}

/** A line with text, or a stretch of one, and how it lies on its page. */
export interface Lie extends Piece {
  /** Its place among all rows of the source. */
  readonly at: number
  /** Blank lines directly before it on its page. */
  readonly gap: number
  /** Whether it is the first row of its page. */
  readonly opens: boolean
  /** Whether it begins inside its line, where a line without breaks was parted. */
  readonly inside: boolean
  /** What is known of it as a line of a table's cell; `null` for what stands in no table. */
  readonly cell: Cell | null
  /** Whether a paragraph may begin here: a blank line or a new page lies before it, or only case numbers lie between. */
  readonly apart: boolean
}

/** A line of a table of punkter. */
export interface Cell {
  /** Whether it is the line of words over the columns. */
  readonly isHeader: boolean
  /** The word over the column, at the first line of a cell beside the title: `Referat`. */
  readonly over: string | null
  /** Whether the line goes on with the title above it. */
  readonly isTitle: boolean
}

/** A row, and what its text says: asked by every step, and so read once. */
export interface Row extends Lie, Said {}

/**
 * Every row is made here, with its fields in one order: V8 gives each `{ ...row }` of the program a shape of its own, and what
 * reads rows of more than four shapes takes ten times as long for every field. So breaks are added last, and not by a spread.
 */
function made(lie: Lie, said: Said): Row {
  const row: Row = {
    page: lie.page,
    line: lie.line,
    column: lie.column,
    text: lie.text,
    at: lie.at,
    gap: lie.gap,
    opens: lie.opens,
    inside: lie.inside,
    cell: lie.cell,
    apart: lie.apart,
    numbering: said.numbering,
    label: said.label,
    decision: said.decision,
    paper: said.paper,
    group: said.group,
    isCase: said.isCase,
    signs: said.signs,
    told: said.told,
  }
  return lie.breaks ? Object.assign(row, { breaks: lie.breaks }) : row
}

/** Reads what a row says. */
export const rowOf = (lie: Lie): Row => made(lie, saidBy(lie.text))

/** A row of which something is changed but its text, as rows are made: `asRow({ ...row, gap: 1 })`. */
export const asRow = (row: Row): Row => made(row, row)

/** A row at its new place, where rows before it were parted. */
export const placed = (row: Row, at: number): Row => (row.at === at ? row : asRow({ ...row, at }))

const wide = /[^\0-\xff]/
/**
 * The same text, stored a byte a letter where its letters allow it. A line is cut from a source that one dash makes two
 * bytes a letter, and patterns take half as long again over such text.
 */
const narrow = (text: string) => (wide.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1'))
const asCut = (text: string) => text

/** `🗓 Dato: 3. maj`, `✅ Vedtaget`: how many letters of a line are pictures, and the blank behind them. */
function signsBefore(text: string): number {
  if (text.charCodeAt(0) < firstPicture) return 0
  return pictures.exec(text)?.[0].length ?? 0
}
const firstPicture = 0x2300
const pictures = /^(?:\p{Extended_Pictographic}[\uFE0F\u200D]{0,2}){1,3}\s{1,3}(?=[\p{L}\d])/u

/** The rows of a source: every line that is not blank, in reading order. */
export function rowsOf(lines: readonly WholeLine[]): Row[] {
  const rows: Row[] = []
  const stored = lines.some(({ text }) => text !== '' && wide.test(text)) ? narrow : asCut
  let [page, gap, opens] = [0, 0, true]
  for (const line of lines) {
    if (line.page !== page) {
      page = line.page
      gap = 0
      opens = true
    }
    const text = stored(line.text.trim())
    if (text === '') {
      gap += 1
      continue
    }
    const column = line.text.length === text.length ? 0 : line.text.indexOf(text)
    const printed = betweenButtons(text)
    const before = rows.at(-1)
    const apart = gap > 0 || opens || (before?.isCase === true && before.apart)
    const begins = printed?.from ?? signsBefore(text)
    const from = column + begins
    const shown = text.slice(begins, printed?.to)
    const whole = {
      page,
      line: line.line,
      column: from,
      text: shown,
      at: rows.length,
      gap,
      opens,
      inside: false,
      cell: null,
      apart,
    }
    rows.push(rowOf(line.breaks ? { ...whole, breaks: line.breaks } : whole))
    gap = 0
    opens = false
  }
  return rows
}

/** Whether a paragraph may begin at a row. */
export const isApart = (row: Row) => row.apart

/** Whether a blank line or a new page parts a row from the one before it. */
export const isParted = ({ gap, opens }: Row) => gap > 0 || opens

/** As many blank lines as a new page leaves in a text without pages. */
export const pageGap = 3

/** Whether a page begins at a row, or a gap like a page's lies before it. */
export const isPageStart = (row: Row) => row.opens || row.gap >= pageGap
