import { boardKindOf, boardOfBook, isCorporate } from '../../danish/boards.ts'
import { isBodyName } from '../../danish/bodies.ts'
import { endsMeeting } from '../../danish/endings.ts'
import { isVolumeTitle } from '../../danish/papers.ts'
import { yearAlone, yearOfPage } from '../../danish/years.ts'
import type { Row } from '../rows/rows.ts'
import { isApart, isPageStart } from '../rows/rows.ts'
import type { Bounds, Head } from './head.ts'

/** Whether a page begins at a row, furniture not counted. */
export function opensPage(rows: readonly Row[], at: number, bounds: Bounds): boolean {
  for (let i = at; i >= 0; i--) {
    const row = rows[i]
    if (!row || (i < at && !bounds.isFurniture(i))) return false
    if (isPageStart(row)) return true
  }
  return false
}

/** Longer lines, and more of them, are no letterhead. */
const longestLetterhead = 80
const mostLetterhead = 8

/** Where the short lines begin that stand above a source's first head: municipality, office, the body on a line of its own; below a letter, nothing but the body. */
function letterheadAbove(rows: readonly Row[], from: number, bounds: Bounds): number {
  const above = rows.slice(0, from).filter(({ at }) => !bounds.isFurniture(at))
  const isLetterhead = ({ at, text, group }: Row) =>
    text.length <= longestLetterhead &&
    (!/[.;:?!]$/.test(text) || isCorporate(text)) &&
    !bounds.ends(at) &&
    !bounds.isMail(at) &&
    group === null
  if (above.length <= mostLetterhead && above.every(isLetterhead)) return above[0]?.at ?? from
  const [name] = above.slice(-1)
  return name && isApart(name) && isLetterhead(name) && boardKindOf(name.text) === 'board' ? name.at : from
}

/** Where the letterhead begins that stands over a later head as it does over the source's first: the same lines, from the first on. */
function letterheadAgain(rows: readonly Row[], from: number, free: number, top: Head, bounds: Bounds): number {
  const most = Math.min(mostLetterhead, top.to - top.from, from - free)
  for (let count = most; count > 0; count--) {
    const above = rows.slice(from - count, from)
    const isSame = above.every(({ text, at }, i) => text === rows[top.from + i]?.text && !bounds.ends(at))
    if (isSame && above[0] && isApart(above[0])) return from - count
  }
  return from
}

/** `Udskrift af Forhandlingsprotokollen`, `Udskrift af sogneraadets protokol` */
const extractPattern = /^udskrift\s+af\s+(?:\p{L}+s?\s+){0,3}\p{L}*protokol(?:len)?(?:\s+for)?$/iu
/** `Nr. 5.`, over a meeting in a book that is printed sheet by sheet */
const isIssue = /^N[ro]\. ?\d{1,3}\.?$/u
const mostTitles = 3
/** Blank lines that part a meeting from what its book says over it. */
const titleGap = 2

/** Where the titles begin that stand over a meeting of an old protocol: `LINDUM SOGNERAAD` / `Udskrift af Forhandlingsprotokollen`, a board's name first, below a page's end, a rule or a gap. */
function titlesAbove(rows: readonly Row[], begin: number, free: number, bounds: Bounds): number {
  const above = rows[begin - 1]
  const from = begin - 1 >= free && above !== undefined && isIssue.test(above.text) ? begin - 1 : begin
  const isName = ({ text, numbering }: Row) =>
    numbering === null &&
    !endsMeeting(text) &&
    (boardOfBook(text) !== null ||
      yearOfPage(text) !== null ||
      (!isVolumeTitle(text) && !/\d/.test(text) && isBodyName(text.replace(/\.$/u, ''))))
  for (let at = from - 1; at >= Math.max(free, from - mostTitles); at--) {
    const row = rows[at]
    if (bounds.isFurniture(at)) continue
    if (row && (extractPattern.test(row.text) || yearAlone(row.text) !== null)) continue
    if (!row || !isApart(row)) return from
    const isTop = row.opens || row.gap >= titleGap || at === free || bounds.isFurniture(at - 1)
    return isName(row) && isTop ? at : from
  }
  return from
}

/** How far above the row that shows it a head reaches. */
const rowsBefore = 6
/** A page that opens with a few words (`Em-` / `ne:`) opens with the head below them. */
const fewRows = 3
const fewWords = 20

/** The first of the lines that stand directly above a head's first sign and can belong to it. */
export function beginning(rows: readonly Row[], at: number, free: number, bounds: Bounds): number {
  const top = rows.slice(Math.max(free, at - fewRows), at).findLast(({ opens }) => opens)
  const above = top ? rows.slice(top.at, at) : []
  if (top && above.every((row) => row.text.length <= fewWords && !bounds.ends(row.at))) return top.at
  let from = at
  for (let i = at - 1; i >= Math.max(free, at - rowsBefore); i--) {
    const row = rows[i]
    if (!row || bounds.ends(i) || row.text.length > 80 || /[.;:]$/.test(row.text) || row.group) break
    if (rows[i + 1]?.opens || (rows[i + 1]?.gap !== 0 && !bounds.isFurniture(i))) break
    from = i
  }
  return from
}

/** The first of the rows over a head that are of it too: a letterhead, the titles of an old protocol. */
export function beginOf(rows: readonly Row[], head: Head, { first, free, top }: Above, bounds: Bounds) {
  if (head.prose) return titlesAbove(rows, head.from, free, bounds)
  if (first) return letterheadAbove(rows, head.from, bounds)
  return top ? letterheadAgain(rows, head.from, free, top, bounds) : head.from
}
/** What is known above a head: whether it is the source's first, the first row that no head has, and the source's first head. */
interface Above {
  readonly first: boolean
  readonly free: number
  readonly top: Head | undefined
}

/** The row above that is no furniture: the end of the meeting before may stand on another page. */
export function textBefore(rows: readonly Row[], at: number, { isFurniture }: Bounds): Row | undefined {
  let above = at - 1
  while (above > 0 && at - above <= mostBetween && isFurniture(above)) above -= 1
  return rows[above]
}
const mostBetween = 4
