import { foldSpaces } from '../danish/spaces.ts'
import type { Furniture } from '../model/cut.ts'
import type { Row } from './rows.ts'
import { isApart } from './rows.ts'

type Kind = Furniture['kind']

/** `Lindum Byraads Forhandlinger 1894.                 17`: the title of a book at the head of a page, and the page's number. */
const titleFirst = /^(?<title>\p{Lu}.{6,70}?\S)\s{3,}(?<page>\d{1,4})\.?$/u
/** `18                 Lindum Byraads Forhandlinger 1894.`: the same, as left pages have it. */
const pageFirst = /^(?<page>\d{1,4})\.?\s{3,}(?<title>\p{Lu}.{6,70}\S)$/u
/** A left page lies between two right ones; more than one may be missing from an extract. */
const farthestPage = 3
/** The rows of a table stand closer than the heads of two pages. */
const fewestRows = 5

interface Page {
  readonly at: number
  readonly page: number
}

const isNext = (one: Page, next: Page | undefined) =>
  next !== undefined && next.page > one.page && next.page <= one.page + farthestPage && next.at - one.at >= fewestRows

/** The pages of one title whose numbers rise from one to the next. */
const rising = (pages: readonly Page[]): Page[] =>
  pages.filter((page, i) => {
    const before = pages[i - 1]
    return isNext(page, pages[i + 1]) || (before !== undefined && isNext(before, page))
  })

/** Where a page of print is broken that wide, a number stands at its margin. */
const marginShare = 0.6
/** `2`, `- 3`: nothing but the number of a page. */
const bareNumber = /^(?:[-–—]\s)?(?<page>\d{1,3})\.?$/u

/** The numbers of pages that stand alone at the right margin, between blank lines, from 2 on. */
function atMargin(rows: readonly Row[]): number[] {
  const width = Math.max(0, ...rows.map(({ column, text }) => column + Math.min(text.length, mostWidth)))
  const found: number[] = []
  for (const row of rows) {
    const page = Number(bareNumber.exec(row.text)?.groups?.['page'])
    const stands = isApart(row) && (rows[row.at + 1]?.apart ?? true) && row.column >= marginShare * width
    if (stands && page === found.length + 2) found.push(row.at)
  }
  return found
}
/** A line without breaks tells nothing of how wide its page is. */
const mostWidth = 100

/** The titles and numbers of pages inside a text without pages, by the numbers that rise from one to the next. */
export function runningTitles(rows: readonly Row[]): [number, Kind][] {
  const byTitle = new Map<string, Page[]>()
  for (const row of rows) {
    const groups = isApart(row) ? (titleFirst.exec(row.text) ?? pageFirst.exec(row.text))?.groups : undefined
    if (!groups) continue
    const title = foldSpaces(groups['title'] ?? '')
    byTitle.set(title, [...(byTitle.get(title) ?? []), { at: row.at, page: Number(groups['page']) }])
  }
  const titles = [...byTitle.values()].flatMap(rising)
  return [
    ...titles.map(({ at }): [number, Kind] => [at, 'running-header']),
    ...atMargin(rows).map((at): [number, Kind] => [at, 'page-number']),
  ]
}
