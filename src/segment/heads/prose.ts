import { anchored } from '../../danish/anchored.ts'
import { fromCapitals, isAllCapitals } from '../../danish/capitals.ts'
import { opensCase } from '../../danish/case-lines.ts'
import { findDates } from '../../danish/dates.ts'
import { endsMeeting, signedBy } from '../../danish/endings.ts'
import { dayOfHeld } from '../../danish/held-openings.ts'
import { saysThatMet } from '../../danish/met.ts'
import { announcesCases, opensUnderDay } from '../../danish/openings.ts'
import { newManner } from '../../danish/orthography.ts'
import {
  announces,
  dayOver,
  dayUnderNumber,
  isSittingNumber,
  isSittingWithoutDay,
  placedDay,
} from '../../danish/sittings.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import { extractPattern, metOnDay, yearAndDay } from './opening-lines.ts'
import { proseSigns } from './prose-signs.ts'

/** A sitting announced by its name and its day. */
const announcedWeight = 4
/** A sentence that begins with a day, and says what board met on it. */
const metWeight = 4
const leastWeight = 6
/** Where no blank line parts it from the text before, it must say more, and from its first word. */
const leastInside = 9
const mostRows = 10
const mostLength = 420

/** `afholdt ordinær Generalforsamling …`: under the name of who did, set as a title over it. */
const goesOnUnder = ({ text, gap }: Row) => gap === 1 && /^(?:af)?hold?t(?:es)? /u.test(text)

/** The paragraph that begins at a row, as one text. */
function paragraph(rows: readonly Row[], at: number): { readonly text: string; readonly to: number } {
  let [text, to] = [rows[at]?.text ?? '', at]
  for (let i = at + 1; i < rows.length && i < at + mostRows && text.length < mostLength; i++) {
    const row = rows[i]
    if (
      !row ||
      (isApart(row) && !(i === at + 1 && (goesOnUnder(row) || (row.gap === 1 && isSittingNumber(text))))) ||
      (yearAndDay.test(row.text) && yearAndDay.test(rows[at]?.text ?? ''))
    )
      break
    text = /\p{L}[-=]$/u.test(text) ? text.slice(0, -1) + row.text : `${text} ${row.text}`
    to = i
  }
  return { text: text.slice(0, mostLength), to }
}

/** Words an opening sentence cannot do without; a quick look before the weighing. */
const quickPattern =
  /[Mm]ød[et]|holdt|^Actum|^ACTUM|traadte|trådte|[Ss]aml|syn(?:et)?\s|Licitation|Samling|[Ee](?:x|ks)amen|[Tt]il ?[Ss]tede|[Vv]ærende|udeblev|forhindre|bortre[ij]st|^Forhandling|indfandt|forsamlede|MØDE|HOLDT/u

/** Whether one of the lines of the paragraph at a row has such a word, or breaks off in the middle of one. */
function mayOpen(rows: readonly Row[], at: number): boolean {
  for (let i = at; i < Math.min(rows.length, at + mostRows); i++) {
    const row = rows[i]
    if (!row || (i > at && isApart(row) && !(i === at + 1 && goesOnUnder(row)))) return false
    if (quickPattern.test(row.text) || /\p{L}[-=]$/u.test(row.text)) return true
  }
  return false
}

/** `5.10.10`, `2. april '22`: old protocols part the day from its month with a stroke. */
const dotted = /^\d{1,2}\.(?:\d{1,2}\.|\s\p{Ll}{3,9}\s['’])\d\d(?!\d)/u

/**
 * Whether the paragraph at a row opens a meeting in the manner of old protocols; its date, and the last row of its head.
 * `near`: a year of the time in which the source was written, where its spelling tells.
 */
export function isProseHead(
  rows: readonly Row[],
  at: number,
  apart: boolean,
  near: number | null = null,
): ProseOpening | null {
  const first = rows[at]?.text ?? ''
  if (extractPattern.test(first)) return { date: findDates(first)[0]?.iso ?? null, to: at }
  if (!apart && near !== null && /^\p{L}*[Mm]øde/u.test(first) && isWholeLine(first) && holdsWholeDay(first))
    return isProseHead(rows, at, true, near)
  if (first.length > mostLength || !(apart ? opensAnew : opensWithDay).test(first)) return null
  const below = apart ? rows[at + 1] : undefined
  const over = below ? dayOver(first, below.text, near) : null
  const overDay = over?.iso ?? (below && below.gap <= 1 ? dayUnderNumber(first, below.text, near) : null)
  if (overDay && overDay < newManner) return { date: overDay, to: headEnd(rows, at + 1, paragraph(rows, at + 1).to) }
  const isOverCase = below !== undefined && isFirstCase(below)
  const placed =
    below && isTop(rows, at) && (isOverCase || isSittingWithoutDay(below.text)) ? placedDay(first, near) : null
  if (placed?.iso && placed.iso < newManner)
    return { date: placed.iso, to: isOverCase ? at : headEnd(rows, at + 1, paragraph(rows, at + 1).to) }
  return mayOpen(rows, at) ? weighed(rows, at, apart, near) : null
}
/** Whether nothing stands over a row but the signatures of another meeting, so that its day is not theirs. */
function isTop(rows: readonly Row[], at: number): boolean {
  const above = rows[at - 1]
  return above === undefined || endsMeeting(above.text) || signedBy(above.text) !== null
}
const opensAnew = anchored(/^(?:[\p{Lu}\d]|d\.\s?\d|\[[\dD])/u)
const opensWithDay = anchored(/^(?:Aar|År|Anno|(?:I s|S)amme |(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag)/u)

/** By then such a sentence stands over punkter with titles of their own, as over any minutes. */
const ownLayout = '1985-01-01'

interface ProseOpening {
  readonly date: string | null
  readonly to: number
}

/** Whether enough is said in the paragraph at a row. */
function weighed(rows: readonly Row[], at: number, apart: boolean, near: number | null): ProseOpening | null {
  const first = rows[at]?.text ?? ''
  const { text: printed, to } = paragraph(rows, at)
  const text = isAllCapitals(first) ? fromCapitals(printed) : printed
  const line = text === printed ? first : fromCapitals(first)
  const dates = findDates(text.slice(0, 160), near)
  const whole = dates.find(({ iso }) => iso) ?? null
  const early = dates.length > 0 && (dates[0]?.start ?? 199) < 100
  const announced = whole !== null && whole === dates[0] && announces(text, whole)
  const met = apart && whole !== null && whole === dates[0] && saysThatMet(text, whole)
  const weight = proseSigns.reduce(
    (sum, { pattern, weight: w, inLine }) => sum + (pattern.test(inLine ? line : text) ? w : 0),
    (early ? 2 : 0) + (announced ? announcedWeight : 0) + (met ? metWeight : 0),
  )
  if (
    whole?.iso &&
    (whole.implied === 'nothing' || (near === null && dotted.test(text.slice(whole.start)))) &&
    whole.iso >= newManner &&
    (!(yearAndDay.test(first) || metOnDay.test(first)) || (dayOfHeld(text) ?? '') >= ownLayout)
  )
    return null
  return weight >= (apart ? leastWeight : leastInside) ? { date: whole?.iso ?? null, to: headEnd(rows, at, to) } : null
}

/** `1.`, `1) Regning fra Smeden`: the first case right under the sentence, and no day. */
const isFirstCase = ({ numbering, text }: Row) =>
  numbering?.value === 1 &&
  numbering.sub === 0 &&
  numbering.style !== 'bare' &&
  findDates(text).every(({ start }) => start > 0)

/** `Møde d. 3/3-17.`: a line that is whole, under which who came may stand before the first case. */
const isWholeLine = (text: string) => text.length <= longestSitting && /\d\.?$/u.test(text) && announcesOnly(text)
const longestSitting = 60
function announcesOnly(text: string): boolean {
  const [date] = findDates(text)
  return date !== undefined && date.month !== null && announces(text, date) && /^[.:]?$/u.test(text.slice(date.end))
}
const holdsWholeDay = (text: string) => findDates(text).some(({ iso }) => iso !== null)

/** The end of a sentence, and no initial: what stands below it may be the first case. */
const endsWhole = /\p{Ll}{2}\.$/u
/** The head ends with the sentence `Følgende forhandledes:`, before the first case, or with the paragraph. */
function headEnd(rows: readonly Row[], at: number, to: number): number {
  let text = ''
  const first = rows[at]
  const isLine = first !== undefined && to > at && isWholeLine(first.text)
  for (let i = at; i <= to; i++) {
    const row = rows[i]
    if (row && i > at && isFirstCase(row)) return i - 1
    if (row && isLine && i > at && /[.:]$/u.test(rows[i - 1]?.text ?? '') && !opensUnderDay(row.text)) return i - 1
    if (row && i > at && endsWhole.test(text) && opensCase(row.text)) return i - 1
    text += ` ${row?.text ?? ''}`
    if (announcesCases(text)) return i
  }
  return to
}
