import { isCaseLine } from '../../danish/case-lines.ts'
import type { Piece } from '../../model/cut.ts'
import { join, pieceOf } from '../rows/pieces.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import { goesOn, isFull, isRestUnder, mayContinue, type Titles, widthAround } from './title-rows.ts'
import { isAccessOverTitle, isClosedTitle, subjectAt } from './under-number.ts'

const mostTitleRows = 6

export interface Title {
  readonly pieces: readonly Piece[]
  readonly text: string
  /** The last row the title takes … */
  readonly to: number
  /** … and where the rest of that row begins, when the title ends inside it. */
  readonly restAt: number | null
}

/** The rows after `at` that are neither furniture nor beyond the stretch, nearest first. */
export function following(rows: readonly Row[], at: number, isFree: (at: number) => boolean, count: number): Row[] {
  const next: Row[] = []
  for (let i = at + 1; i < rows.length && next.length < count && i < at + count + 14; i++) {
    const row = rows[i]
    if (row && isFree(i)) next.push(row)
  }
  return next
}

/** The title that begins at column `from` of a row, with the rows it runs over. */
export function titleFrom(
  rows: readonly Row[],
  at: number,
  from: number,
  isFree: (at: number) => boolean,
  titles: Titles,
): Title {
  const first = rows[at]
  if (!first) return { pieces: [], text: '', to: at, restAt: null }
  const cell = clockCell.exec(first.text.slice(from))
  if (cell) {
    const end = from + cell.index
    return { pieces: [pieceOf(first, from, end)], text: first.text.slice(from, end).trim(), to: at, restAt: end }
  }
  const pieces: Piece[] = []
  const beside = isCaseBeside(rows, at, from, isFree) || isFactBeside(rows, at, from, isFree)
  const begin = from + subjectAt(first.text.slice(from))
  let text = beside ? '' : first.text.slice(begin).trim()
  if (text !== '') pieces.push(pieceOf(first, begin))
  let to = text === '' ? lastFact(rows, at, isFree) : at
  const next = following(rows, to, isFree, mostTitleRows + 1)
  const width = widthAround(rows, at)
  for (let n = 0; n < Math.min(next.length, mostTitleRows); n++) {
    const row = next[n]
    const after = next[n + 1]
    const above = rows[to]
    const isGroup =
      text === '' &&
      row?.group !== null &&
      (after?.numbering?.sub === 1 || isOverText(after) || isClosedTitle(row, after))
    const valueAt = text === '' && row && row.gap <= 1 ? subjectAt(row.text) : 0
    if (row && valueAt > 0) {
      if (valueAt < row.text.length) pieces.push(pieceOf(row, valueAt))
      text = row.text.slice(valueAt)
      to = row.at
      continue
    }
    if (
      !row ||
      !above ||
      !(isGroup || isRestUnder(row, above, after, at) || goesOn(row, text, after, titles, isFull(above, row, width)))
    )
      break
    pieces.push(pieceOf(row))
    text = join(text, row.text)
    to = row.at
  }
  return { pieces, text, to, restAt: null }
}

/** `Sag nr. 305` / `Orienteringssager` / `a. Skrivelse fra Amtet`: below the word of a group no title stands, but text. */
const isOverText = (row: Row | undefined) =>
  row !== undefined && (/^(?:\p{Ll}[.)]|[-–•])\s/u.test(row.text) || row.label !== null || row.decision !== null)

/** `Journalnr.: 20.11.00 G00`, `Sagsansvarlig enhed: Kultur`: what a system prints of a case between its number and its title. */
const factPattern = /^\p{Lu}[\p{L}. ]{2,28}:\s+\S.{0,60}$/u
/** `Sag nr. 14` / `J.nr. 8-14-5-97` / the title; a recogniser puts a blank line where there is none. */
const journalPattern = /^[Jj](?:ournal)?\.?\s?[Nn]r\.?\s?:?\s+\d[\d\p{Lu}./-]{2,30}$/u
const isJournal = ({ text, isCase }: Row) => journalPattern.test(text) || (isCase && /^[Jj]/u.test(text))
const fewestFacts = 3
const mostFacts = 12

/** The last row of the facts that stand together under a number, with the title below them; the number's own row where none do. */
function lastFact(rows: readonly Row[], at: number, isFree: (at: number) => boolean): number {
  const below = following(rows, at, isFree, mostFacts + 1)
  const [journal, under] = below
  if (isAccessOverTitle(journal, under)) return journal?.at ?? at
  const isTitled = under?.label === null && under.numbering === null && !factPattern.test(under.text)
  if (journal !== undefined && journal.gap <= 1 && isJournal(journal) && isTitled) return journal.at
  return lastOfSeveral(at, below)
}

function lastOfSeveral(at: number, below: readonly Row[]): number {
  const end = below.findIndex(
    ({ text, gap, label }, n) => !factPattern.test(text) || label !== null || (n > 0 && gap > 0),
  )
  const title = below[end]
  return end >= fewestFacts && title && title.label === null && isApart(title) ? (below[end - 1]?.at ?? at) : at
}

/** `Punkt: 1                Acadre sagsnr.: 17/10438`: the first of those facts, in a column beside the number; `71.   J.nr. 8-21-1-86`: the only one. */
const isFactBeside = (rows: readonly Row[], at: number, from: number, isFree: (at: number) => boolean) => {
  const line = rows[at]?.text ?? ''
  const [below] = isCaseLine(line.slice(from)) ? following(rows, at, isFree, 1) : []
  if (below) return below.label === null && below.numbering === null && isApart(below)
  if (!/\s{3}$/u.test(line.slice(0, from)) || !factPattern.test(line.slice(from))) return false
  return lastOfSeveral(at, following(rows, at, isFree, mostFacts + 1)) !== at
}

/** `3. J.nr. 8-16-3-79`, `Sag nr. 101   Sags-id. 86/1182`, `4. Fra socialudvalget.      J.nr. 16.03.01.`: nothing but the case's number beside the punkt's, and perhaps who sent it; the title stands right below. */
function isCaseBeside(rows: readonly Row[], at: number, from: number, isFree: (at: number) => boolean): boolean {
  const [below] = following(rows, at, isFree, 1)
  const beside = rows[at]?.text.slice(from).trim().replace(senderBefore, '') ?? ''
  return (isCaseLine(beside) || caseOfPunkt.test(beside)) && below?.gap === 0 && mayContinue(below)
}

/** `Fra udvalget for teknik og miljø.      J.nr. 05.01.02 G01`: who sent the case, before its number. */
const senderBefore = /^Fra \p{L}[\p{L}, -]{4,60}?(?:[.:]?(?:\s{3,90}|\t)|[.:]\s)(?=[JjSs])/u

/** `Sag nr. 87/112`, beside `Pkt. 1.`: alone on its line it may number a punkt itself. */
const caseOfPunkt = /^[Ss]ag\s(?:[Nn]r\.?\s)?\d{1,4}\/\d{1,4}\.?$/u

/** `Elevrådet har ordet               kl. 18.35-18.50`: when it is to be taken, in a column at the right. */
const clockCell = /\s{3,}(?:kl\.?\s?)?\d{1,2}[.:]\d\d(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d\d)?$/u
