import { isBodyName, namesBody } from '../../danish/bodies.ts'
import { findDates } from '../../danish/dates.ts'
import { gathered } from '../../danish/gathered.ts'
import type { Furniture } from '../../model/cut.ts'
import type { Row } from '../rows/rows.ts'

/** A header printed once may be a head. */
const fewestHeaders = 2
const longestLine = 60
const none: readonly never[] = []

/** `SAG NR. 2`, nothing else. */
const isBareCase = ({ numbering, text }: Row) => numbering?.style === 'sag' && numbering.titleAt === text.length
const isDay = (text: string) => /^(?:den )?\d/iu.test(text) && findDates(text).some(({ iso }) => iso !== null)

/** The two lines directly over a case's number, if they are a day and a board. */
function headerOver(rows: readonly Row[], at: number): string | null {
  const [day, board, row] = [rows[at - 2], rows[at - 1], rows[at]]
  if (!day || !board || !row || row.gap > 1 || board.gap > 0 || day.page !== row.page) return null
  if (day.text.length > longestLine || board.text.length > longestLine) return null
  return isDay(day.text) && (isBodyName(board.text) || namesBody(board.text)) ? `${day.text}\n${board.text}` : null
}

/**
 * The header that a protocol prints on each of its pages, in a text whose pages are lost: `Den 8. november 2011` /
 * `FORRETNINGSUDVALGET` / `SAG NR. 2`, with the page's number above it. Where a number stands again, its case goes on over the page.
 */
export function caseHeadersOf(rows: readonly Row[]): ReadonlyMap<number, Furniture['kind']> {
  const headers = gathered(rows, (row) => {
    const header = isBareCase(row) ? headerOver(rows, row.at) : null
    return header === null ? none : [{ row, header }]
  })
  const counts = new Map<string, number>()
  for (const { header } of headers) counts.set(header, (counts.get(header) ?? 0) + 1)
  const found = new Map<number, Furniture['kind']>()
  const known = new Set<string>()
  for (const { row, header } of headers) {
    if ((counts.get(header) ?? 0) < fewestHeaders) continue
    for (const at of [row.at - 2, row.at - 1]) found.set(at, 'running-header')
    if (rows[row.at - 3]?.numbering?.style === 'alone') found.set(row.at - 3, 'page-number')
    const number = `${header}\n${row.numbering?.number}`
    if (known.has(number)) found.set(row.at, 'running-header')
    known.add(number)
  }
  const last = rows.at(-1)
  const page = headers.findLast(({ row }) => found.get(row.at - 3) === 'page-number')?.row.at ?? 0
  if (last?.numbering?.style === 'alone' && last.numbering.value === (rows[page - 3]?.numbering?.value ?? -1) + 1)
    found.set(last.at, 'page-number')
  return found
}
