import type { Row } from '../rows/rows.ts'
import { withAgendaByWord } from './agenda-by-word.ts'
import { withFilledIn } from './agenda-filled-in.ts'
import { withoutClockNumbers } from './clock-titles.ts'
import { withCounted } from './counted.ts'
import { withCountedGroups } from './counted-groups.ts'
import { withOwnNumbers } from './own-numbers.ts'
import { withTwoRowLabels } from './two-row-labels.ts'
import { withUnderlined } from './underlined.ts'

const steps: readonly ((rows: readonly Row[]) => readonly Row[])[] = [
  /** What is a title or a label here, whatever its words say elsewhere. */
  withUnderlined,
  withTwoRowLabels,
  withFilledIn,
  /** What counts punkter here: groups before the letters and Roman numbers that may be theirs, usual ways before a source's own. */
  withCountedGroups,
  withCounted,
  withOwnNumbers,
  /** What is counted, but numbers no punkt. */
  withAgendaByWord,
  withoutClockNumbers,
]

/** Rows read in the manner of their source: a line by itself says one thing, beside others like it perhaps another. */
export const inOwnManner = (rows: readonly Row[]): readonly Row[] =>
  steps.reduce((read: readonly Row[], step) => step(read), rows)
