import type { RepairedLine } from '../../model/repair.ts'
import { unflatten } from '../flat/flat.ts'
import type { Row, WholeLine } from '../rows/rows.ts'
import { rowsOf } from '../rows/rows.ts'
import { partAgainstList } from './against-list.ts'
import { withoutBullets } from './bulleted.ts'
import { withClocksBehind } from './clocks-first.ts'
import { partCells } from './glued-cells.ts'
import { withJournalBehind } from './journal-first.ts'
import { withLabelsOver } from './label-column.ts'
import { withoutMarkdown } from './markdown.ts'
import { withNumbersBeside } from './number-column.ts'
import { withOpenEnds } from './open-ends.ts'
import { rejoined } from './rejoin.ts'
import { partRunOn } from './run-on.ts'
import { withWholeAgendas } from './run-on-agenda.ts'
import { partSetAgainst } from './set-against.ts'
import { readTables } from './side-by-side.ts'
import { readSignedTables } from './signed-tables.ts'
import { withSpacing } from './spacing.ts'
import { readTabTables } from './tab-tables.ts'
import { readVerdictCells } from './verdict-cells.ts'

/** Lines that the width of a page broke, whole again; then those it broke in a day, a clock or an agenda that runs on. */
export const wholeLines = (lines: readonly RepairedLine[]): readonly WholeLine[] =>
  withWholeAgendas(withOpenEnds(rejoined(lines)))

/** One step of reading rows as they were printed; where there is nothing of its kind, the same rows come back. */
type Step = (rows: readonly Row[]) => readonly Row[]

const steps: readonly Step[] = [
  /** Signs of Markdown hide a table's bars and a heading's number, so they go first. */
  withoutMarkdown,
  /** Tables that signs rule, before blank lines are weighed: their rows stand close where the page is spaced. */
  readTabTables,
  readSignedTables,
  withSpacing,
  /** Columns that only blanks rule, the narrowest first: a number, a label, then whole cells. */
  withNumbersBeside,
  withLabelsOver,
  readTables,
  readVerdictCells,
  /** Now each row is one line of text: what stands before its number is taken off or put behind. */
  withoutBullets,
  withClocksBehind,
  withJournalBehind,
  /** And what was run together is parted: cells, items, headings; pages without a break; an old protocol, head and all. */
  partCells,
  partAgainstList,
  partSetAgainst,
  unflatten,
  partRunOn,
]

/** The rows of whole lines, where tables, lists and columns are read as they were meant. */
export const printedRows = (whole: readonly WholeLine[]): readonly Row[] =>
  steps.reduce((rows: readonly Row[], step) => step(rows), rowsOf(whole))
