import { oneOf } from './one-of.ts'

/** Month names, modern, old and English, with the short forms clerks use and their slips (`Januer`, `septemper`). Index 0 is January. */
const months: readonly (readonly string[])[] = [
  ['januar', 'januari', 'january', 'jan', 'januarii', 'januer', 'janaur', 'jannuar'],
  [
    'februar',
    'februari',
    'february',
    'februarii',
    'febr',
    'febru',
    'feb',
    'febuar',
    'februer',
    'feburar',
    'februrar',
    'febrar',
  ],
  ['marts', 'march', 'martii', 'mart', 'mar', 'marst'],
  ['april', 'apr', 'aprilis', 'aprill', 'aprli'],
  ['maj', 'mai', 'maii', 'may'],
  ['juni', 'junii', 'juny', 'june', 'jun'],
  ['juli', 'julii', 'july', 'jul'],
  ['august', 'aug', 'augst', 'auguts', 'agust'],
  [
    'september',
    'septembr',
    'septbr',
    'septb',
    'septemb',
    'sept',
    'sep',
    'septemper',
    'septmber',
    'septembber',
    'sepember',
    'setember',
    'septemer',
  ],
  [
    'oktober',
    'october',
    'oktbr',
    'octobr',
    'octbr',
    'oktb',
    'octb',
    'oktob',
    'okt',
    'oct',
    'oktoper',
    'oktobre',
    'okober',
    'otober',
  ],
  ['november', 'novembr', 'novbr', 'novb', 'novemb', 'nov', 'novemper', 'novmber', 'noveber', 'novemer'],
  [
    'december',
    'decembr',
    'decbr',
    'decb',
    'dcbr',
    'decemb',
    'dec',
    'decemper',
    'decmber',
    'deceber',
    'decemer',
    'desember',
  ],
]

/** Weekday names, modern, old and English; `-en` as in `Onsdagen` is allowed for by the pattern. Index 0 is Monday. */
const weekdays: readonly (readonly string[])[] = [
  ['mandag', 'mand', 'monday'],
  ['tirsdag', 'tiisdag', 'tirsd', 'tuesday'],
  ['onsdag', 'onsd', 'wednesday'],
  ['torsdag', 'thorsdag', 'torsd', 'thursday'],
  ['fredag', 'fred', 'friday'],
  ['lørdag', 'løverdag', 'lørd', 'saturday'],
  ['søndag', 'sønd', 'sunday'],
]

const numbered = (names: readonly (readonly string[])[]) =>
  new Map(names.flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1])))
const monthNumbers = numbered(months)
const weekdayNumbers = numbered(weekdays)

/** Every month name, the longest first, so that `januar` is not read as `jan`. */
export const monthForms: readonly string[] = [...monthNumbers.keys()].sort((a, b) => b.length - a.length)

/** For building patterns (flag `i`): every month name, and every weekday with its article ending. */
export const monthNames = oneOf(monthForms)
export const weekdayNames = `${oneOf([...weekdayNumbers.keys()])}(?:en)?`

/** `Januar` → 1, `decbr` → 12; `null` for any other word. */
export const monthNumber = (name: string) => monthNumbers.get(name.toLowerCase().replace(/\.$/, '')) ?? null

/** `mandag` → 1 … `Søndag` → 7, `Onsdagen` → 3; `null` for any other word. */
export const weekdayNumber = (name: string) => weekdayNumbers.get(name.toLowerCase().replace(/dagen$/, 'dag')) ?? null

/** Days of a month of the Gregorian calendar; February of an unknown year (`null`) may have 29. */
export function daysIn(month: number, year: number | null): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28
}

/** ISO weekday (Monday 1 … Sunday 7) of a Gregorian date. */
export const weekdayOf = (year: number, month: number, day: number) =>
  ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1
