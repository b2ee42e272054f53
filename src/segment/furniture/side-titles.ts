import { gathered } from '../../danish/gathered.ts'
import { foldSpaces } from '../../danish/spaces.ts'
import type { Row } from '../rows/rows.ts'
import { figure, showing } from '../rows/signs.ts'
import { type Page, rising } from './rising.ts'

/** `Møde nr. 3/19      Havneudvalget      AH side 3 / 9`, `Havneudvalget, 3. maj 2019 – s. 4`: a line, and the number of its page behind it. */
const withSide =
  /^(?<title>\S.{0,140}?)[\s,–—-]{1,60}(?:[Ss]ide|SIDE|s\.)\s(?<page>\d{1,3})(?<of>\s?(?:\/|af)\s?\d{1,3})?\.?$/u
const longestLine = 200
/** A quick look, before the pattern. */
const maySay = (text: string) =>
  text.length <= longestLine && (text.includes('ide ') || text.includes('IDE ') || text.includes('s. '))

/** Fewer may be a reference to a page; where the line says of how many pages it is one, two tell. */
const fewestPages = 3
const fewestCounted = 2

interface SidePage extends Page {
  readonly isCounted: boolean
}

/** Lines that come again and again inside a text that lost where its pages end, with `side 4` behind them, each time of a later page; at the top of the source it is its head. */
export function sideTitles(rows: readonly Row[]): number[] {
  const byTitle = new Map<string, SidePage[]>()
  for (const { at, text } of showing(rows, figure)) {
    const { title, page, of } = (maySay(text) ? withSide.exec(text)?.groups : undefined) ?? {}
    if (title === undefined) continue
    const known = foldSpaces(title)
    const found = { at, page: Number(page), isCounted: of !== undefined }
    const pages = byTitle.get(known)
    if (pages) pages.push(found)
    else byTitle.set(known, [found])
  }
  return gathered([...byTitle.values()], (all) => {
    const pages = rising(all)
    const fewest = pages.every(({ isCounted }) => isCounted) ? fewestCounted : fewestPages
    return pages.length < fewest ? [] : pages.filter((page) => !isOfHead(page)).map(({ at }) => at)
  })
}

/** The first page's own may hold the day of the meeting. */
const isOfHead = ({ at, page }: Page) => at <= topRow || (page === 1 && at <= headRows)
const [topRow, headRows] = [1, 8]
