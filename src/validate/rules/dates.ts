import { daysIn } from '../../danish/calendar.ts'
import { findDates } from '../../danish/dates.ts'
import type { Document } from '../../model/meeting.ts'
import type { Rule } from '../rule.ts'
import { allPunkter, meetingsOf, startOf } from '../walk.ts'

/** `onsdag`, `Løverdagen`: a quick look before the dates are sought. */
const namesAWeekday = /dag(?<=(?:man|tirs|ons|tors|fre|lør|løver|søn)dag)/i
const doesNotFit = (date: string) =>
  `Expected ${date} to be the weekday written beside it, it is another. See in the source which of the two is right.`

export const weekday: Rule = function* (document, { original, prose }) {
  for (const { text, pointer, at } of prose) {
    if (!namesAWeekday.test(text)) continue
    for (const date of findDates(text))
      if (date.weekdayFits === false && date.iso !== null) yield { pointer, message: doesNotFit(date.iso), at }
  }
  for (const { value: meeting, pointer } of meetingsOf(document)) {
    const { date: evidence } = meeting.evidence
    const head = evidence && original?.lineAt?.(evidence.page, evidence.line)
    if (!head || meeting.date === null) continue
    const near = Number(meeting.date.slice(0, 4))
    if (findDates(head, near).some(({ iso, weekdayFits }) => iso === meeting.date && weekdayFits === false))
      yield { pointer: `${pointer}/date`, message: doesNotFit(meeting.date), at: evidence }
  }
}

function* datesOf(document: Document) {
  for (const { value, pointer } of meetingsOf(document))
    if (value.date !== null)
      yield { pointer: `${pointer}/date`, date: value.date, at: value.evidence.date ?? value.span.from }
  for (const { value, pointer } of allPunkter(document))
    for (const [i, { date }] of value.earlierDecisions.entries())
      if (date !== null) yield { pointer: `${pointer}/earlierDecisions/${i}/date`, date, at: startOf(value) }
}

/** The oldest minutes kept by Danish towns are of the 17th century; a meeting beyond 2100 is a misreading. */
const [oldest, newest] = [1600, 2100]

export const noSuchDate: Rule = function* (document) {
  for (const { pointer, date, at } of datesOf(document)) {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
    const real = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)
    if (real && year >= oldest && year <= newest) continue
    yield {
      pointer,
      message: `Expected a date of the calendar between ${oldest} and ${newest}, found ${date}. Look at it in the source.`,
      at,
    }
  }
}
