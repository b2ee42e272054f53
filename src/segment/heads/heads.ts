import { sameBoard } from '../../danish/boards.ts'
import { headOfPage } from '../furniture/page-ids.ts'
import type { Row } from '../rows/rows.ts'
import { alikeHeads } from './alike-heads.ts'
import type { Bounds, Head } from './head.ts'
import { clusterHead, isPunktOfList, readingsOf } from './head-around.ts'
import { beginOf, opensPage, textBefore } from './head-begin.ts'
import { withoutPages } from './page-titles.ts'
import { dayAlone, isOfToday, sameMonth, withOpening } from './prose-heads.ts'
import type { YearOver } from './year-over.ts'
import { dated, underYear, yearIn, yearOfTitle } from './year-over.ts'

/** Fewer signs make no head; in the middle of a source it takes more than at its beginning. */
const leastFirst = 3.5
const leastLater = 6
/** Where its words are those of a head before. */
const leastAlike = 3
const firstRows = 40

/** The heads of meetings, in reading order. */
export function headsOf(rows: readonly Row[], bounds: Bounds): Head[] {
  const heads: Head[] = []
  const readings = readingsOf(rows, bounds)
  const alike = alikeHeads(rows, (at) => readings.signs(at, false))
  let free = 0
  /** Whether a punkt began before any head: the source begins in the middle of a meeting. */
  let opened = false
  let year: YearOver | null = null
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (!row || bounds.isFurniture(at) || bounds.isMail(at)) continue
    if (bounds.ends(at)) {
      opened ||= !bounds.isListed(at)
      continue
    }
    const first = heads.length === 0 && at < firstRows && !opened
    if (!first && isPunktOfList(row)) continue
    year = yearIn(row) ?? (heads.length === 0 ? yearOfTitle(row) : null) ?? year
    const last = heads.at(-1)
    const seen =
      readings.prose(at) ??
      sameMonth(row, rows[at + 1], last) ??
      dayAlone(row, () => textBefore(rows, at, bounds), last) ??
      underYear(rows, at, year, last) ??
      headOfPage(row) ??
      clusterHead(readings, at, free, { first, old: last !== undefined && (last.prose || last.held === true) }, bounds)
    if (
      !seen ||
      (seen.prose && seen.date === null && isOfToday(heads[0]) && (/\d/.test(row.text) || last?.to === at - 1))
    )
      continue
    const isAlike = !first && seen.date !== last?.date && alike.has({ at, to: seen.to })
    if (seen.score < (first ? leastFirst : isAlike ? leastAlike : leastLater)) continue
    const head = dated(rows, withOpening(rows, seen), year, last)
    if (!first && !head.prose && head.date === null && !opensPaper(rows, head, bounds)) continue
    const isInside = !first && (isAttachment(rows, head) || isUnderDecision(rows, head.from))
    if (!isNew(head, heads.at(-1)) || bounds.isHistory(head.from) || isInside) {
      at = head.to
      continue
    }
    alike.add({ at, to: head.to })
    heads.push({ ...head, from: beginOf(rows, head, { first, free, top: heads[0] }, bounds) })
    at = head.to
    free = at + 1
  }
  return heads.length > 1 ? withoutPages(heads, rows, bounds) : heads
}

/** Whether a head is of another meeting than the last, or of another paper of it: an agenda, then the minutes. */
function isNew(head: Head, last: Head | undefined): boolean {
  if (!last || head.prose || head.date !== last.date) return true
  const [body, above] = [head.body ?? '', last.body ?? '']
  const other = body !== '' && above !== '' && !sameBoard(body, above) && !above.includes(body) && !body.includes(above)
  return other || (head.paper !== null && head.paper !== last.paper)
}

/** `Beslutning fra Havnerådet` / `Dato: 26. marts 2015` / `Sted: …`: when and where it was decided on a punkt. */
function isUnderDecision(rows: readonly Row[], from: number): boolean {
  const [above, begin] = rows.slice(Math.max(0, from - 1), from + 1)
  return isDecision(begin) || (begin !== undefined && begin.gap <= 1 && !begin.opens && isDecision(above))
}
const isDecision = (row: Row | undefined) =>
  row?.decision?.kind === 'beslutning' && !row.decision.isBodyOnDate && row.paper === null

/** `Bilag` / `Oversigtskort` / `Referat af beboermøde 3. februar 2022`: a paper that a punkt lists, line under line. */
function isAttachment(rows: readonly Row[], { from, to }: Head): boolean {
  let at = to
  while (at > 0 && to - at < longestBilag && goesOnList(rows[at])) at -= 1
  const label = at <= from ? rows[at]?.label : null
  return label?.kind === 'bilag' && label.valueAt === rows[at]?.text.length
}
const longestBilag = 30
const goesOnList = (row: Row | undefined) =>
  row !== undefined && row.gap === 0 && !row.opens && row.label === null && row.numbering === null

/** Without a date, later in a source, only a word for the paper that stands alone, or a new page, makes a head: `Sted:` and `Tid:` in a punkt do not. */
function opensPaper(rows: readonly Row[], head: Head, bounds: Bounds): boolean {
  const [begin] = rows.slice(head.from, head.from + 1)
  return begin !== undefined && (begin.paper !== null || opensPage(rows, head.from, bounds))
}
