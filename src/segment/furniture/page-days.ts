import { anchored } from '../../danish/anchored.ts'
import { findDates } from '../../danish/dates.ts'
import { gathered } from '../../danish/gathered.ts'
import type { Furniture } from '../../model/cut.ts'
import type { Row } from '../rows/rows.ts'
import { figure, fitting, showing } from '../rows/signs.ts'
import { type Page, rising } from './rising.ts'

/** `34`, `- 34 -`, `Side 34`, `34.`: nothing but the number of a page. */
const pageNumber = anchored(/^(?:[-–—]\s?|(?:[Ss]ide|[Bb]lad|[Pp]ag\.)\s)?(?<page>\d{1,4})\.?(?:\s?[-–—])?$/u)
const longestNumber = 12
const longestDay = 70
/** `8. Februar`. But no `20-08-2020`: a day in figures alone is a value in a form. */
const inWords = /\p{L}{3}/u

/** The line with a day right under the number of a page, or right over it. */
function dayBeside(rows: readonly Row[], at: number, side: 1 | -1): Row | null {
  const [row, lower] = [rows[at + side], rows[side > 0 ? at + 1 : at]]
  if (!row || !lower || lower.gap > 1 || row.text.length > longestDay || row.paper !== null) return null
  return inWords.test(row.text) && findDates(row.text).some(({ month }) => month !== null) ? row : null
}

interface DayPage extends Page {
  readonly day: Row
}

const pagesBeside = (rows: readonly Row[], numbers: readonly Row[], side: 1 | -1): readonly DayPage[] =>
  rising(
    gathered(numbers, ({ at, text }) => {
      const day = dayBeside(rows, at, side)
      return day ? [{ at, page: Number(pageNumber.exec(text)?.groups?.['page']), day }] : []
    }),
  )

/** What stands at the heads of pages: their numbers, the days that run, and those that are the only head of a meeting. */
export interface PageDays {
  readonly furniture: readonly (readonly [number, Furniture['kind']])[]
  readonly heads: readonly number[]
}
/** One page cannot say again what another said. */
const fewestPages = 2
const none: PageDays = { furniture: [], heads: [] }

/**
 * `34` / `Byraadsmødet den 8. Februar 1912.`: the numbers of pages that have the day of their meeting beside them, and each
 * day that stands over an earlier page already. A day that stands once only is the head of its meeting, and so is the first
 * of those that no other line tells. `known`: what is printed around the text, as far as it is known; where it has the numbers
 * of pages (`Side 4 af 9`), `40` beside them is that of a punkt.
 */
export function pageDays(rows: readonly Row[], known: ReadonlyMap<number, Furniture['kind']>): PageDays {
  const all = fitting(rows, pageNumber, longestNumber)
  if (all.length < fewestPages) return none
  const isCounted = [...known.values()].includes('page-number')
  const numbers = isCounted ? all.filter(({ at }) => known.get(at) === 'page-number') : all
  const [under, over] = [pagesBeside(rows, numbers, 1), pagesBeside(rows, numbers, -1)]
  const pages = under.length < over.length ? over : under
  const seen = new Set<string>()
  const isAgain = pages.map(({ day: { text } }) => seen.size === seen.add(text).size)
  if (!isAgain.includes(true)) return none
  const told = daysApartFrom(rows, new Set(pages.map(({ day }) => day.at)))
  const days = pages.map(({ day }) => day)
  return {
    furniture: [
      ...pages.map(({ at }) => [at, 'page-number'] as const),
      ...days.filter((_, i) => isAgain[i]).map(({ at }) => [at, 'running-header'] as const),
    ],
    heads: days.filter(({ text }, i) => !isAgain[i] && !dayOf(text).some((iso) => told.has(iso))).map(({ at }) => at),
  }
}
const dayOf = (text: string) => gathered(findDates(text), ({ iso }) => (iso === null ? [] : [iso]))

/** The days that other rows tell. */
const daysApartFrom = (rows: readonly Row[], own: ReadonlySet<number>): ReadonlySet<string> =>
  new Set(gathered(showing(rows, figure), ({ at, text }) => (own.has(at) ? [] : dayOf(text))))
