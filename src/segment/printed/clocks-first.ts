import { anchored } from '../../danish/anchored.ts'
import type { Row } from '../rows/rows.ts'
import { asRow, placed, rowOf } from '../rows/rows.ts'
import { fitting } from '../rows/signs.ts'
import { withBehind } from './behind-heading.ts'

/** `17.10-17.40   2. Budget`: when a punkt is taken, in a column before its number. */
const clockFirst = anchored(
  /^(?<clock>(?:kl\.?\s?)?\d{1,2}[.:]\d\d(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d\d)?)\s{1,20}(?<number>\d{1,2})[.)]\s+(?=\S)/iu,
)
/** One such row may be anything. */
const fewest = 2

/** `17.10`, `kl. 17.10-17.40`: alone on its line, over the heading of its punkt. */
const clockAlone = anchored(/^(?:kl\.?\s?)?\d{1,2}[.:]\d\d(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d\d)?$/iu)

/** The rows of such clocks, where the numbers of the headings below them rise one by one from 1. */
function clocksOver(rows: readonly Row[]): ReadonlySet<number> {
  const found: number[] = []
  for (const { at, text, gap } of fitting(rows, clockAlone)) {
    const below = text.length <= longestClock ? rows[at + 1] : undefined
    if (below?.numbering?.style !== 'dot' || below.gap > gap) continue
    if (below.numbering.value === found.length + 1) found.push(at)
  }
  return new Set(found.length >= fewest ? found : [])
}
const longestClock = 20
const ofTime = { isHeader: false, over: 'Tid', isTitle: false } as const

/** Rows in which clocks stand over headings, read with each below its heading. */
function withClocksBelow(rows: readonly Row[]): readonly Row[] {
  const clocks = clocksOver(rows)
  if (clocks.size === 0) return rows
  return rows
    .map((row): Row => {
      const [clock, heading] = [rows[row.at - 1], rows[row.at + 1]]
      if (heading && clocks.has(row.at)) return asRow({ ...heading, gap: row.gap, opens: row.opens, apart: true })
      if (!clock || !clocks.has(clock.at)) return row
      return rowOf({ ...clock, gap: 0, opens: false, apart: false, inside: true, cell: ofTime })
    })
    .map(placed)
}

/**
 * Rows that begin with the hours of their punkt, read as the heading and its hours below it; where the numbers behind the
 * hours do not rise one by one, rows come back as they are.
 */
export function withClocksBehind(printed: readonly Row[]): readonly Row[] {
  const rows = withClocksBelow(printed)
  const found = new Map<number, string>()
  let last: number | null = null
  for (const { at, text } of fitting(rows, clockFirst)) {
    const { clock, number } = clockFirst.exec(text)?.groups ?? {}
    if (clock === undefined) continue
    if (last !== null && Number(number) !== last + 1) return rows
    last = Number(number)
    found.set(at, clock)
  }
  return found.size < fewest ? rows : withBehind(rows, found, ofTime.over)
}
