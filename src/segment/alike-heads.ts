import { monthNames, weekdayNames } from '../danish/calendar.ts'
import { remembered } from '../danish/remembered.ts'
import type { HeadRow } from './head-signs.ts'
import type { Row } from './rows.ts'
import { isApart } from './rows.ts'

/** Weekdays, months and figures: what differs between the heads of two meetings. */
const dated = new RegExp(`(?<!\\p{L})(?:${weekdayNames}|(?:${monthNames})\\.?)(?!\\p{L})|\\d+`, 'giu')
const shapeOf = remembered((text) => text.toLowerCase().replace(dated, '#'))

/** `Kommende møder:` / `Bestyrelsesmøde 3. juni 2019`: days to come, over which the same words stand. */
const overDays = /:$|(?:næste|kommende|fremtidige|planlagte)\s+møde/iu
const longest = 90

/** Whether a row names a meeting and its day, in words of its own. */
const namesDay = ({ text }: Row, { signs }: HeadRow) =>
  text.length <= longest && signs.includes('date') && (signs.includes('body') || signs.includes('paper'))

/**
 * Which rows say of another day what the heads before them said: `Resumé – bestyrelsesmøde 28. august 2019`, and pages later
 * `Resumé – bestyrelsesmøde 26. juni 2019`. The clerk of a volume writes all of them alike.
 */
export function alikeHeads(rows: readonly Row[]) {
  const shapes = new Set<string>()
  return {
    add: (row: Row, found: HeadRow) => {
      if (namesDay(row, found)) shapes.add(shapeOf(row.text))
    },
    has: (row: Row, found: HeadRow) => {
      if (shapes.size === 0 || !isApart(row) || !namesDay(row, found)) return false
      const [before, after] = [rows[row.at - 1], rows[row.at + 1]]
      const shape = shapeOf(row.text)
      return (
        shapes.has(shape) &&
        before !== undefined &&
        !overDays.test(before.text) &&
        after !== undefined &&
        [before, after].every(({ text }) => shapeOf(text) !== shape)
      )
    },
  }
}
