import { isBareDecision } from '../danish/decision-words.ts'
import { endsMeeting } from '../danish/endings.ts'
import { gathered } from '../danish/gathered.ts'
import type { Note } from '../model/codes.ts'
import type { Cut } from '../model/cut.ts'
import type { RepairedLine } from '../model/repair.ts'
import { againIn } from './again.ts'
import { partAgainstList } from './against-list.ts'
import { withAgendaByWord } from './agenda-by-word.ts'
import { withFilledIn } from './agenda-filled-in.ts'
import { withoutBullets } from './bulleted.ts'
import { caseHeadersOf } from './case-headers.ts'
import { wordsOverCells } from './cell-lines.ts'
import { clockTitles, withoutClockNumbers } from './clock-titles.ts'
import { withClocksBehind } from './clocks-first.ts'
import { clocksOverTitles } from './clocks-over-titles.ts'
import { contentsOf } from './contents.ts'
import { withCounted } from './counted.ts'
import { withCountedGroups } from './counted-groups.ts'
import { diagnose, noteDoubts } from './diagnose.ts'
import { askedOnce, flagged } from './flags.ts'
import { unflatten } from './flat.ts'
import { furnitureOf } from './furniture.ts'
import { withoutGlued } from './glued.ts'
import { partCells } from './glued-cells.ts'
import type { Ground } from './ground.ts'
import { closeList, endsHead, isFirst } from './head-ends.ts'
import { headingsOf } from './headings.ts'
import { headsOf } from './heads.ts'
import { kindOf } from './kind.ts'
import { withLabelsOver } from './label-column.ts'
import { letterheadsOf } from './letterhead.ts'
import { titlesUnderNumbers, withTitlesUnderNumbers } from './lone-numbers.ts'
import { mailHeads } from './mail.ts'
import { withoutMarkdown } from './markdown.ts'
import { matricesOf } from './matrix.ts'
import { meetingsOf } from './meetings.ts'
import { gather } from './merge.ts'
import { withNumbersBeside } from './number-column.ts'
import { withOpenEnds } from './open-ends.ts'
import { withOwnNumbers } from './own-numbers.ts'
import { headsOfPages, labelsOverPages } from './page-heads.ts'
import { furtherPages } from './page-ids.ts'
import { apartBelowPages } from './page-numbers.ts'
import type { Paper } from './paper.ts'
import { papersOf } from './papers.ts'
import { titlesAlone } from './plain-titles.ts'
import { blocksOf, edgesIn, furnitureIn } from './printed-lines.ts'
import { signsAlone, unquoted } from './quoted.ts'
import { rejoined } from './rejoin.ts'
import type { Row, WholeLine } from './rows.ts'
import { rowsOf } from './rows.ts'
import { partRunOn } from './run-on.ts'
import { withWholeAgendas } from './run-on-agenda.ts'
import { runningTitles } from './running-titles.ts'
import { partSetAgainst } from './set-against.ts'
import { readTables } from './side-by-side.ts'
import { readSignedTables } from './signed-tables.ts'
import { sourcesIn, together } from './sources.ts'
import { withSpacing } from './spacing.ts'
import { readTabTables } from './tab-tables.ts'
import { tailsOf } from './tail.ts'
import { withTwoRowLabels } from './two-row-labels.ts'
import { holdsOnlyCase } from './under-number.ts'
import { withUnderlined } from './underlined.ts'
import { yearsOver } from './year-over.ts'

/** Repaired lines are cut into meetings of punkter; every non-blank line lands in exactly one place. */
export function segment(lines: readonly RepairedLine[], note: Note): Cut {
  const own = unquoted(lines)
  const whole = wholeLines(own)
  const ground = groundOf(printedRows(whole))
  const sources = sourcesIn(lines, ground, (some) => groundOf(printedRows(wholeLines(unquoted(some)))))
  if (sources.length > 1) return together(sources.map((one) => segment(one, note)))
  const { rows } = ground
  const { headings, doubts } = headingsOf(ground)
  const { papers, unclaimed } = papersOf(ground, headings)
  const claimed = papers.filter(({ headRows, items }) => headRows.length > 0 || items.length > 0)
  let headed: Paper | undefined
  for (const paper of claimed) {
    paper.kind = kindOf(ground, paper, headed)
    if (paper.head) headed = paper
  }
  const gatherings = gather(ground, claimed)
  const meetings = meetingsOf(ground, gatherings)
  diagnose(ground, gatherings, note)
  noteDoubts(ground, doubts, note)
  if (meetings.length === 0 && rows.length > 0)
    note(
      'segment/no-meeting',
      'Expected the head of a meeting or the heading of a punkt, found neither. Its text stands in `unassigned`.',
    )
  return {
    meetings,
    furniture: [...furnitureIn(ground), ...edgesIn(whole, rows), ...signsAlone(lines, own)],
    unassigned: blocksOf(rows, unclaimed, lines),
  }
}

/** Lines put together again where the width of a page, or a day, broke them. */
const wholeLines = (own: readonly RepairedLine[]) => withWholeAgendas(withOpenEnds(rejoined(own)))

/** The rows of whole lines, where tables, lists and columns are read as they were meant. */
export function printedRows(whole: readonly WholeLine[]): readonly Row[] {
  const read = readTables(
    withLabelsOver(withNumbersBeside(withSpacing(readSignedTables(readTabTables(withoutMarkdown(rowsOf(whole))))))),
  )
  return partRunOn(unflatten(partSetAgainst(partAgainstList(partCells(withClocksBehind(withoutBullets(read)))))))
}

/** Furniture, contents lists and heads: all that is known before the punkter are looked for. */
export function groundOf(printed: readonly Row[]): Ground {
  const labelled = withoutClockNumbers(
    withAgendaByWord(
      withOwnNumbers(withCounted(withCountedGroups(withFilledIn(withTwoRowLabels(withUnderlined(printed)))))),
    ),
  )
  const lone = titlesUnderNumbers(labelled)
  const read = withTitlesUnderNumbers(labelled, lone)
  const overPages = labelsOverPages(read)
  const isContent = (row: Row) =>
    lone.has(row.at) ||
    lone.has(row.at + 1) ||
    (row.numbering?.strong ?? false) ||
    isPart(row) ||
    row.label !== null ||
    (row.decision !== null && !inColumns.test(row.text) && !overPages.has(row.text)) ||
    row.isCase ||
    holdsOnlyCase(row) ||
    endsMeeting(row.text) ||
    isBareDecision(row.text) ||
    clocksOfPunkt.test(row.text)
  const ofPages = headsOfPages(read)
  const furniture = new Map([
    ...furnitureOf(
      read,
      (row) => ofPages.has(row.at) || (isContent(row) && row.paper === null) || isUnderAbsence(row, read[row.at - 1]),
    ),
    ...caseHeadersOf(read),
    ...matricesOf(read),
    ...runningTitles(read),
    ...furtherPages(read).map((at) => [at, 'page-number'] as const),
    ...[...read.filter(({ cell }) => cell?.isHeader), ...wordsOverCells(read)].map(
      ({ at }) => [at, 'running-header'] as const,
    ),
  ])
  for (const at of yearsOver(read)) furniture.delete(at)
  const rows = apartBelowPages(withoutGlued(read, furniture), furniture)
  const isFurniture = flagged(rows.length, furniture.keys())
  const lists = contentsOf(rows, isFurniture, againIn(rows))
  const listed = gathered(lists, ({ from, to }) => rows.slice(from, to + 1).map(({ at }) => at))
  const [isListed, isBegin] = [
    flagged(rows.length, listed),
    flagged(
      rows.length,
      lists.map(({ from }) => from),
    ),
  ]
  const close = closeList(rows, lone)
  const titled = close.size > 0 ? none : titlesAlone(rows, (at) => !isFurniture(at))
  const timed = new Set([...clockTitles(rows), ...clocksOverTitles(rows).map(({ row }) => row.at)])
  const isItem = flagged(rows.length, close, titled, timed)
  const ends = askedOnce(rows.length, (at) => isListed(at) || isItem(at) || endsHead(rows[at], rows[at - 1]))
  const bounds = {
    ends,
    isListed,
    isFurniture,
    isMail: flagged(rows.length, mailHeads(rows)),
    isHistory: (at: number) => rows.slice(Math.max(0, at - historyReach), at).some(isHistoryLabel),
    isList: (at: number) => isBegin(at) || titled.has(at) || timed.has(at) || isFirst(rows[at]),
  }
  const heads = headsOf(rows, bounds)
  const tails = tailsOf(rows, heads, isFurniture, bounds.isMail)
  const isNoText = flagged(rows.length, furniture.keys(), listed)
  const isTaken = flagged(rows.length, furniture.keys(), listed, tails)
  return {
    rows,
    furniture,
    lists,
    heads,
    tails,
    letterheads: letterheadsOf(rows),
    isText: (at) => !isNoText(at),
    isFree: (at) => !isTaken(at),
  }
}

/** `Havneudvalget                    7. november 2011`: a board and its day in columns head a page, and are no label of a decision. */
const inColumns = /\S\s{5,60}\S/u

/** `17.30 - 17.35`: when a punkt is taken. The hours of a page's header stand beside its day. */
const clocksOfPunkt = /^\(?\d{1,2}[.:]\d\d\s?[-–]\s?\d{1,2}[.:]\d\d\)?$/u

/** `3.a`, alone on its line, begins pages as a heading does: no header counts so. */
const isPart = ({ numbering }: Row) => numbering?.style === 'alone' && numbering.sub > 0

/** `Afbud:` at the foot of page after page, and the same name below it. */
const isUnderAbsence = (row: Row, before: Row | undefined) =>
  row.gap === 0 && !row.opens && before?.label?.kind === 'fravær'

const none: ReadonlySet<number> = new Set()

/** How far under such a label the bodies and dates of earlier treatments stand. */
const historyReach = 4
const isHistoryLabel = ({ label }: Row) => label?.kind === 'tidligere-beslutning'
