import { daysIn, monthNames, monthNumber, weekdayNames, weekdayNumber, weekdayOf } from './calendar.ts'
import { gathered } from './gathered.ts'
import { matchesOf } from './matches.ts'
import { remembered } from './remembered.ts'
import { romanValue } from './roman.ts'

/**
 * A date as it stands in a text: `start`..`end` (columns from 0) take in its weekday and `den`. A part that is not
 * written is `null`; `implied` says which written parts were filled up (the century of `29.06.20`).
 */
export interface DateFound {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly day: number
  readonly month: number | null
  readonly year: number | null
  readonly implied: 'nothing' | 'century'
  /** Monday 1 … Sunday 7, as written beside the date. */
  readonly weekday: number | null
  /** Whether the written weekday is the date's; `null` when one of them is not written. */
  readonly weekdayFits: boolean | null
  /** `YYYY-MM-DD`, or `null` when the year or the month is not written. */
  readonly iso: string | null
}

const day = '(?<day>\\d{1,2})'
const year4 = '(?<year>1[5-9]\\d\\d|20\\d\\d)'
/** `3.` `3'` `25de` `3de.` `2den` `1ste` `3die` `7n` `3 rd` */
const ordinal = "(?:\\s?(?:(?:de[nt]?|ste|die|te|n|th|rd|st|nd)\\.?|['’´`*.:])(?![\\p{L}\\d])|\\.)?"
const month = `(?<month>${monthNames})(?![\\p{L}])\\.?`
/** `14. juni 82 kl. 19`, and `14. juni 82` at the end of a short line: no hour and no number of anything. */
const yearFollows = '(?=\\d\\d\\s{0,3}kl(?!\\p{L})|(?<=^.{0,60})[3-9]\\d\\s{0,3}$)'
const notInNumber = '(?<![\\p{L}\\d]|\\d[-./])'
const numberEnds = '(?![\\d\\p{L}]|[-/.]\\p{N}|-\\p{L})'

/** What a text must hold for a form to be looked for: cheap questions before dear ones. */
export const dateQuestions = {
  month: /jan|feb|mar|apr|ma[ijy]|ju[nl]|aug|agu|sep|set|o[kct]|nov|de[cs]|dcb/i,
  digits: /\d\s?[-./]\s?\d/,
  year: /1[5-9]\d\d|20\d\d/,
  'year after a comma': /,\s{0,2}(?:1[5-9]|20)\d\d/,
  'two days': /[-–]\s?\d|og/i,
  slash: /\d\//,
  roman: /\d(?:\s?\/\s?|[.-])[IVX]/,
  'two marks': /\d[-.]\s?\d{1,2}[-.]\s?\d/,
  ds: /ds\.|d\. ?m|dennes/i,
} as const
type Need = keyof typeof dateQuestions

/** Every form needs one of these: a text without them is asked for none, and most texts are without. */
const anyNeed = new RegExp(
  [dateQuestions.month, dateQuestions.digits, dateQuestions.slash, dateQuestions.roman, dateQuestions.ds]
    .map(({ source }) => source)
    .join('|'),
  'i',
)
/** Whether a date can stand in a text at all. */
export const mayHoldDate = (text: string): boolean => /\d/.test(text) && anyNeed.test(text)

interface Form {
  readonly name: string
  readonly needs: readonly Need[]
  readonly example: string
  readonly pattern: RegExp
}

/** Every written form, the fuller before the shorter: of two that begin at the same place the first is taken. */
export const dateForms: readonly Form[] = [
  {
    name: 'iso',
    needs: ['year', 'digits'],
    example: '2019-04-03',
    pattern: new RegExp(
      `${notInNumber}${year4}(?<mark>[-./])(?<month>\\d\\d)\\k<mark>(?<day>\\d\\d)(?!\\d|[-./]\\d)`,
      'giu',
    ),
  },
  {
    name: 'in the name of a page of a book',
    needs: ['year', 'digits'],
    example: '18930504_12-3',
    pattern: /^(?<year>1[789]\d\d)(?<month>\d\d)(?<day>\d\d)(?=_\d{1,3}-\d{1,3}$)/gu,
  },
  {
    name: 'year-first',
    needs: ['month', 'year'],
    example: 'Aaret 1912, Mandag den 4. November',
    pattern: new RegExp(
      `${notInNumber}${year4}[.,:;]?\\s{1,3}(?:(?<weekday>${weekdayNames})[.,]?\\s{1,3}(?:(?:den|d[.:]?)\\s{0,2})?|(?:den|d[.:]?)\\s{0,2})${day}${ordinal}\\s{0,2}${month}`,
      'giu',
    ),
  },
  {
    name: 'year-first, the month before its day',
    needs: ['month', 'year'],
    example: 'Aar 1912, Januar den 9.',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:Aar|År|Anno)(?:et)?,?\\s)${year4}[.,:;]?\\s{1,3}${month}\\s(?:den|d[.:]?)\\s{0,2}${day}(?:${ordinal}|(?=$|\\s))`,
      'giu',
    ),
  },
  {
    name: 'year-first-slash',
    needs: ['slash', 'year'],
    example: 'Aar 1943 d. 7/1',
    pattern: new RegExp(
      `${notInNumber}${year4}[.,:;]?\\s{1,3}(?:(?<weekday>${weekdayNames})[.,]?\\s{1,3})?(?:den|d[.:]?)\\s{0,2}${day}\\/(?<month>\\d{1,2})${numberEnds}(?!\\s?[-./]?\\s?\\d)`,
      'giu',
    ),
  },
  {
    name: 'year first in its text, and nothing before the day',
    needs: ['month', 'year'],
    example: '1887, 3die Maj',
    pattern: new RegExp(
      `(?<=^(?:(?:Aar|År)(?:et)?,?\\s)?)(?<year>1[789]\\d\\d)[.,]?\\s{1,2}${day}${ordinal}\\s{0,2}${month}`,
      'giu',
    ),
  },
  {
    name: 'days',
    needs: ['month', 'year', 'two days'],
    example: '5.-6. maj 2014',
    pattern: new RegExp(
      `${notInNumber}${day}\\.?\\s?(?:[-–]|og(?:\\s${weekdayNames})?(?:\\s(?:den|d\\.?))?)\\s?\\d{1,2}\\.?\\s{0,3}${month},?\\s{0,2}${year4}(?!\\d)`,
      'giu',
    ),
  },
  {
    name: 'month-first',
    needs: ['month', 'year after a comma'],
    example: 'April 3, 2019',
    pattern: new RegExp(`(?<!\\p{L})${month}\\s{1,2}${day}(?:st|nd|rd|th)?,\\s{0,2}${year4}(?!\\d)`, 'giu'),
  },
  {
    name: 'month-name',
    needs: ['month'],
    example: 'den 27. august 2025',
    pattern: new RegExp(
      `${notInNumber}${day}${ordinal}(?:\\s{0,3}|-)${month}(?:(?:,?\\s{0,2}|-)(?:(?:a|år|aar)\\.?\\s)?${year4}(?!\\d)|\\s(?:['’]|${yearFollows})(?<short>\\d\\d)(?!\\d))?`,
      'giu',
    ),
  },
  {
    name: 'month before its day, in the margin of a year',
    needs: ['month'],
    example: 'Januar 4.',
    pattern: new RegExp(`(?<=^)${month}\\s${day}(?:d?[det]e?n?|die|ste)?(?=[.:]?$|[.:]\\s)`, 'giu'),
  },
  {
    name: 'numbers',
    needs: ['digits', 'year'],
    example: '27-08-2025',
    pattern: new RegExp(
      `${notInNumber}${day}\\s?[-./]\\s?(?<month>\\d{1,2})(?:\\s?[-./]\\s?|\\s)${year4}${numberEnds}`,
      'giu',
    ),
  },
  {
    name: 'short-year-slash',
    needs: ['slash'],
    example: '25/6 40',
    pattern: new RegExp(
      `${notInNumber}${day}\\/(?<month>\\d{1,2})(?:\\s?[-./]\\s?|\\s)(?<short>\\d\\d)${numberEnds}`,
      'giu',
    ),
  },
  {
    name: 'roman-month',
    needs: ['roman'],
    example: 'd. 12/X 1913',
    pattern: new RegExp(
      `${notInNumber}${day}(?:\\s?\\/\\s?|(?<mark>[.-])(?=[IVX]{1,4}\\k<mark>))(?<roman>X?I{1,3}|I?[VX]|VI{1,3})(?:\\.?\\s?[-./]\\s?|\\.?\\s)(?:${year4}|(?<short>\\d\\d))${numberEnds}`,
      'gu',
    ),
  },
  {
    name: 'roman-month without year',
    needs: ['roman'],
    example: 'd. 5/III',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:[Dd]en|[Dd]\\.?)\\s{0,2})${day}\\s?\\/\\s?(?<roman>X?I{1,3}|I?[VX]|VI{1,3})(?![\\p{L}\\d]|\\.?\\s?[-./]?\\s?\\d)`,
      'gu',
    ),
  },
  {
    name: 'short-year',
    needs: ['two marks'],
    example: '29.06.20',
    pattern: new RegExp(
      `${notInNumber}${day}(?<mark>[-.])(?<month>\\d\\d)\\k<mark>(?<short>\\d\\d)${numberEnds}`,
      'giu',
    ),
  },
  {
    name: 'short-year-small',
    needs: ['two marks'],
    example: 'd. 3.5.12',
    pattern: new RegExp(
      `(?:(?<=(?:^|[^\\p{L}])(?:den|d\\.?|${weekdayNames})\\s{0,3}|(?:møde|forsamling)(?:t|en)?\\s)|(?<=^\\s{0,3})(?=\\d{1,2}(?<mark>[-.])\\s?\\d{1,2}\\k<mark>))${day}[-.]\\s?(?<month>\\d{1,2})[-.]\\s?(?<short>\\d\\d)(?=\\s{0,3}(?:$|,|kl|hos )|(?<=-\\d\\d)\\.(?:\\s|$))`,
      'giu',
    ),
  },
  {
    name: 'day-and-month',
    needs: ['slash'],
    example: '2/2',
    pattern: new RegExp(
      `${notInNumber}(?<!kl\\.?\\s?\\d{1,2}\\s)${day}\\/(?<month>\\d{1,2})${numberEnds}(?!\\s?\\/|\\s?%)`,
      'giu',
    ),
  },
  {
    name: 'day and month with a dot, behind a weekday',
    needs: ['digits'],
    example: 'mandag d. 1.11 kl. 17',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${weekdayNames})\\.?,?\\s{1,3}(?:(?:den|d[.:]?)\\s{0,2})?)(?<=d(?:en|[.:])?\\s{0,2}|(?=\\d{1,2}\\.\\d{1,2}\\.?,? kl))${day}\\.\\s?(?<month>\\d{1,2})\\.?(?=,?\\s{0,3}(?:$|kl|,|(?:i|på|hos) ))`,
      'giu',
    ),
  },
  {
    name: 'this-month',
    needs: ['ds'],
    example: 'den 7n ds.',
    pattern: new RegExp(`(?<=\\b(?:den|d\\.?)\\s{0,2})${day}${ordinal}\\s{0,2}(?:ds\\.|d\\.\\s?M\\.|dennes)`, 'giu'),
  },
]

/** `Onsdag, ` / `Torsdagen den ` / `Fredag Aften d. ` / `d. ` / `d: ` directly before a date. */
const beforeDate = new RegExp(
  `(?:(?<!\\p{L})(?<weekday>${weekdayNames})\\.?(?: (?:aften|(?:for|efter)?middag|morgen))?,?\\s{1,3}|(?<!\\p{L}))(?:(?:den|d[.:]?)\\s{0,3})?$`,
  'iu',
)

/** The letters that a weekday and `den` end in. */
const mayLead = /[dgny.,:]\s*$/i

/** The century of a two-digit year: the one nearest `near`; without it 2000–2039, else the 20th. */
export function fullYear(short: number, near: number | null): number {
  if (near === null) return short < 40 ? 2000 + short : 1900 + short
  const century = Math.round((near - short) / 100) * 100
  return century + short
}

function read(match: RegExpMatchArray, text: string, near: number | null): DateFound | null {
  const parts = match.groups ?? {}
  const short = parts['short']
  const year = parts['year'] ? Number(parts['year']) : short ? fullYear(Number(short), near) : null
  const written = parts['month'] ?? (parts['roman'] ? String(romanValue(parts['roman'])) : undefined)
  const month = written === undefined ? null : /\d/.test(written) ? Number(written) : monthNumber(written)
  const dayOfMonth = Number(parts['day'])
  if (dayOfMonth < 1 || (month !== null && (month < 1 || month > 12))) return null
  if (dayOfMonth > (month === null ? 31 : daysIn(month, year))) return null
  const at = match.index ?? 0
  const leading = text.slice(Math.max(0, at - 30), at)
  const before = mayLead.test(leading) ? beforeDate.exec(leading) : null
  const start = at - (before?.[0].length ?? 0)
  const end = at + match[0].trimEnd().length
  const named = parts['weekday'] ?? before?.groups?.['weekday']
  const weekday = named ? weekdayNumber(named) : null
  const whole = year !== null && month !== null
  return {
    start,
    end,
    text: text.slice(start, end),
    day: dayOfMonth,
    month,
    year,
    implied: short ? 'century' : 'nothing',
    weekday,
    weekdayFits: whole && weekday !== null ? weekdayOf(year, month, dayOfMonth) === weekday : null,
    iso: whole ? isoDate(year, month, dayOfMonth) : null,
  }
}

/** `YYYY-MM-DD`. */
export const isoDate = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/**
 * Every date of a text, in order, never overlapping. A two-digit year is read in the century nearest `near`, the year of
 * something that is known to lie close. Damaged dates (`3O. maj`, `31-02-2020`) are not found.
 */
export function findDates(text: string, near: number | null = null): readonly DateFound[] {
  if (!mayHoldDate(text)) return none
  const { matches, dates, hasShortYear } = looksOf(text)
  return near === null || !hasShortYear ? dates : datesOf(matches, text, near)
}
const none: readonly DateFound[] = []

/** A form that stands in a text. */
interface Match {
  readonly order: number
  readonly match: RegExpMatchArray
  readonly at: number
}

/** Whatever looks like a date in a text, by place; and its dates, where no year lies near. */
interface Looks {
  readonly matches: readonly Match[]
  readonly dates: readonly DateFound[]
  /** Whether a year is written with two digits, so that a year near by changes the dates. */
  readonly hasShortYear: boolean
}

const looksOf = remembered((text): Looks => {
  const matches = matchesIn(text)
  const hasShortYear = matches.some(({ match }) => match.groups?.['short'] !== undefined)
  return { matches: hasShortYear ? matches : [], dates: datesOf(matches, text, null), hasShortYear }
})

function matchesIn(text: string): Match[] {
  const answers = new Map<Need, boolean>()
  const holds = (need: Need) => {
    const known = answers.get(need) ?? dateQuestions[need].test(text)
    answers.set(need, known)
    return known
  }
  const found: Match[] = []
  dateForms.forEach(({ pattern, needs }, order) => {
    if (!needs.every(holds)) return
    for (const match of matchesOf(pattern, text)) found.push({ order, match, at: match.index })
  })
  return found.sort((a, b) => a.at - b.at || a.order - b.order)
}

function datesOf(matches: readonly Match[], text: string, near: number | null): readonly DateFound[] {
  const found = gathered(matches, ({ match, at }) => {
    const date = read(match, text, near)
    return date ? [{ date, at }] : []
  })
  const kept: DateFound[] = []
  for (const { date, at } of found) if (at >= (kept.at(-1)?.end ?? 0)) kept.push(date)
  return kept
}
