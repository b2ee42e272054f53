import { weekdayOf } from '../danish/calendar.ts'
import { type DateFound, findDates, fullYear, isoDate } from '../danish/dates.ts'
import { gathered } from '../danish/gathered.ts'
import { isLetterDay } from '../danish/letter-days.ts'
import { opensWithDay } from '../danish/met.ts'
import { isVolumeTitle } from '../danish/papers.ts'
import { yearOfSitting } from '../danish/sittings.ts'
import { yearAlone, yearOfBook, yearOfPage } from '../danish/years.ts'
import type { Note } from '../model/codes.ts'
import type { CutMeeting, Piece } from '../model/cut.ts'
import { byWeekday } from './date-by-weekday.ts'
import { completed, fromDecisions, fromPunkter, fromSentence, fromTail } from './date-inferred.ts'
import { type Found, inferred, stated } from './found.ts'
import type { Head } from './head.ts'

interface Candidate {
  readonly date: DateFound
  readonly at: Piece
  readonly rank: number
}

/** What a date of the head is worth by where it stands: a reason to choose one of several. */
const ranks = { meetingLabel: 5, prose: 4, label: 4, title: 3, appointment: 2.5, line: 2, text: 1 } as const

/** `Side 2`, `Sag 12/2004`, `Udsendelsesdato: …`, `Sidst opdateret …`, `Næste møde …`, `Godkendelse af referat fra …`: dates of the paper or of another meeting. */
const pageOrCase =
  /^(?:side|sag|j\.?nr|udsend|udskr|udarbejdet|trykt|printet|sidst |senest |opdateret|offentliggjort|publiceret|revideret|oprettet|deadline|frist|næste møde|godkendelse af )/i

/** `Bilag:` in a head: what is listed under it has dates of its own. */
const attachments = /^bilag(?:sliste|soversigt)?\s?:?$/iu

/** `Sagsbehandler:`, `J.nr.:`: the head is a letter's, and `Dato:` in it is the day the letter was written. */
const letterLabel = /^(?:sagsbehandler|j\.?\s?nr|journalnr)/iu

/** `Tirsdag d. 6. november 2012 kl. 17.00`: the day of a meeting, beside which a bare `Dato:` is that of the letter. */
const isAppointment = ({ text, dates, clocks }: Head['loose'][number]) =>
  dates[0]?.weekday != null && clocks.length > 0 && !otherMeeting.test(text)
/** `Næste møde …`, `Dialogmøde: Mandag den 17. marts kl. 19`: an appointment to come. */
const otherMeeting = /^(?:næste|udsendt|udskrevet|[\p{L} -]{3,30}:)/iu

/** `14. november 2007 kl. 14:00 i salen`, beside which `Viborg, den 15. november 2007` is the day of the paper. */
const isOpening = ({ dates, clocks }: Head['loose'][number]) => dates[0]?.start === 0 && clocks.length > 0

/** `Mandag, 09 december 2019` over `14. august 2012 (ekstraordinær)`: the day on which the page was looked at, over the meeting's. */
function dayOfPage([first, second]: Head['loose']): Piece | null {
  const [today, held] = [first?.dates[0], second?.dates[0]]
  const isOver = first?.onlyDate === true && today?.weekday != null && held?.start === 0 && !second?.onlyDate
  return first && isOver && today?.iso && held?.iso && held.iso < today.iso ? first.piece : null
}

/** How far from its verb a protocol's opening sentence may name the date, in characters, and how long that may be. */
const reach = 40
const longestDate = 40

/** `Dato: Sted: Afbud fra: Onsdag den 15-maj-2002 Mødesalen`: all labels before all values, on one line. */
function beginsWithDay({ kind, values }: Head['fields'][number]): boolean {
  const [day] = values[0] && otherLabels.has(kind) ? findDates(values[0].text) : []
  return day?.start === 0 && day.weekday !== null && day.iso !== null
}
const otherLabels: ReadonlySet<string> = new Set(['place', 'present', 'absent', 'other'])

function headCandidates(head: Head, near: number | null): Candidate[] {
  const found: Candidate[] = []
  const add = (piece: Piece, rank: number) => {
    for (const date of findDates(piece.text, near)) found.push({ date, at: piece, rank })
  }
  const isLetter = head.fields.some(({ label }) => letterLabel.test(label)) || head.loose.some(isAppointment)
  for (const field of head.fields) {
    const own = isLetter && /^dato$/i.test(field.label) ? ranks.text : ranks.label
    const rank = /^(?:mød|dato for mød)/i.test(field.label) ? ranks.meetingLabel : own
    if (field.kind === 'date') for (const value of field.values.slice(0, 2)) add(value, rank)
    else if (beginsWithDay(field)) add(field.values[0] ?? field.at, ranks.line)
    else if (['time', 'start', 'body'].includes(field.kind))
      for (const value of field.values.slice(0, 1)) add(value, field.kind === 'body' ? ranks.line : ranks.label)
  }
  const { prose, flow, loose } = head
  if (prose)
    for (const date of findDates(flow.text.slice(0, prose.end + reach + longestDate), near)) {
      const at = flow.at(date.start)
      if (at && date.end <= prose.end + reach && date.end > prose.start - 3 * reach)
        found.push({ date, at, rank: ranks.prose })
    }
  const ofPage = dayOfPage(loose)
  const isWritten = (text: string) => isLetterDay(text) && loose.some(isOpening)
  const attached = loose.findIndex(({ text }) => attachments.test(text))
  for (const line of loose.slice(0, attached < 0 ? undefined : attached)) {
    const { piece, text, paper, body, onlyDate, dates } = line
    const bare = isAppointment(line) ? ranks.appointment : onlyDate ? ranks.line : ranks.text
    const rank = paper || body ? ranks.title : bare
    if (piece !== ofPage && !isWritten(text) && !pageOrCase.test(text) && !isVolumeTitle(text))
      for (const date of dates) found.push({ date, at: piece, rank })
  }
  const days = found.filter((one) => !isNumberOfMeeting(one, found))
  return days.length > 0 ? days : openingDays(loose, near)
}

/** `HB-møde 3/03 d. 7. marts`: the number of the meeting, before its day. */
const isNumberOfMeeting = ({ date, at }: Candidate, all: readonly Candidate[]) =>
  date.year === null &&
  all.some((other) => other.at === at && other.date.start > date.start) &&
  beforeNumber.test(at.text.slice(0, date.start))
const beforeNumber = /(?<!\p{L})(?:nr\.?|\p{L}*møde)\s?$/iu

/** `4. April Kl. 10. Eksamen i Skolen.`: the day that a sentence of the head begins with, where nothing else tells one. */
const openingDays = (loose: Head['loose'], near: number | null): Candidate[] =>
  gathered(loose, ({ piece, text }) => {
    const [date] = findDates(text.slice(0, longestOpening), near)
    return date && opensWithDay(text, date) ? [{ date, at: piece, rank: ranks.text }] : []
  })
const longestOpening = 160

const isoOf = (candidates: readonly Candidate[]) => [...new Set(candidates.map(({ date }) => date.iso))]

/** The date a head states; two of equal rank that differ give none. A date without year takes it from another of the head. */
function fromHead(
  meeting: CutMeeting,
  head: Head,
  { before, near }: Known,
  note: Note,
): Found<string> | 'unsure' | null {
  const candidates = headCandidates(head, near)
  const whole = candidates.filter(({ date }) => date.iso !== null)
  const highest = whole.reduce((most, { rank }) => Math.max(most, rank), 0)
  const best = whole.filter(({ rank }) => rank === highest)
  const [first] = best
  if (first?.date.iso) {
    if (isoOf(best).length === 1) return stated(first.date.iso, first.at)
    /** A weekday shows the day of the meeting, beside that of its letter, and though the clerk took the wrong one. */
    const fitting = best.filter(({ date }) => date.weekdayFits === true)
    const called = fitting.length > 0 ? fitting : best.filter(({ date }) => date.weekday !== null)
    const [fit] = called
    if (fit?.date.iso && isoOf(called).length === 1) return stated(fit.date.iso, fit.at)
    const dates = isoOf(best).join(' and ')
    note('extract/two-dates', `Expected one date of the meeting, saw ${dates}; the date is left open.`, first.at)
    return 'unsure'
  }
  const [partial] = candidates.toSorted((a, b) => b.rank - a.rank)
  const iso = partial ? (inYear(partial.date, head) ?? completed(partial.date, before)) : null
  if (partial && iso) return inferred(iso, partial.at)
  const called = candidates.find(({ date }) => date.weekday !== null)
  const fit = called ? byWeekday(called.date, meeting) : null
  return called && fit ? inferred(fit, called.at) : null
}

/** The date of the meeting before, and a year near which those of two digits lie. */
interface Known {
  readonly before: string | null
  readonly near: number | null
}

/** `3. Januar. Møde i Engby Skole.` under `1882`, `Mandag den 26. oktober` under `Referat nr. 5 – 2015`: the year stands over the day. */
function inYear({ month, day, weekday }: DateFound, { loose }: Head): string | null {
  const year =
    loose
      .map(({ text }) => yearAlone(text) ?? yearOfSitting(text) ?? yearOfBook(text))
      .findLast((one) => one !== null) ??
    yearOfNumber(loose) ??
    loose.map(({ text }) => yearOfPage(text)).find((one) => one !== null)
  if (year == null || month === null) return null
  return weekday === null || weekdayOf(year, month, day) === weekday ? isoDate(year, month, day) : null
}

/** `Referat nr. 5 – 2015`, `Møde nr. 3/2015`, `HB-møde 4/2011` */
const numberAndYear = /(?<!\p{L})(?:nr\.?|\p{L}*møde)\s?\d{1,3}\s?(?:[-–/]|i)\s?(?<year>(?:19|20)\d\d)(?!\d)/iu
/** `Referat fra HB-møde 3/03 d. 7. marts`: a number and a year of two digits; but no `møde 3/4`, which may be a day. */
const numberAndShortYear = /(?<!\p{L})(?:nr\.?|\p{L}*møde)\s?\d{1,3}\s?[-–/]\s?(?<year>0\d|1[3-9]|[2-9]\d)(?![\d/.-])/iu
function yearOfNumber(loose: Head['loose']): number | null {
  const years = loose.flatMap(({ text }) => {
    const year = (numberAndYear.exec(text) ?? numberAndShortYear.exec(text))?.groups?.['year']
    return year === undefined ? [] : [year.length > 2 ? Number(year) : fullYear(Number(year), null)]
  })
  return new Set(years).size === 1 ? (years[0] ?? null) : null
}

/** When a meeting was held: its head says it, or its signatures, or its punkter. */
export function dateOf(meeting: CutMeeting, head: Head, { before, near }: Known, note: Note): Found<string> | null {
  const said = fromHead(meeting, head, { before, near }, note)
  if (said === 'unsure') return null
  const found =
    said ?? fromSentence(head) ?? fromTail(meeting.tail, before, near) ?? fromPunkter(meeting) ?? fromDecisions(meeting)
  if (!found)
    note(
      'extract/no-date',
      'Expected a date in the meeting’s head or text, saw none; the date is left open.',
      meeting.span.from,
    )
  return found
}

/** Notes a weekday that is not the one of the date it stands beside. */
export function checkWeekday(head: Head, found: Found<string>, note: Note): void {
  const values = gathered(head.fields, ({ values }) => values)
  const dated = [
    ...head.loose.map(({ piece, dates }) => ({ piece, dates })),
    ...values.map((piece) => ({ piece, dates: piece.text.length > 200 ? [] : findDates(piece.text) })),
  ]
  for (const { piece, dates } of dated)
    for (const date of dates)
      if (date.iso === found.value && date.weekdayFits === false)
        note(
          'extract/weekday-differs',
          `Expected the weekday of ${date.iso}, saw "${date.text}"; look at the source.`,
          piece,
        )
}
