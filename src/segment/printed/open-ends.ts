import { monthNames } from '../../danish/calendar.ts'
import { findDates } from '../../danish/dates.ts'
import { isPlace } from '../../danish/places.ts'
import { grown } from '../../geometry/broken.ts'
import type { WholeLine } from '../rows/rows.ts'

/** Cells and columns: what stands below belongs to one of them, and so may the line under that. */
const isTabular = /[|\t]|\S\s{3,}\S/u
/** `… onsdag den 14.`, `tirsdag`, `d. 3. april`: a day that the line leaves open. */
const openDay = new RegExp(
  `(?:(?<!\\p{L})(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|den|d\\.|${monthNames})|\\s\\d{1,2}\\.?)$`,
  'iu',
)
/** `… kl.`, `… klokken` */
const openClock = /(?<!\p{L})(?:kl\.?|klokken)$/iu
const beginsClock = /^\d{1,2}(?:[.:,]\d\d)?(?![\d/]|\.\s?\p{L})/u
/** `… kl. 17.00 -`, `… kl. 19.00 til`: a range without its end. */
const openRange = /(?:kl\.?|klokken)\s?\d{1,2}(?:[.:,]\d\d)?\s?(?:-|–|til)$/iu
const beginsEnd = /^(?:kl\.? ?)?\d{1,2}[.:,]\d\d(?!\d)/iu
/** `… kl. 19.00`, and the line below goes on with `til 21.30` */
const endsInClock = /(?:kl\.?|klokken)\s?\d{1,2}[.:,]\d\d$/iu
const goesOnUntil = /^(?:-|–|til)\s?(?:kl\.? ?)?\d{1,2}[.:,]\d\d(?!\d)/iu
/** `… den 14. marts 2018,`, and the line below goes on with `kl. 19.00` */
const endsInDay = /\d,$/u
const clockNext = /^(?:kl\.?|klokken)\s?\d/iu
/** `… den 14. marts 2018 kl. 19.00 i`, `… kl. 15 i mødelokale 1 på`: the place stands on the next line, or goes on there. */
const openPlace = /(?:\d|,)\s(?:i|på|paa|hos|ved)(?:\s[^.,;:]{2,30}\s(?:i|på|paa|ved))?$/u
/** `… kl. 10.00 i Engby`, and the line below is `Kulturhus`, `Skole, lokale 12`: the rest of the place's name. */
const openName = /\s(?:i|på|paa|ved|hos)(?:\s\p{Lu}\p{Ll}+){1,2}$/u
const restOfName = /^(?<noun>\p{Lu}\p{Ll}{3,})(?:,? [^.:;]{1,30})?\.?$/u

/** `… kl. 15 i mødelokale 1`, and the line below is nothing but `på rådhuset`. */
const endsInPlace = /(?:\d|,)\s(?:i|på|paa|hos|ved)\s[^.,;:]{2,40}$/u
const placeNext = /^(?:i|på|paa|ved)\s\p{L}[^.,;:\d]{2,30}$/u

const holdsDay = (line: string) => findDates(line).some(({ iso }) => iso !== null)

/** How much of a line's end, and of the next one's beginning, can hold a day. */
const reach = 40

/** Whether the day or the clock that a line leaves open goes on below it. */
function goesOn(line: string, next: string): boolean {
  if (openClock.test(line)) return beginsClock.test(next)
  if (openRange.test(line)) return beginsEnd.test(next)
  if (endsInClock.test(line)) return goesOnUntil.test(next)
  if (endsInDay.test(line)) return clockNext.test(next) && holdsDay(line)
  if (openPlace.test(line)) return /^\p{L}/u.test(next) && holdsDay(line)
  if (openName.test(line)) return isPlace(restOfName.exec(next)?.groups?.['noun'] ?? '') && holdsDay(line)
  if (placeNext.test(next) && endsInPlace.test(line) && holdsDay(line)) return true
  if (!openDay.test(line)) return false
  const end = line.slice(-reach)
  return findDates(`${end} ${next.slice(0, reach)}`).some(
    (date) => date.iso !== null && date.start < end.length && date.end > end.length + 1,
  )
}

/** Asked first of every line: no day and no clock is without a figure, and what all these ends have in common. */
const holdsFigure = /\d/
const mayBeOpen = /(?:\d[.,]?|kl\.?|d\.|-|–|\s\d|(?<!\p{L})(?:i|på)|\p{Ll}{3}\.?)$/iu

/**
 * Lines that break in the midst of a day or a clock, put together again, however wide their page is:
 * `Bestyrelsesmøde tirsdag d. 3.` / `april 2018 kl.` / `17.00 på skolen`. Without such a break the lines come back as they are.
 */
export function withOpenEnds(lines: readonly WholeLine[]): readonly WholeLine[] {
  /** Made where the first such line is met: few sources have one. */
  let found: WholeLine[] | null = null
  for (const [i, line] of lines.entries()) {
    const last: WholeLine | undefined = found ? found.at(-1) : lines[i - 1]
    const over: WholeLine | undefined = found ? found.at(-2) : lines[i - 2]
    if (last && isOpen(last, line, over)) {
      found ??= lines.slice(0, i)
      found[found.length - 1] = grown(last, line)
    } else found?.push(line)
  }
  return found ?? lines
}

/** Whether a line goes on with the one above it; `over` is the one above that. */
function isOpen(last: WholeLine, line: WholeLine, over: WholeLine | undefined): boolean {
  if (last.page !== line.page) return false
  const [above, text] = [last.text.trim(), line.text.trim()]
  return (
    text !== '' &&
    (holdsFigure.test(above) || holdsFigure.test(text)) &&
    mayBeOpen.test(above) &&
    goesOn(above, text) &&
    ![above, text, over?.text.trim() ?? ''].some((one) => isTabular.test(one))
  )
}
