import { anchored } from '../../danish/anchored.ts'
import { weekdayOf } from '../../danish/calendar.ts'
import { findDates, isoDate } from '../../danish/dates.ts'
import { endsMeeting, signedBy } from '../../danish/endings.ts'
import { gathered } from '../../danish/gathered.ts'
import { reformOfSpelling } from '../../danish/orthography.ts'
import { announces, isSittingNumber, isSittingWithoutDay } from '../../danish/sittings.ts'
import { yearAlone, yearOfBook } from '../../danish/years.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import type { Head } from './head.ts'
import { withPeople } from './prose-heads.ts'

/** The year over the meetings of a book, and where it stands. */
export interface YearOver {
  readonly year: number
  readonly at: number
}

/** `1882`, alone on its line. */
export function yearIn({ text, at }: Row): YearOver | null {
  const year = yearAlone(text)
  return year === null ? null : { year, at }
}

/** The year that the title of a book ends in, over its first meeting. */
export function yearOfTitle({ text, at }: Row): YearOver | null {
  const year = at < titleRows ? yearOfBook(text) : null
  return year === null ? null : { year, at }
}
const titleRows = 10

/** One year alone may be that of a volume, on its title page. */
const fewestYears = 2

/** `1908` on the title page of a source whose first days have no year of their own. */
function yearOfSource(rows: readonly Row[]): number[] {
  const [year] = rows.slice(0, titleRows).filter((row) => yearIn(row) !== null)
  if (!year) return []
  const days = gathered(rows.slice(year.at + 1, year.at + 1 + rowsBelow), ({ text }) =>
    findDates(text.slice(0, longestOpening)),
  )
  const [first] = days
  return first?.month != null && first.year === null ? [year.at] : []
}
const rowsBelow = 8

/** The rows of years that stand but once in a source: over the meetings of each, where the header of a page would repeat its own. */
export function yearsOver(rows: readonly Row[]): ReadonlySet<number> {
  const found = new Map<number, number[]>()
  for (const row of rows) {
    const over = yearIn(row)
    if (!over) continue
    const same = found.get(over.year)
    if (same) same.push(over.at)
    else found.set(over.year, [over.at])
  }
  const once = gathered([...found.values()], (same) => (same.length === 1 ? same : []))
  return new Set(once.length >= fewestYears ? once : yearOfSource(rows))
}

/** A head that names a day without its year, in the year over it; the first of a source takes in the row that tells the year. */
export function dated(rows: readonly Row[], head: Head, over: YearOver | null, last: Head | undefined): Head {
  if (!over || !head.prose || (last && head.date !== null)) return head
  const text = rows
    .slice(head.from, head.to + 1)
    .map((row) => row.text)
    .join(' ')
  const days = findDates(text.slice(0, longestOpening))
  const day = days.find(({ month }) => month !== null)
  if (!day || day.month === null || days.some(({ iso }) => iso !== null)) return head
  const date = dateUnder(day.month, day.day, over, last)
  if (date === null || date >= newManner || !fitsWeekday(date, day.weekday)) return head
  const isTitle = !last && head.from > over.at && head.from - over.at <= titleRows
  return { ...head, date, from: isTitle ? over.at : head.from }
}
const fitsWeekday = (iso: string, weekday: number | null) => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return weekday === null || weekdayOf(year, month, day) === weekday
}

/** From the reform of the municipalities on, a day at the start of a line is one of a calendar. */
const newManner = '1970'
const longestOpening = 160
/** `. Møde i Engby Skole.`, ` Kl. 10. Møde`, `. Mødte: …`: what a day without year is followed by where a sitting begins. */
const sits =
  /^[.,:]?\s{1,9}(?:[Kk]l\.?\s?[\d.,½]{1,5}\.?,?\s)?(?:\p{L}+ ){0,2}?(?:\p{L}*[Mm]ødet?|[Mm]ødte?|\p{L}*[Ff]orsamling|\p{Lu}\p{L}{1,14}syn|[Ss]amlede?s?|(?:af)?holdte?s?|Til ?[Ss]tede|[Nn]ærværende|[Tt]ilstede)(?!\p{L})/u

/**
 * `3. Januar. Møde i Engby Skole.`, `Bestyrelsesmøde 15/1.` under `1882`, or after the meetings of a book that says its year once: the day has no
 * year of its own. Nothing but the day, or the people who came right under it, tells as much as the word for the meeting; so does a bare day right under
 * the year, or under the signatures of the meeting before.
 */
export function underYear(
  rows: readonly Row[],
  at: number,
  over: YearOver | null,
  last: Head | undefined,
): Head | null {
  const row = rows[at]
  const isOfBook = last?.prose !== false || (over !== null && over.at > last.to)
  if (!row || !isOfBook || !(over ?? last?.date) || !mayOpen.test(row.text)) return null
  const isParted = isApart(row) || over?.at === at - 1 || isOver(rows[at - 1])
  const [day] = findDates(row.text.slice(0, longestOpening))
  if (!day || day.month === null || day.year !== null) return null
  const date = dateUnder(day.month, day.day, over, last)
  if (date === null || date >= newManner) return null
  const rest = row.text.slice(day.end)
  const to = withPeople(rows, at)
  const below = /^[.:]?$/u.test(rest) ? rows[at + 1] : undefined
  const isOverSitting = below !== undefined && !below.opens && isSittingWithoutDay(below.text)
  const above = rows[at - 1]
  const isNumbered = above !== undefined && row.gap <= 1 && isSittingNumber(above.text)
  const isTop = over?.at === at - 1 && over.year < oldYears
  const isBare = /^[.:]?$/u.test(rest) && (isTop || (isOver(above) && row.gap > 0))
  const tells =
    day.start === 0 &&
    (isNumbered || isBare || sits.test(rest) || isOverSitting || (to > at && rest.length < shortRest))
  const isWhole = announces(row.text, day) && wholeLine.test(rest)
  if (!isParted && !isWhole) return null
  if (!tells && !announces(row.text, day)) return null
  const from = isNumbered || over?.at === at - 1 ? at - 1 : at
  return { from, to: isOverSitting ? at + 1 : to, score: openingScore, date, body: null, paper: 'minutes', prose: true }
}
/** The end of the meeting before, or its signatures. */
const isOver = (row: Row | undefined) => row !== undefined && (signedBy(row.text)?.surely || endsMeeting(row.text))
const mayOpen = anchored(
  /^(?:\p{Lu}\p{L}{2,9} \d{1,2}[.:]?$|[Dd]en\s|[Dd]\.|\p{Lu}\p{L}{3,5}dag|\d{1,2}\D|.{0,60}(?:[Mm]øde|orsamling|syn))/u,
)
/** Behind the day, nothing but the place. */
const wholeLine = /^(?:\s(?:i|paa|på|hos|ved)\s\p{Lu}[^.;:]{2,40})?\.?$/u
const shortRest = 60
/** Later volumes do not print a year over bare days. */
const oldYears = Number(reformOfSpelling.slice(0, 4))
const openingScore = 10

/** The day in the year over it; else in that of the meeting before, or in the next where it would lie before that. */
function dateUnder(month: number, day: number, over: YearOver | null, last: Head | undefined): string | null {
  const before = last?.prose ? last.date : null
  const year = Math.max(over?.year ?? 0, Number(before?.slice(0, 4) ?? 0))
  if (year === 0) return null
  const iso = isoDate(year, month, day)
  return before === null || iso >= before ? iso : isoDate(year + 1, month, day)
}
