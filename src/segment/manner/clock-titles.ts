import { isUsualTitle } from '../../danish/agenda-titles.ts'
import { anchored } from '../../danish/anchored.ts'
import type { Row } from '../rows/rows.ts'
import { asRow } from '../rows/rows.ts'
import { untold } from '../rows/said.ts'
import { fitting } from '../rows/signs.ts'
import { isClockAlone } from './clocks-over-titles.ts'

/** `17.20 Budgetopfølgning`, `Kl. 17.00-17.05: Velkomst`: when a punkt is taken, instead of its number. */
const clockTitle =
  /^(?<clock>(?:[Kk]l\.?\s?)?(?<hour>[01]?\d|2[0-3])[.:](?<minute>[0-5]\d)(?:\s?[-–]\s?(?:[Kk]l\.?\s?)?\d{1,2}[.:]\d\d)?)\s?[:–-]?\s{1,20}(?=\p{Lu})/u
/** A quick look before it. */
const mayBeClock = anchored(/^(?:[Kk]l|[012]?\d[.:][0-5])/u)
/** Fewer may be any program of a day; of those so many must be titles that agendas have. */
const [fewestTitles, fewestUsual] = [3, 2]

export interface ClockTitle {
  readonly clock: string
  readonly titleAt: number
  /** Minutes of the day. */
  readonly time: number
}

/** The clock a row begins with, and where its title begins; `null` where it is no such row. */
export function clockTitleOf(text: string): ClockTitle | null {
  const match = clockTitle.exec(text)
  const { clock, hour, minute } = match?.groups ?? {}
  if (!match || clock === undefined) return null
  return { clock, titleAt: match[0].length, time: 60 * Number(hour) + Number(minute) }
}

/** The rows whose titles stand behind clocks that rise, in a source that numbers nothing. */
export function clockTitles(rows: readonly Row[]): ReadonlySet<number> {
  const found: (ClockTitle & { readonly row: Row })[] = []
  for (const row of fitting(rows, mayBeClock)) {
    const title = clockTitleOf(row.text)
    if (title && !isClockAlone(row.text)) found.push({ row, ...title })
  }
  if (found.length < fewestTitles) return none
  const usual = found.filter(({ row, titleAt }) => isUsualTitle(row.text.slice(titleAt)))
  const rises = found.filter(({ time }, i) => time >= (found[i - 1]?.time ?? 0))
  const isList = usual.length >= fewestUsual && rises.length >= found.length - 1
  const isOwn = ({ text, numbering }: Row) => numbering !== null && clockTitleOf(text) === null
  return isList && rows.filter(isOwn).length < fewestUsual ? new Set(found.map(({ row }) => row.at)) : none
}
const none: ReadonlySet<number> = new Set()

/** Rows in which clocks stand for numbers, without what reads `17.20` as the 20th part of the 17th punkt. */
export function withoutClockNumbers(rows: readonly Row[]): readonly Row[] {
  const timed = clockTitles(rows)
  if (timed.size === 0) return rows
  return rows.map((row) => (timed.has(row.at) ? asRow({ ...row, numbering: null, told: untold() }) : row))
}
