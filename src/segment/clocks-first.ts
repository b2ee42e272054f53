import { gathered } from '../danish/gathered.ts'
import type { Row } from './rows.ts'
import { placed, rowOf } from './rows.ts'

/** `17.10-17.40   2. Budget`: when a punkt is taken, in a column before its number. */
const clockFirst =
  /^(?<clock>(?:kl\.?\s?)?\d{1,2}[.:]\d\d(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d\d)?)\s{1,20}(?<number>\d{1,2})[.)]\s+(?=\S)/iu
/** One such row may be anything. */
const fewest = 2

/**
 * Rows that begin with the hours of their punkt, read as the heading and its hours below it; where the numbers behind the
 * hours do not rise one by one, rows come back as they are.
 */
export function withClocksBehind(rows: readonly Row[]): readonly Row[] {
  const found = new Map<number, string>()
  let last: number | null = null
  for (const { at, text } of rows) {
    const { clock, number } = clockFirst.exec(text)?.groups ?? {}
    if (clock === undefined) continue
    if (last !== null && Number(number) !== last + 1) return rows
    last = Number(number)
    found.set(at, clock)
  }
  if (found.size < fewest) return rows
  return gathered(rows, (row): readonly Row[] => {
    const clock = found.get(row.at)
    if (clock === undefined) return [row]
    const lead = row.text.length - row.text.slice(clock.length).trimStart().length
    const cell = { isHeader: false, over: 'Tid', isTitle: false }
    return [
      rowOf({ ...row, text: row.text.slice(lead), column: row.column + lead, apart: true }),
      rowOf({ ...row, text: clock, gap: 0, opens: false, apart: false, inside: true, cell }),
    ]
  }).map(placed)
}
