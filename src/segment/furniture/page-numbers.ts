import { findDates } from '../../danish/dates.ts'
import { reformOfSpelling } from '../../danish/orthography.ts'
import type { Furniture } from '../../model/cut.ts'
import type { Row } from '../rows/rows.ts'
import { asRow } from '../rows/rows.ts'
import { showing, wideGap } from '../rows/signs.ts'

const bareNumber = /^\d{1,3}$/u

/** The numbers of pages, bare at the foot of every page but the last, each that of its page. */
export function pageFeet(rows: readonly Row[]): number[] {
  const last = rows.filter(({ at }) => rows[at + 1]?.opens ?? false)
  const feet = last.filter((row) => row.gap > 0 && isOwnNumber(row))
  return feet.length === last.length ? feet.map(({ at }) => at) : feetBelow(rows, last)
}
const isOwnNumber = ({ text, page }: Row) => bareNumber.test(text) && Number(text) === page

/** `17. juni 2014` / `3`: the numbers below a line that every page has at its foot, the cover's without one. */
function feetBelow(rows: readonly Row[], last: readonly Row[]): number[] {
  const ends = [...last, ...rows.slice(-1)].filter(isOwnNumber)
  const line = rows[(ends[0]?.at ?? 0) - 1]?.text
  const isSame = ends.length >= fewestBelow && ends.every(({ at }) => rows[at - 1]?.text === line)
  const isWhole = last.every((row) => ends.includes(row) || row.page < (ends[0]?.page ?? 0))
  return isSame && isWhole ? ends.map(({ at }) => at) : []
}
const fewestBelow = 2

/** So far from the left edge stands a page's number at the right, and so many rows a page has at least. */
const deepColumn = 40
const shortestPage = 2
/** Fewer numbers may be anything. */
const fewestPages = 3

/** So many pages may have no number that is left: closed punkter are taken out. */
const mostLost = 4

/** Bare numbers far to the right that rise from page to page, in a text that lost where its pages end. */
export function deepFeet(rows: readonly Row[]): number[] {
  const deep = rows.filter(({ text, column }) => column >= deepColumn && bareNumber.test(text))
  const isNext = (row: Row, before: Row | undefined) =>
    before === undefined ||
    (Number(row.text) > Number(before.text) &&
      Number(row.text) <= Number(before.text) + mostLost &&
      row.at - before.at >= shortestPage)
  if (deep.length >= fewestPages && deep.every((row, i) => isNext(row, deep[i - 1]))) return deep.map(({ at }) => at)
  return middleFeet(rows)
}

/** So far from it stands one in the middle of a line; a page has so many rows at least, where only two numbers tell. */
const middleColumn = 25
const fullPage = 6

/** `2` … `3` in the middle of their lines, each by one higher: pages of a book whose first has no number, where a list would begin with 1. */
function middleFeet(rows: readonly Row[]): number[] {
  const found = rows.filter(({ text, column }) => column >= middleColumn && bareNumber.test(text))
  const [first] = found
  const isNext = (row: Row, before: Row | undefined) =>
    before === undefined || (Number(row.text) === Number(before.text) + 1 && row.at - before.at >= fullPage)
  return found.length > 1 && Number(first?.text) > 1 && found.every((row, i) => isNext(row, found[i - 1]))
    ? found.map(({ at }) => at)
    : []
}

/** `onsdag den 14. marts 2012                    3`: a line, and the number of its page at the right margin. */
const lineWithPage = /^(?<line>\p{L}.{3,70}?\S)\s{3,}(?<page>\d{1,3})$/u

/** Lines with a day that come again and again, the number behind them one more each time: the heads of pages, in a text that lost where they end. */
export function countedLines(rows: readonly Row[]): number[] {
  const like = new Map<string, { readonly at: number; readonly page: number }[]>()
  for (const { at, text } of showing(rows, wideGap)) {
    if (text.length > longestCounted || !endsInNumber.test(text)) continue
    const { line, page } = lineWithPage.exec(text)?.groups ?? {}
    if (line === undefined) continue
    const known = like.get(line)
    if (known) known.push({ at, page: Number(page) })
    else like.set(line, [{ at, page: Number(page) }])
  }
  return [...like].flatMap(([line, found]) => {
    const isCounted = found.every(({ at, page }, i) => {
      const before = found[i - 1]
      return before === undefined || (page === before.page + 1 && at - before.at >= shortestPage)
    })
    const isDated = found.length >= fewestPages && findDates(line).some(({ iso }) => iso !== null && iso >= typed)
    return isCounted && isDated ? found.map(({ at }) => at) : []
  })
}
/** Older volumes have the title of the book and the number of the leaf there. */
const typed = reformOfSpelling
const longestCounted = 120
const endsInNumber = /\s\d{1,3}$/

/** The number of the last page, below which no other begins: it goes on with those that run over the feet of the pages. */
export function lastFoot(rows: readonly Row[], running: ReadonlySet<number>): number[] {
  const [last] = rows.slice(-1)
  if (!last || last.gap === 0 || !bareNumber.test(last.text)) return []
  const before = rows.findLast(({ at, text }) => running.has(at) && bareNumber.test(text))
  return Number(before?.text) + 1 === Number(last.text) ? [last.at] : []
}

/** Rows right below the number of a page, where no blank line follows it: a paragraph may begin there, as on a page of its own. */
export function apartBelowPages(
  rows: readonly Row[],
  furniture: ReadonlyMap<number, Furniture['kind']>,
): readonly Row[] {
  const isBelow = ({ at, apart }: Row) => !apart && furniture.get(at - 1) === 'page-number' && !furniture.has(at)
  return rows.some(isBelow) ? rows.map((row) => (isBelow(row) ? asRow({ ...row, apart: true }) : row)) : rows
}
