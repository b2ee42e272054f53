import { weekdayNames } from '../danish/calendar.ts'
import { findClocks } from '../danish/clocks.ts'
import { findDates } from '../danish/dates.ts'

/** What may follow a day and its clock before a sentence begins: `… Kl. 2 Eftm. Samme Sted. Alle var mødte` */
const firstSentence = /(?<=\p{Ll}{3}\.)\s+(?=\p{Lu})/u
/** What may stand between a day and its clock: a mark, blanks, the time of day. */
const betweenDayAndClock = /^[.,]?\s{0,3}(?:(?:(?:Efter|For)middag|Aften|Morgen|Eftm\.|Form\.),?\s{0,2})?$/iu

/** Where the part of a line ends that begins with the day of a meeting, its weekday, year and clock, and says where it was; `null` where a line begins otherwise. */
export function endOfAppointment(line: string, near: number | null): number | null {
  if (!startsWithWeekday.test(line)) return null
  const [day, clock] = [findDates(line, near)[0], findClocks(line)[0]]
  if (day?.month == null || !day.weekday || day.start > 8 || !clock) return null
  if (!betweenDayAndClock.test(line.slice(day.end, clock.start))) return null
  const rest = firstSentence.exec(line.slice(clock.end))
  return rest ? clock.end + rest.index : line.length
}
const startsWithWeekday = new RegExp(`^(?:afholdt )?(?:${weekdayNames})`, 'iu')
