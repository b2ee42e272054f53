import { anchored } from '../../danish/anchored.ts'
import { findDates } from '../../danish/dates.ts'
import { headLabelOf } from '../../danish/head-labels.ts'
import { opensUnderDay } from '../../danish/openings.ts'
import type { Ground } from '../ground.ts'
import { freeAfter } from '../ground.ts'
import type { Heading } from '../headings/heading.ts'
import type { Head } from '../heads/head.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'

/** Where the meetings and the punkter of a source begin. */
interface Beginnings {
  readonly ground: Ground
  readonly heads: ReadonlyMap<number, Head>
  readonly headings: ReadonlyMap<number, Heading>
}

/** `(kl. 13:30-13:35)`, in a paragraph of its own: when the punkt is taken whose heading stands right below. */
const clocks = anchored(/^\((?:kl\.?\s?)?\d{1,2}[.:]\d\d\s?[-–]\s?\d{1,2}[.:]\d\d\)$/iu)
export const clocksOver = ({ text, apart }: Row) => apart && text.length < 24 && clocks.test(text)

/** `BU - ØK - BY` right under the number of a case: the boards that it goes to, one after the other. */
const route = /^\p{Lu}{2,4}(?:\s?[-–,]\s?\p{Lu}{2,4}){0,5}$/u
export const isRoute = ({ rows }: Ground, at: number) =>
  rows[at]?.gap === 0 && rows[at - 1]?.isCase === true && route.test(rows[at].text)

/** How many rows may stand between a group line and its first heading (a head of labels printed on every page). */
const groupReach = 60

/** Whether nothing but groups, paper words and case numbers lies between a row and the next heading. */
export function leadsToHeading({ ground, heads, headings }: Beginnings, from: number): boolean {
  for (let at = from + 1; at < ground.rows.length && at < from + groupReach; at++) {
    if (heads.has(at)) return false
    if (headings.has(at)) return true
    if (!ground.isFree(at)) continue
    const row = ground.rows[at]
    if (!row?.paper && !row?.group && !row?.isCase && !(row && clocksOver(row)) && !isRoute(ground, at)) return false
  }
  return false
}

/** `Lukket møde:` with nothing under it before the meeting is over: it is of no punkt. */
export function endsPaper({ ground, heads }: Beginnings, from: number): boolean {
  let at = from + 1
  while (at < ground.rows.length && !heads.has(at) && !ground.isFree(at)) at += 1
  return at === ground.rows.length || heads.has(at)
}

/** Whether the next text begins another page: a number at the foot is of the punkt above it. */
export const endsPage = (ground: Ground, at: number) => freeAfter(ground, at)?.opens ?? false

/**
 * The place of the first heading under `Referat:`, where the list of punkter was printed before it and nothing but labels of
 * a head and their people stand between, or `Hele bestyrelsen var mødt.`, and under the title of the minutes with their day; that of the name of its group, where one stands over
 * it. `Afbud fra Ida` does without the word, where the numbers begin again from the first. `null` where the word is not so.
 */
export function headAgain({ ground, heads, headings }: Beginnings, from: number, last: Heading): number | null {
  const begin = ground.rows[from]
  const isPeople = begin !== undefined && isApart(begin) && mayTellPeople.test(begin.text) && tellsWhoCame(begin.text)
  if (begin?.paper !== 'minutes' && !isPeople && !(begin && isTitleOfMinutes(begin))) return null
  let [labels, isLast, group]: [number, boolean, number | null] = [isPeople ? 1 : 0, isPeople, null]
  for (let at = from + 1; at < ground.rows.length && at < from + longestHead; at++) {
    const [row, heading] = [ground.rows[at], headings.get(at)]
    if (!row || heads.has(at)) return null
    if (heading) return labels > 0 && heading.value <= (isPeople ? 1 : last.value) ? (group ?? at) : null
    if (!ground.isFree(at)) continue
    if (row.group) {
      group ??= at
      continue
    }
    if (group !== null) return null
    const tells = tellsWhoCame(row.text)
    if (!tells && !(isLast && row.gap === 0 && !/[.!?]$/u.test(row.text))) return null
    labels += 1
    isLast = true
  }
  return null
}
const longestHead = 30
/** `Referat fra bestyrelsesmøde tirsdag den 10. december kl. 18.30 – 20.30`, below the agenda that stands under the same title */
const isTitleOfMinutes = (row: Row) =>
  isApart(row) && mayBeTitle.test(row.text) && row.text.length <= longestTitle && findDates(row.text).length === 1
const mayBeTitle = anchored(/^(?:Beslutningsr|R)eferat (?:fra|af) /u)
const longestTitle = 140
const tellsWhoCame = (text: string) => headLabelOf(text)?.kind === 'people' || opensUnderDay(text)
/** A quick look. */
const mayTellPeople = anchored(/^(?:Afbud|Til ?stede|Fremmød|Deltag|Fravær|Mødt|Ikke til)/u)
