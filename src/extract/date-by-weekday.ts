import { daysIn, weekdayOf } from '../danish/calendar.ts'
import { type DateFound, findDates, isoDate } from '../danish/dates.ts'
import { gathered } from '../danish/gathered.ts'
import type { CutMeeting, CutPunkt } from '../model/cut.ts'
import { linesOf } from './walk.ts'

/** So many lines of a meeting show which years it speaks of. */
const shownLines = 500
const mayHoldYear = /\d[ .'/-]+(?:\d{1,2}|\p{L}+\.?) ?[ .'/-] ?\d\d/u

/** The years of the whole dates that the punkter of a meeting name. */
function yearsOf(punkter: readonly CutPunkt[]): ReadonlySet<number> {
  const lines = gathered(punkter, (punkt) => [...punkt.title, ...linesOf(punkt, ({ text }) => mayHoldYear.test(text))])
  const dates = gathered(lines.slice(0, shownLines), ({ text }) => (mayHoldYear.test(text) ? findDates(text) : []))
  return new Set(dates.flatMap(({ iso }) => (iso === null ? [] : [Number(iso.slice(0, 4))])))
}

/** `tirsdag den 3. marts` over punkter that name the 18. marts 2015: the day in that year, or the one beside it, that its weekday fits; `null` where none or several do. */
export function byWeekday({ month, day, weekday }: DateFound, { punkter }: CutMeeting): string | null {
  if (weekday === null || month === null) return null
  const near = new Set([...yearsOf(punkter)].flatMap((year) => [year - 1, year, year + 1]))
  const [fit, ...others] = [...near].filter(
    (year) => day <= daysIn(month, year) && weekdayOf(year, month, day) === weekday,
  )
  return fit === undefined || others.length > 0 ? null : isoDate(fit, month, day)
}
