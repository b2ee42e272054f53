import { monthNames, weekdayNames } from '../../danish/calendar.ts'
import { remembered } from '../../danish/remembered.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import type { HeadRow } from './head-signs.ts'

/** Weekdays, months and figures: what differs between the heads of two meetings. */
const dated = new RegExp(`(?<!\\p{L})(?:${weekdayNames}|(?:${monthNames})\\.?)(?!\\p{L})|\\d+`, 'giu')
const shapeOf = remembered((text) => text.toLowerCase().replace(dated, '#'))

/** `Kommende møder:` / `Bestyrelsesmøde 3. juni 2019`: days to come, over which the same words stand. */
const overDays = /:$|(?:næste|kommende|fremtidige|planlagte)\s+møde/iu
const longest = 140
/** A word of its own: `# # #` is a day, and heads nothing. */
const hasWord = /\p{L}{4}/u

/**
 * Which heads say of another day what one before them said: `Resumé – bestyrelsesmøde 28. august 2019`, and pages later
 * `Resumé – bestyrelsesmøde 26. juni 2019`; `Skolebestyrelsesmøde` / `Onsdag d. 14. marts 2018` in two rows. The clerk of a
 * volume writes all of them alike.
 */
export function alikeHeads(rows: readonly Row[], signs: (at: number) => HeadRow) {
  const [firsts, days] = [new Set<string>(), new Set<string>()]
  const shapeAt = (at: number) => shapeOf(rows[at]?.text ?? '')
  const datedIn = ({ at, to }: Stretch) =>
    rows.slice(at, to + 1).filter((row) => row.text.length <= longest && signs(row.at).signs.includes('date'))
  return {
    add: (head: Stretch) => {
      const dated = datedIn(head)
      if (dated.length === 0) return
      firsts.add(shapeAt(head.at))
      for (const { text } of dated) days.add(shapeOf(text))
    },
    has: (head: Stretch) => {
      const [row, before, after] = [rows[head.at], rows[head.at - 1], rows[head.to + 1]]
      if (firsts.size === 0 || !row || !before || !after || !isApart(row) || overDays.test(before.text)) return false
      const shape = shapeOf(row.text)
      return (
        firsts.has(shape) &&
        hasWord.test(shape) &&
        datedIn(head).some(({ text }) => days.has(shapeOf(text))) &&
        shapeOf(before.text) !== shape &&
        shapeOf(after.text) !== shape
      )
    },
  }
}

/** From the row that first shows a head to its last. */
interface Stretch {
  readonly at: number
  readonly to: number
}
