import { isBareDecision } from '../../danish/decision-words.ts'
import { endsMeeting } from '../../danish/endings.ts'
import type { Furniture } from '../../model/cut.ts'
import { yearsOver } from '../heads/year-over.ts'
import type { Row } from '../rows/rows.ts'
import { holdsOnlyCase } from '../titles/under-number.ts'
import { caseHeadersOf } from './case-headers.ts'
import { wordsOverCells } from './cell-lines.ts'
import { furnitureOf } from './furniture.ts'
import { matricesOf } from './matrix.ts'
import { pageDays } from './page-days.ts'
import { headsOfPages, labelsOverPages } from './page-heads.ts'
import { furtherPages } from './page-ids.ts'
import { runningTitles } from './running-titles.ts'
import { sideTitles } from './side-titles.ts'

type Kind = Furniture['kind']

/** What is printed around the text: running lines of pages and sites, headers of cases and tables, navigation. `lone`: the titles under numbers alone. */
export function allFurniture(rows: readonly Row[], lone: ReadonlySet<number>): ReadonlyMap<number, Kind> {
  const overPages = labelsOverPages(rows)
  const ofPages = headsOfPages(rows)
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
  const isKept = (row: Row) =>
    ofPages.has(row.at) || (isContent(row) && row.paper === null) || isUnderAbsence(row, rows[row.at - 1])
  const ofTables = [...rows.filter(({ cell }) => cell?.isHeader), ...wordsOverCells(rows)]
  const printed = furnitureOf(rows, isKept)
  const days = pageDays(rows, printed)
  const furniture = new Map<number, Kind>([
    ...printed,
    ...caseHeadersOf(rows),
    ...matricesOf(rows),
    ...runningTitles(rows),
    ...sideTitles(rows).map((at) => [at, 'running-header'] as const),
    ...days.furniture,
    ...furtherPages(rows).map((at) => [at, 'page-number'] as const),
    ...ofTables.map(({ at }) => [at, 'running-header'] as const),
  ])
  for (const at of [...days.heads, ...yearsOver(rows)]) furniture.delete(at)
  return furniture
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
