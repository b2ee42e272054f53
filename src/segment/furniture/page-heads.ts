import { findDates } from '../../danish/dates.ts'
import { headLabelOf } from '../../danish/head-labels.ts'
import { saysThatMet } from '../../danish/met.ts'
import { goesOnFromPaper } from '../../danish/papers.ts'
import { announces } from '../../danish/sittings.ts'
import type { Row } from '../rows/rows.ts'
import { figure, showing } from '../rows/signs.ts'

/** A head over its page has so many rows at most above the word for the paper. */
const mostAbove = 6
/** The lines over the day of a meeting that stand over the others too. */
const mostOverDay = 3

/** The rows that open a meeting though the heads of the others are the same, where a header of pages would not go on as they do. */
export const headsOfPages = (rows: readonly Row[]): ReadonlySet<number> =>
  new Set([...overSentences(rows), ...overDays(rows), ...sittings(rows)])

/** `Engby Kommune` / `Havneudvalget` / `PROTOKOL` / `fra mødet mandag den 3. maj 2004 kl. 16`: a sentence goes on below. */
function overSentences(rows: readonly Row[]): number[] {
  return rows.flatMap(({ at, paper }) => {
    if (paper === null || !goesOn(rows[at + 1])) return []
    const top = rows.slice(Math.max(0, at - mostAbove), at + 1).findLast(({ opens }) => opens)
    return rows.slice(top?.at ?? at, at + 1).map((row) => row.at)
  })
}

function goesOn(row: Row | undefined): boolean {
  const [day] = row && /^\p{Ll}/u.test(row.text) ? findDates(row.text) : []
  return row !== undefined && day !== undefined && goesOnFromPaper(row.text.slice(0, day.start))
}

/** `Havneudvalget          Referat` / `Mødedato: 19. januar 2011`: a day of its own under each of the lines that are the same. */
function overDays(rows: readonly Row[]): number[] {
  const byText = new Map<string, { readonly at: number; readonly day: string }[]>()
  for (const { at, text } of showing(rows, figure)) {
    const above = rows[at - 1]
    if (!above || headLabelOf(text)?.kind !== 'date') continue
    const day = findDates(text)[0]?.iso
    if (day) byText.set(above.text, [...(byText.get(above.text) ?? []), { at, day }])
  }
  const apart = [...byText.values()].filter((same) => new Set(same.map(({ day }) => day)).size === same.length)
  return apart.flatMap((same) => same.flatMap(({ at }) => overDay(rows, at)))
}

/** What every sentence about a sitting holds; a quick look before its day is read. */
const maySit = /[Mm]ød[et]|sam[lm]|holdt/u
/** A line of nothing but its day. */
const longestDay = 24
const withoutFigures = (text: string) => text.replaceAll(/\d+/gu, '#')

/** `Den 9/1-31 afholdt Byraadet Møde` on one page, `Den 6/2-31 afholdt Byraadet Møde` on the next: but for the day the same sentence opens each sitting, and a header would repeat the day. */
function sittings(rows: readonly Row[]): number[] {
  const byShape = new Map<string, { readonly at: number; readonly day: string }[]>()
  for (const { at, text, opens } of showing(rows, figure)) {
    const [date] = maySit.test(text) || (opens && text.length <= longestDay) ? findDates(text) : []
    if (!date || date.month === null) continue
    const said = `${text} ${rows[at + 1]?.text ?? ''}`
    if (date.text.length + 1 < text.length && !saysThatMet(said, date) && !announces(text, date)) continue
    const shape = withoutFigures(text)
    const like = byShape.get(shape)
    if (like) like.push({ at, day: date.text })
    else byShape.set(shape, [{ at, day: date.text }])
  }
  const apart = [...byShape.values()].filter(
    (same) => same.length >= fewestTops && new Set(same.map(({ day }) => day)).size === same.length,
  )
  return apart.flatMap((same) => same.map(({ at }) => at))
}

/** The lines that stand together right over the row of a day. */
function overDay(rows: readonly Row[], day: number): number[] {
  const found: number[] = []
  for (let at = day - 1; at >= Math.max(0, day - mostOverDay); at--) {
    if ((rows[at + 1]?.gap ?? 0) > (at + 1 === day ? 1 : 0)) break
    found.push(at)
  }
  return found
}

/** Fewer pages may each begin with the decision of that day. */
const fewestTops = 3

/** `Havneudvalget, 14-03-2012` over every page and nowhere else: the head of the pages, though it reads as the label of a decision. */
export function labelsOverPages(rows: readonly Row[]): ReadonlySet<string> {
  const tops = new Map<string, number>()
  for (const { opens, decision, text } of rows)
    if (opens && decision?.isBodyOnDate) tops.set(text, (tops.get(text) ?? 0) + 1)
  const found = new Set([...tops].filter(([, count]) => count >= fewestTops).map(([text]) => text))
  if (found.size > 0) for (const { opens, text } of rows) if (!opens) found.delete(text)
  return found
}
