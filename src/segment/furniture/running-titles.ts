import { anchored } from '../../danish/anchored.ts'
import { boardOfBook } from '../../danish/boards.ts'
import { isBodyName } from '../../danish/bodies.ts'
import { findDates } from '../../danish/dates.ts'
import { gathered } from '../../danish/gathered.ts'
import { foldSpaces } from '../../danish/spaces.ts'
import type { Furniture } from '../../model/cut.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import { fitting, showing, wideGap } from '../rows/signs.ts'
import { type Page, rising } from './rising.ts'

type Kind = Furniture['kind']

const pageWord = '(?<word>(?:[Ss]ide|SIDE|(?:[Bb]lad|[Aa]rk|BLAD|ARK)(?: (?:[Nn]r|NR)\\.?)?|[Pp]ag\\.|[Ff]ol\\.)\\s)?'
/** `Lindum Byraads Forhandlinger 1894.                 17`, `HAVNEUDVALGET               Blad nr. 17`: the title of a book at the head of a page, and the page's number. */
const titleFirst = new RegExp(
  `^(?<title>\\p{Lu}.{6,70}?\\S)\\s{3,}${pageWord}(?:[-–—]\\s)?(?<page>\\d{1,4})(?:\\.|\\s[-–—])?$`,
  'u',
)
/** `18                 Lindum Byraads Forhandlinger 1894.`: the same, as left pages have it; `215        14. Maj 1908.`: over each page the day of its meeting. */
const pageFirst = new RegExp(
  `^${pageWord}(?<page>\\d{1,4})\\.?\\s{3,}(?<title>(?:\\p{Lu}|\\d{1,2}\\. \\p{L}).{6,70}\\S)$`,
  'u',
)
/** A number stands at the right margin, or in the middle of its page, beyond this share of the width. */
const marginShare = 0.35
/** `2`, `- 3`: nothing but the number of a page. */
const bareNumber = anchored(/^(?:[-–—]\s)?(?<page>\d{1,3})\.?$/u)

/** The numbers of pages that stand alone at the right margin or in the middle, between blank lines, from 2 on. */
function atMargin(rows: readonly Row[]): number[] {
  const numbers = fitting(rows, bareNumber)
  if (numbers.length === 0) return []
  let width = 0
  for (const { column, text } of rows) width = Math.max(width, column + Math.min(text.length, mostWidth))
  const found: number[] = []
  for (const row of numbers) {
    const stands = isApart(row) && (rows[row.at + 1]?.apart ?? true) && row.column >= marginShare * width
    const page = stands ? Number(bareNumber.exec(row.text)?.groups?.['page']) : null
    if (page === found.length + 2) found.push(row.at)
  }
  return found
}
/** A line without breaks tells nothing of how wide its page is. */
const mostWidth = 100

/** `Mødet den 30. november 1987.`, `Havneudvalget                    22.08.1988` */
const meetingDay = /^møde(?:t)? (?:den |d\. ?)?\d.{4,30}$|^\p{Lu}\D{3,60}\s{3}\d{1,2}[.-]\d{1,2}[.-]\d{4}$/iu
/** How far under the title of its page the day stands. */
const farthestDay = 2

/** Where each day of a source is printed first: looked for when first asked, for most sources never ask. */
function firstDays(rows: readonly Row[]): (iso: string) => number | undefined {
  let known: Map<string, number> | undefined
  return (iso) => {
    known ??= daysIn(rows)
    return known.get(iso)
  }
}

function daysIn(rows: readonly Row[]): Map<string, number> {
  const days = new Map<string, number>()
  for (const { at, text } of rows)
    for (const { iso } of findDates(text)) if (iso !== null && !days.has(iso)) days.set(iso, at)
  return days
}

/** Whether a row is the day of the meeting, in short, which was printed above. */
function isDayAgain(row: Row | undefined, firstAt: (iso: string) => number | undefined): boolean {
  if (!row || row.gap > farthestDay || !meetingDay.test(row.text)) return false
  const iso = findDates(row.text)[0]?.iso ?? null
  return iso !== null && (firstAt(iso) ?? row.at) < row.at
}

/** The rows of the heads of some pages: their titles, the line that stands over each of them, the meeting's day below. A board over the first page is the meeting's. */
function aroundTitles(
  rows: readonly Row[],
  pages: readonly Page[],
  firstAt: (iso: string) => number | undefined,
): number[] {
  const above = pages.map(({ at }) => (rows[at]?.gap === 0 ? rows[at - 1]?.text : undefined))
  const isUnder = above.length > 1 && above[0] !== undefined && above.every((text) => text === above[0])
  return gathered(pages, ({ at }) => {
    if (at <= topRow && isOfBoard(rows[at]?.text ?? '')) return []
    const own = isUnder ? [at - 1, at] : [at]
    return isDayAgain(rows[at + 1], firstAt) ? [...own, at + 1] : own
  })
}

/** At the top of a source, perhaps below its letterhead. */
const topRow = 1
/** Over the first page it says whose meeting it is, or whose book. */
const isOfBoard = (text: string) => isBodyName(foldSpaces(titleOf(text))) || boardOfBook(text) !== null

const titleOf = (text: string) => (titleFirst.exec(text) ?? pageFirst.exec(text))?.groups?.['title'] ?? ''
/** A quick look: blanks before or behind a number. */
const mayBePage = /\s{3}.{0,9}\d{1,4}(?:\.|\s[-–—])?$|\d\.?\s{3}/u
/** A title that is nothing but a day: the next page may have another. */
const isDay = (title: string) => /^\d/u.test(title)
/** Pages under days, where the lines below tell each day too. */
const toldBelow = (rows: readonly Row[], pages: readonly Page[]): boolean => {
  const own = new Set(pages.map(({ at }) => at))
  const dayOf = (at: number) => findDates(titleOf(rows[at]?.text ?? ''))[0]?.iso ?? null
  const told = new Set(rows.flatMap(({ at, text }) => (own.has(at) ? [] : findDates(text).map(({ iso }) => iso))))
  return pages.every(({ at }) => dayOf(at) !== null && told.has(dayOf(at)))
}

/** The titles and numbers of pages inside a text without pages, by the numbers that rise from one to the next. */
export function runningTitles(rows: readonly Row[]): [number, Kind][] {
  const byTitle = new Map<string, Page[]>()
  for (const row of showing(rows, wideGap)) {
    const groups = mayBePage.test(row.text)
      ? (titleFirst.exec(row.text) ?? pageFirst.exec(row.text))?.groups
      : undefined
    if (!groups || !(isApart(row) || groups['word'])) continue
    const title = foldSpaces(groups['title'] ?? '')
    const page = { at: row.at, page: Number(groups['page']) }
    const key = isDay(title) ? '' : title
    const pages = byTitle.get(key)
    if (pages) pages.push(page)
    else byTitle.set(key, [page])
  }
  if (!toldBelow(rows, byTitle.get('') ?? [])) byTitle.delete('')
  const firstAt = firstDays(rows)
  const titles = gathered([...byTitle.values()], (pages) => aroundTitles(rows, rising(pages), firstAt))
  return [
    ...titles.map((at): [number, Kind] => [at, 'running-header']),
    ...atMargin(rows).map((at): [number, Kind] => [at, 'page-number']),
  ]
}
