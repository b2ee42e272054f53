import type { RepairedLine } from '../../model/repair.ts'
import type { Ground } from '../ground.ts'
import type { Row } from '../rows/rows.ts'
import type { Head } from './head.ts'

/** No book leaps so far from one meeting to the next. */
const mostYears = 10
/** The newest year that the sentence of an old protocol may be of, where its day stands with the signatures. */
const lastOfBooks = 1960

const yearOf = ({ date }: Head) => (date === null ? null : Number(date.slice(0, 4)))

/** Whether a year is none of the book that a head is of. */
const isFar = (year: number, head: Head) => Math.abs(year - (yearOf(head) ?? Math.min(year, lastOfBooks))) > mostYears

/** Whether two heads are of quite other years, as far as they tell. */
export function areFar(one: Head, other: Head): boolean {
  const [a, b] = [yearOf(one), yearOf(other)]
  return a !== null ? isFar(a, other) : b !== null && isFar(b, one)
}

/** `1882`, `2007`, wherever it stands. */
const yearPattern = /(?<!\d)(?:1[789]\d\d|20[0-4]\d)(?!\d)/u
/** How many rows of a paper are looked at for its year, how many lines are read for its head, and how far down that may begin. */
const yearReach = 12
const linesOfHead = 60
const headReach = 8
/** Blank lines that part papers. */
const paperGap = 2
/** More places than this are the manner of one volume. */
const mostLooks = 40

/** The year that is told first from a row on. */
function yearFrom(rows: readonly Row[], at: number): number | null {
  for (const { text } of rows.slice(at, at + yearReach)) {
    const year = yearPattern.exec(text)?.[0]
    if (year !== undefined) return Number(year)
  }
  return null
}

/**
 * The first row below a wide gap at which a paper of quite other years begins, though no head was seen there: read alone, the
 * lines from there on begin with one. What stands above it told of another spelling, of other heads, of a day.
 */
export function unseenPaper(
  lines: readonly RepairedLine[],
  { rows, heads }: Ground,
  alone: (lines: readonly RepairedLine[]) => Ground,
): Row | null {
  let next = 0
  let looks = 0
  for (const row of rows) {
    while (heads[next] && (heads[next]?.to ?? 0) < row.at) next += 1
    const last = heads[next - 1]
    if (!last || (last.date === null && !last.prose) || (!row.opens && row.gap < paperGap)) continue
    const year = yearFrom(rows, row.at)
    if (year === null || !isFar(year, last)) continue
    looks += 1
    if (looks > mostLooks) return null
    const from = lines.findIndex(({ page, line }) => page === row.page && line === row.line)
    const [head] = from < 0 ? [] : alone(lines.slice(from, from + linesOfHead)).heads
    if (head && head.from <= headReach && head.date !== null && isFar(Number(head.date.slice(0, 4)), last)) return row
  }
  return null
}
