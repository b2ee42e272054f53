import { capitalised } from '../../danish/capitals.ts'
import { findDates } from '../../danish/dates.ts'
import { headLabelOf } from '../../danish/head-labels.ts'
import { paperWordOf } from '../../danish/papers.ts'
import { isSittingNumber, namesSitting, opensSitting } from '../../danish/sittings.ts'
import { isPersonRow } from '../headings/numbered.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import { countedOnDay } from './opening-lines.ts'

/** `Punkt 1: …`: the first of a list of punkter. */
export const isFirst = (row: Row | undefined) => {
  const numbering = row?.numbering
  return (
    numbering?.value === 1 &&
    numbering.sub === 0 &&
    (numbering.strong || numbering.style === 'dot' || numbering.style === 'ad')
  )
}

const listStyles: ReadonlySet<string> = new Set(['dot', 'bracket', 'colon', 'ad', 'dash'])

/** `1. Meddelelser`, standing apart: a punkt, where `2. maj 2017` is a date and `8. Møde.` opens one of a year's meetings. */
function isListRow(row: Row, before: Row | undefined): boolean {
  const numbering = row.numbering
  if (!numbering || numbering.strong) return numbering !== null
  if (isSittingNumber(row.text) || isUnderNumber(row, before) || countedOnDay.test(row.text)) return false
  const isUnder = before?.paper === 'agenda' || (numbering.value === 1 && isUnderPeople(before))
  const isInGroup = before?.group?.closed === false && numbering.style === 'bare'
  if (!(isApart(row) || isUnder) || !(isInGroup || listStyles.has(numbering.style))) return false
  return beginsTitle.test(row.text.slice(numbering.titleAt)) && findDates(row.text)[0]?.start !== 0
}

/** `5. Byraadsmøde` / `9. Januar 1932`: no number of a punkt. */
const isUnderNumber = ({ text }: Row, before: Row | undefined) =>
  before !== undefined && isSittingNumber(before.text) && findDates(text)[0]?.start === 0

/** `Meddelelser`, `2. behandling af takster` */
const beginsTitle = /^(?:\p{Lu}|\d{1,2}\.\s\p{Ll}{4})/u

/** `3   Meddelelser` / `J.nr. 00.22.00-P35-4`: the number of a case under the first title, where above it that of the paper stands. */
const isUnderTitle = (row: Row, before: Row | undefined) =>
  row.isCase && !!before?.numbering && before.numbering.titleAt < before.text.length && !isSittingNumber(before.text)

/** `Til stede: Ida, Bo og Ea. Afbud fra Per` / `1. Banerne: De lukkes d. 21. oktober.` */
const isUnderPeople = (before: Row | undefined) =>
  before !== undefined && !before.text.endsWith(':') && headLabelOf(before.text)?.kind === 'people'

/** Fewer numbers in a row may be anything. */
const fewestClose = 3
const closeStyles: ReadonlySet<string> = new Set(['dot', 'bracket'])

/** `1. Godkendelse` … `2. Molen` …: the rows of a list that rises from 1, where no blank lines part its punkter. */
export function closeList(rows: readonly Row[], lone: ReadonlySet<number>): ReadonlySet<number> {
  const found: number[] = []
  let style: string | null = null
  for (const row of rows) {
    const { numbering, text, at } = row
    const isNext =
      numbering !== null &&
      (style === null ? closeStyles.has(numbering.style) : numbering.style === style) &&
      numbering.sub === 0 &&
      numbering.value === found.length + 1
    if (
      isNext &&
      /^\p{Lu}/u.test(text.slice(numbering.titleAt)) &&
      !isPersonRow(row) &&
      !isDay(text) &&
      !isSittingNumber(text) &&
      !countedOnDay.test(text)
    ) {
      found.push(at)
      style = numbering.style
    }
  }
  const listed = found.length >= fewestClose ? found : []
  for (const at of lone) listed.push(at - 1, at)
  return new Set(listed)
}

/** `4. April Kl. 10. Eksamen`: the day counts nothing. */
const isDay = (text: string) => findDates(text)[0]?.start === 0

/** A head is over where a numbered punkt or a labelled section begins. */
export function endsHead(row: Row | undefined, before: Row | undefined): boolean {
  if (
    !row ||
    isListRow(row, before) ||
    isUnderTitle(row, before) ||
    (before?.cell?.isHeader === true && row.numbering !== null)
  )
    return true
  return row.label !== null && headLabelOf(row.text) === null && row.paper === null && !isTitleOfPaper(row)
}

/**
 * `Referat: 15. april 2024 kl. 8`, `Referat: Bestyrelsesmøde Lindby Bylaug d. 11.01.06`; above all else `Referat: Generalforsamling
 * i Lindby Vandværk`: the word for the paper and what it is of, though in a punkt the word is a label.
 */
function isTitleOfPaper({ text, label, at }: Row): boolean {
  if (!label || label.valueAt === text.length || paperWordOf(text.slice(0, label.length)) === null) return false
  const value = text.slice(label.valueAt)
  if (findDates(value)[0]?.start === 0 || opensSitting(capitalised(value)) || namesSitting(value)) return true
  return at < titleRows && sittingPattern.test(value)
}
const titleRows = 4
const sittingPattern =
  /^(?:(?:[Ee]kstra)?[Oo]rdinær[et]? )?\p{L}*(?:[Mm]øde|[Ff]orsamling)(?:t|en)?(?: nr\.? ?\d{1,4}| \d{4})?(?:,? (?:(?:i|for|af) )?\p{Lu}[^.:;]{2,60})?$/u
