import { anchored } from '../../danish/anchored.ts'
import { isBodyName } from '../../danish/bodies.ts'
import { findDates } from '../../danish/dates.ts'
import { endsMeeting, signedBy } from '../../danish/endings.ts'
import { headLabelOf } from '../../danish/head-labels.ts'
import { opensInOneBreath } from '../../danish/met.ts'
import { opensUnderDay } from '../../danish/openings.ts'
import { newManner, reformOfSpelling } from '../../danish/orthography.ts'
import { isVolumeTitle } from '../../danish/papers.ts'
import { isOnlyHour } from '../../danish/sittings.ts'
import type { Row } from '../rows/rows.ts'
import { isApart, isParted } from '../rows/rows.ts'
import type { Head } from './head.ts'
import { isProseHead } from './prose.ts'

const proseScore = 10

/** `8 Møde`, `19 Møder`: the number of a meeting, alone over the sentence that opens it. */
const meetingNumber = anchored(/^\d{1,3}\.? Møder?\.?$/u)

/** `Uglev Vandværk`, `A/B Solhjørnet`: whose meeting it is, over the first of all sentences. */
const isTitleOfBook = /^\p{Lu}[\p{L} /&.-]{3,50}$/u

/** Whether a row stands over the sentence that opens a meeting: the number of the meeting, or the committee that met. */
const isOverProse = (row: Row, after: Row | undefined) =>
  after !== undefined &&
  after.gap <= 1 &&
  isApart(row) &&
  (meetingNumber.test(row.text) ||
    (!/\d/.test(row.text) &&
      !isVolumeTitle(row.text) &&
      (row.at === 0 ? isTitleOfBook.test(row.text) : after.gap === 0 && isBodyName(row.text))))

/** The head that begins at a row with the sentence of an old protocol, or right above it; `isBelowEdge` tells whether nothing but the edge of a page stands over it. */
export function proseHead(rows: readonly Row[], at: number, near: number | null, isBelowEdge: boolean): Head | null {
  const row = rows[at]
  if (row && isOverProse(row, rows[at + 1])) {
    const under = isProseHead(rows, at + 1, true, near)
    if (under)
      return { from: at, to: under.to, score: proseScore, date: under.date, body: null, paper: 'minutes', prose: true }
  }
  const isOpen =
    row !== undefined && (isApart(row) || isBelowEdge || (mayOpenBelow.test(row.text) && endsSitting(rows[at - 1])))
  const prose = row ? (isProseHead(rows, at, isOpen, near) ?? (isOpen ? toldAtOnce(rows, at) : null)) : null
  return (
    prose && {
      from: at,
      to: withPeople(rows, prose.to),
      score: proseScore,
      date: prose.date,
      body: null,
      paper: 'minutes',
      prose: true,
    }
  )
}

/** `Ved Bestyrelsesmøde Dags Dato vedtoges det at …`, at the top of a source or under the signatures of the meeting before. */
function toldAtOnce(rows: readonly Row[], at: number): { readonly date: string | null; readonly to: number } | null {
  const text = rows
    .slice(at, at + rowsAtOnce)
    .map((row) => row.text)
    .join(' ')
  if (!opensInOneBreath(text) || !(at < topRows || endsSitting(rows[at - 1]))) return null
  const date = findDates(text.slice(0, longestOpening)).find(({ iso }) => iso !== null)
  return date?.iso && date.iso >= newManner ? null : { date: date?.iso ?? null, to: at }
}
const rowsAtOnce = 3
const topRows = 4
const longestOpening = 160

/** A line that may open a meeting without a blank line above it: it names a day, or the meeting. */
const mayOpenBelow = anchored(/^[\p{Lu}\d].*(?:\d|[Mm]øde|orsamling)/u)

/** `Mødet hævet.`, `Jens Kjær    N. Bak    Chr. Holst`: what stands below it is new, also where no blank line parts the two. */
const endsSitting = (row: Row | undefined) =>
  row !== undefined && (endsMeeting(row.text) || (signedBy(row.text)?.names ?? 0) > 1)

/** `fortsattes Mødet sammesteds`, `Mødet fortsat`: under the day of another sitting. */
const goesOnPattern =
  /^(?:genoptog(?:es)?|atter|mødet)(?!\p{L})|(?<!\p{L})(?:fortsat(?:tes|tedes)?|fortsættelse)(?!\p{L})/iu

/** The last row of the `Deltagere: …` in a paragraph of its own under the sentence that opens a meeting; else that of the sentence. */
export function withPeople(rows: readonly Row[], to: number): number {
  const under = rows[to + 1]
  if (!under || headLabelOf(under.text)?.kind !== 'people' || !under.text.includes(':')) return to
  let end = under.at
  for (let row = rows[end + 1]; row && !isApart(row) && row.numbering === null; row = rows[end + 1]) {
    if (listEnds.test(rows[end]?.text ?? '') && !opensUnderDay(row.text)) break
    end = row.at
  }
  return end
}

/** The full stop behind a list of people; behind an initial or `Chr.` it ends none. */
const listEnds = /\p{L}{4}\.$/u

/** A head with the paragraph under it that says that the board met, and who came: `27. Juni 1899.` / `Amtsraadet var samlet …` */
export function withOpening(rows: readonly Row[], head: Head): Head {
  const under = rows[head.to + 1]
  if (!head.prose || !under || under.opens || under.gap > 1 || under.numbering !== null) return head
  if (!opensUnderDay(under.text) || findDates(under.text).some(({ iso }) => iso !== null)) return head
  let to = under.at
  for (let row = rows[to + 1]; row && !isApart(row) && row.numbering === null; row = rows[to + 1]) {
    if (/[.:]$/u.test(rows[to]?.text ?? '') && !opensUnderDay(row.text)) break
    to = row.at
  }
  return withOpening(rows, { ...head, to })
}

/** `2/3`: another sitting, told by its day alone, or by its day over `fortsattes Mødet`, in the protocol that the last head opened. */
export function sameMonth(row: Row, next: Row | undefined, last: Head | undefined): Head | null {
  if (!last?.prose || !last.date || !isApart(row) || !next) return null
  const goesOn = !isApart(next) && goesOnPattern.test(next.text)
  if (!isApart(next) && !goesOn) return null
  const { day, month } = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\.?$/u.exec(row.text)?.groups ?? {}
  const iso = `${last.date.slice(0, 4)}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  if (!day || iso <= last.date || Number.isNaN(Date.parse(iso))) return null
  const to = goesOn ? next.at : row.at
  return { from: row.at, to, score: proseScore, date: iso, body: null, paper: 'minutes', prose: true }
}

/** `den 11. November 1903`: another sitting in the book that the last head opened, told by its day alone, under the signatures or the end of the one before. */
export function dayAlone(row: Row, above: () => Row | undefined, last: Head | undefined): Head | null {
  if (!last?.date || last.date >= newManner) return null
  const [date] = row.text.length <= longestDay ? findDates(row.text) : []
  const isDay = date?.iso && date.start === 0 && isOnlyHour(row.text.slice(date.end))
  const before = isDay ? above() : undefined
  if (
    !before ||
    !isDay ||
    (date.iso ?? '') <= last.date ||
    (date.iso ?? '') >= newManner ||
    (!(isParted(row) && signedBy(before.text)) && !endsSitting(before))
  )
    return null
  return { from: row.at, to: row.at, score: proseScore, date: date.iso, body: null, paper: 'minutes', prose: true }
}
const longestDay = 40

/** Under the head of today's minutes `Udvalgsmøde mandag d. 6. november kl. 16 i salen`, without a year, is a day to come. */
export const isOfToday = (top: Head | undefined) =>
  top !== undefined && !top.prose && top.date !== null && top.date >= reformOfSpelling
