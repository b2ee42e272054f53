import { findDates } from './dates.ts'
import { matchesOf } from './matches.ts'
import { remembered } from './remembered.ts'

/**
 * A clock or a range of clocks as it stands in a text: `start`..`end` (columns from 0) take in `kl.`. Times are `HH:MM`,
 * 24 hours. `sign` says how sure a clock it is: `kl` is written before it, it has a colon, or it is two bare numbers
 * (`10.30`), which may as well be an amount: take those only where a clock is expected.
 */
export interface ClockFound {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly from: string
  readonly to: string | null
  readonly sign: 'kl' | 'colon' | 'bare'
  /** It may be day or night: `Kl. 2` with nothing that says which, neither `Em.` nor the nought of `02`. */
  readonly isVague: boolean
}

/** `1½`, `15 ½`, `7 1/4`, `½9`, `14:30`, `14.30`, `15,30`, `14 00`, `1400`, `17` with the names `hour`, `minute`, `half` + suffix. */
const clock = (n: number) =>
  `(?<toward${n}>½\\s?)?(?<hour${n}>\\d{1,2})(?:\\s?(?<half${n}>[½¼¾]|(?<=\\s)(?:1\\/2|[13]\\/4))|\\s?(?<mark${n}>[:.,])\\s?(?<minute${n}>[0-5]\\d)(?!\\d)|\\s(?<spaced${n}>[0-5]\\d)(?![\\d,:/-]|\\.(?!\\s*$|\\s+\\p{Lu}\\.))|(?<joined${n}>[0-5]\\d)(?!\\d)|(?!\\d|[.,:]\\d))`
/** `kl. ` `Kl ` `klokken ` */
const kl = '(?<!\\p{L})(?:kl\\s?[.:]{0,2}|klokken)\\s{0,3}'
/** ` Em.` ` Eftermiddag` ` Eftmd.` ` F. M.` ` Formiddag` ` Middag` */
const half =
  '(?:\\s{0,2}(?<part>aften|morgen|middag|e\\.?\\s?m\\.?|eft(?:erm(?:iddag)?|md?|\\.)\\.?|f\\.?\\s?md?\\.?|form(?:iddag)?\\.?)(?!\\p{L}))?'
/** `Eftm. `, `Aften `: the time of day, right before its clock. */
const partBefore =
  /(?<!\p{L})(?<part>aften(?:en)?|morgen|e\.?\s?m\.|eft(?:erm(?:iddag(?:en)?)?|md?|\.)\.?|f\.?\s?m\.|form(?:iddag(?:en)?)?\.?),?\s{0,2}$/iu
const farthestPart = 48
/** `Søndag Eftermiddag d. 12te Juli 1896 `: the time of day, before the date of its clock. */
const partBeforeDay =
  /(?<!\p{L})(?<part>aften|morgen|eftermiddag|formiddag),?\s(?:den|d\.)\s?\d{1,2}[^\s\d]{0,4}\s\p{L}{3,9}\.?(?:\s\d{4})?,?\s{0,2}$/iu
const until = '\\s{0,3}(?:-|–|—|til|to)\\s{0,3}(?:ca\\.?\\s{0,2})?(?:kl\\.?\\s{0,2})?'
const pointed = (n: number) =>
  `(?<hour${n}>\\d{1,2})\\s?(?<mark${n}>[:.])\\s?(?<minute${n}>[0-5]\\d)(?::[0-5]\\d)?(?!\\d|[.:/,]\\d|-\\p{L}|\\s?%)`

/** `kl. 16:00`, `Kl. 1½ Em.`, `kl. 10.30-10.45`, `kl. 19 til 21` */
const labelled = new RegExp(`${kl}${clock(1)}${half}(?:${until}${clock(2)}(?!\\s?\\p{L}{3,}\\s\\d{4}))?`, 'giu')
/** `10:00 - 11:30`, `18.15 – 20.00`, `16.05-17`, `19:03`, `10.00` */
const bare = new RegExp(
  `(?<![\\p{L}\\d]|\\d[-./:,])${pointed(1)}(?:${until}(?:${pointed(2)}|(?<hour3>\\d{1,2})(?![\\d.,:/]|-\\d|\\s?(?:stk|kr)|\\.?\\s?\\p{L}{3,}\\s\\d{4})))?`,
  'giu',
)

/** The clocks that have `kl` before them, and the others. */
export const clockForms = [
  { pattern: labelled, hasKl: true, example: 'kl. 16:00' },
  { pattern: bare, hasKl: false, example: '10.00' },
] as const

const minutesOf: Readonly<Record<string, number>> = { '½': 30, '1/2': 30, '¼': 15, '1/4': 15, '¾': 45, '3/4': 45 }

function time(hour: string | undefined, minute: string | undefined, afternoon: boolean): string | null {
  if (hour === undefined) return null
  const hours = Number(hour) + (afternoon && Number(hour) < 12 ? 12 : 0)
  if (hours > 24 || (hours === 24 && Number(minute ?? 0) > 0)) return null
  return `${String(hours % 24).padStart(2, '0')}:${(minute ?? '00').padStart(2, '0')}`
}

function read(match: RegExpMatchArray, text: string, hasKl: boolean): ClockFound | null {
  const part = match.groups ?? {}
  const minute = (n: number) => {
    const fraction = part[`half${n}`]
    return fraction ? String(minutesOf[fraction]) : (part[`minute${n}`] ?? part[`spaced${n}`] ?? part[`joined${n}`])
  }
  const start = match.index ?? 0
  const near = hasKl ? text.slice(Math.max(0, start - farthestPart), start) : ''
  const partOfDay =
    part['part'] ?? partBefore.exec(near)?.groups?.['part'] ?? partBeforeDay.exec(near)?.groups?.['part']
  const afternoon = /^(?:e|aften)/i.test(partOfDay ?? '')
  const isHalfTo = part['toward1'] !== undefined && minute(1) === undefined && Number(part['hour1']) > 1
  const from = isHalfTo
    ? time(String(Number(part['hour1']) - 1), '30', afternoon)
    : time(part['hour1'], minute(1), afternoon)
  if (from === null) return null
  const to = time(part['hour2'] ?? part['hour3'], minute(2), afternoon)
  const end = start + match[0].length
  const sign = hasKl ? 'kl' : part['mark1'] === ':' ? 'colon' : 'bare'
  const isVague = /^[1-6]$/.test(part['hour1'] ?? '') && partOfDay === undefined && (to === null || to <= '12:00')
  return { start, end, text: text.slice(start, end), from, to, sign, isVague }
}

/** What a value that can only be a clock may be besides: `16-18.30`, `19 - 21.30`, `19`, `18,30`. */
const onlyClock = new RegExp(`^\\s*${clock(1)}${half}(?:${until}${clock(2)})?\\s*\\.?\\s*$`, 'iu')

/** Every clock of the value of a label for clocks (`Tid: 16-18.30`), where also a number alone is one. */
export function findClocksIn(value: string): readonly ClockFound[] {
  const found = findClocks(value)
  const match = found.length === 0 ? onlyClock.exec(value) : null
  const only = match && read(match, value, true)
  return only ? [only] : found
}

/** Every clock of a text, in order, never overlapping each other or a date. */
export const findClocks = (text: string): readonly ClockFound[] => (mayHoldClock.test(text) ? clocksIn(text) : none)
/** No clock is without it: two numbers with a mark between them, or the word before one. */
export const mayHoldClock = /\d\s?[:.]\s?\d|kl(?:\s?[.:]{0,2}|okken)\s{0,3}[\d½]/iu
const none: readonly ClockFound[] = []

const clocksIn = remembered((text): readonly ClockFound[] => {
  const dates = findDates(text)
  const found: ClockFound[] = []
  for (const { pattern, hasKl } of clockForms)
    for (const match of matchesOf(pattern, text)) {
      const clock = read(match, text, hasKl)
      if (clock) found.push(clock)
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: ClockFound[] = []
  let next = 0
  for (const clock of found) {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= clock.start) next += 1
    const isInDate = (dates[next]?.start ?? Number.POSITIVE_INFINITY) < clock.end
    if (clock.start >= (kept.at(-1)?.end ?? 0) && !isInDate) kept.push(clock)
  }
  return kept
})
