import { isUsualTitle } from '../../danish/agenda-titles.ts'
import { anchored } from '../../danish/anchored.ts'
import type { Row } from '../rows/rows.ts'

/** `19.00-19.15`, `Kl. 19.00 – 19.15 - Drøftelse/beslutning`: when a punkt is taken and how, alone on its line. */
const clockAlone =
  /^\(?(?<clock>(?:[Kk]l\.?\s?)?(?<hour>[01]?\d|2[0-3])[.:](?<minute>[0-5]\d)\s?[-–]\s?(?:[Kk]l\.?\s?)?(?<toHour>\d{1,2})[.:](?<toMinute>\d\d))\)?(?:\s?[-–:]\s?(?<how>(?:(?:orientering|drøftelse|beslutning|info(?:rmation)?)[\s/,&]{0,3}(?:og )?){1,3}))?$/iu
/** Whether a line says when a punkt is taken, and perhaps how, and nothing more. */
export const isClockAlone = (text: string): boolean => clockAlone.test(text)
/** A quick look before it. */
const mayBeClock = anchored(/^\(?(?:[Kk]l|[012]?\d[.:][0-5])/u)
/** Fewer may be any program of a day; so many of them say how, or stand over titles that agendas have. */
const [fewest, fewestTold] = [3, 2]
const longestTitle = 100

export interface ClockOver {
  readonly clock: string
  readonly row: Row
  /** The row of its title; `null` where text, or the next clock, stands below it. */
  readonly title: Row | null
}

const minutes = (hour: string | undefined, minute: string | undefined) => 60 * Number(hour) + Number(minute)

/** The clocks that stand over titles, each later than the one above it, in a stretch that numbers nothing. */
export function clocksOverTitles(rows: readonly Row[]): readonly ClockOver[] {
  const found: (ClockOver & { readonly told: boolean; readonly from: number; readonly to: number })[] = []
  for (const [i, row] of rows.entries()) {
    const groups = mayBeClock.test(row.text) ? clockAlone.exec(row.text)?.groups : undefined
    if (groups === undefined) continue
    const from = minutes(groups['hour'], groups['minute'])
    const to = minutes(groups['toHour'], groups['toMinute'])
    const last = found.at(-1)
    /** `19.00-21.00` over `19.00-19.15`: when the meeting was. */
    if (found.length === 1 && last && from < last.to) found.pop()
    else if (last && from < last.from) return []
    const below = rows[i + 1]
    const title = below && isTitle(below) ? below : null
    const told = groups['how'] !== undefined || (title !== null && isUsualTitle(title.text))
    found.push({ clock: groups['clock'] ?? '', row, title, told, from, to })
  }
  const isList = found.length >= fewest && found.filter(({ told }) => told).length >= fewestTold
  const isTitled = isList && found.some(({ title }) => title !== null)
  return isTitled && rows.filter(({ numbering }) => numbering !== null).length < fewest ? found : []
}

const isTitle = ({ text, label, numbering }: Row) =>
  text.length <= longestTitle &&
  label === null &&
  numbering === null &&
  !mayBeClock.test(text) &&
  /^["”“„»]?[\p{Lu}\d]/u.test(text) &&
  !/\p{L}{3}[.;,:]$/u.test(text)
