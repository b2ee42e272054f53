import { opensOldDecision } from '../../danish/decision-words.ts'
import { gathered } from '../../danish/gathered.ts'
import { matchesOf } from '../../danish/matches.ts'
import type { Row } from '../rows/rows.ts'

/** The blanks between a case and what was decided, beside it. */
const wideGap = /(?<=\S)\s{4,}(?=\S)/gu
const leastColumn = 30
const tolerance = 1
/** So many rows show a column, and so many of them begin as decisions do. */
const [fewestRows, fewestVerdicts] = [3, 2]

interface Beside {
  /** Where the blanks begin in the row's text, and where the text behind them stands on the page. */
  readonly index: number
  readonly column: number
  readonly text: string
}

function besideIn(row: Row): Beside | null {
  if (!row.text.includes('    ')) return null
  const gap = matchesOf(wideGap, row.text).at(-1)
  if (!gap) return null
  const begin = gap.index + gap[0].length
  return { index: gap.index, column: row.column + begin, text: row.text.slice(begin) }
}

/** The column in which an old protocol says beside each case what was decided, `Godkendt.`, `22 kr. mdl.`; `null` where it has none. */
export function verdictColumn(rows: readonly Row[]): number | null {
  const beside = gathered(rows, (row) => {
    const one = besideIn(row)
    return one !== null && one.column >= leastColumn ? [one] : []
  })
  for (const { column } of beside.slice(0, fewestRows)) {
    const same = beside.filter((one) => Math.abs(one.column - column) <= tolerance)
    if (same.length < fewestRows || 2 * same.length <= beside.length) continue
    if (same.filter(({ text }) => opensOldDecision(text)).length >= fewestVerdicts) return column
  }
  return null
}

/** Where the text of a row ends before what stands in such a column; `null` where nothing stands there. */
export function endBefore(row: Row, column: number | null): number | null {
  const beside = column === null ? null : besideIn(row)
  return beside && column !== null && Math.abs(beside.column - column) <= tolerance ? beside.index : null
}
