import { anchored } from '../../danish/anchored.ts'
import { gathered } from '../../danish/gathered.ts'
import { matchesOf } from '../../danish/matches.ts'
import type { Row } from '../rows/rows.ts'
import { rowOf } from '../rows/rows.ts'
import { fitting } from '../rows/signs.ts'

/** A line longer than this holds a page, or a good part of one. */
export const longLine = 300
/** A lone line as long as this is a page of its own, and the number before it the page's. */
const longPage = 900

const leadPattern = /^(?<number>\d{1,3})\s+(?=\S)/u
/** `2` alone: a page without text. */
const pageBegins = anchored(/^(?<number>\d{1,3})(?:\s+(?=\S)|$)/u)
/** `… Side 214`, `… Side 3 af 9`, `… Havneudvalget, 3. maj 2012 Side 4` */
const footPattern =
  /(?:(?<=[.!?:])\s+\p{Lu}[\p{L} -]{3,60},\s(?:den\s)?\d{1,2}\.\s\p{Ll}{3,9}\s\d{4})?\s+Side\s\d{1,4}(?:\saf\s\d{1,4})?$/u
const lastNumber = /\s+(?<number>\d{1,4})$/u
/** A header of fewer words may be how every page’s text happens to begin. */
const fewestHeaderWords = 2
const fewestPages = 3
const longestHeader = 120
const wordPattern = /\S+/gu

/** The lines that are whole pages, numbered in turn as an export prints them: `1 Referat …`, `2 Punkt 3 …`. Places of rows. */
export function pagesOf(rows: readonly Row[]): readonly number[] {
  let best: number[] = []
  let pages: number[] = []
  for (const { at, text } of fitting(rows, pageBegins)) {
    const number = Number(pageBegins.exec(text)?.groups?.['number'] ?? 0)
    const isNext = number === pages.length + 1 && (number === 1 || pages.at(-1) === at - 1)
    pages = isNext ? [...pages, at] : number === 1 ? [at] : []
    if (pages.length > best.length) best = pages
  }
  const lengths = best.map((at) => rows[at]?.text.length ?? 0)
  const isLong = lengths.some((length) => length >= (best.length > 1 ? longLine : longPage))
  return isLong || areAll(rows, best) ? best : []
}

/** Short pages: nothing but numbered lines, and each of them more than a title. */
const shortPage = 100
const areAll = (rows: readonly Row[], pages: readonly number[]) =>
  pages.length >= fewestPages && pages.length === rows.length && rows.every(({ text }) => text.length >= shortPage)

/** Rows without what is printed at the edges of their pages: the page’s number before or after its text, a header that all share. */
export function withoutEdges(rows: readonly Row[], pages: readonly number[]): readonly Row[] {
  if (pages.length === 0) return rows
  const unled = withoutOwnNumber(
    pages.map((at) => (rows[at]?.text ?? '').replace(leadPattern, '').replace(footPattern, '')),
  )
  const footer = footerOf(unled)
  const bare = unled.map((text) =>
    footer !== '' && text.endsWith(` ${footer}`) ? text.slice(0, -footer.length - 1) : text,
  )
  const header = headerOf(bare)
  const foots = footsOf(bare)
  const texts = new Map(pages.map((at, i) => [at, trimmed(bare[i] ?? '', header, foots.has(i))]))
  return rows.map((row) => {
    const text = texts.get(row.at)
    return !text || text === row.text ? row : rowOf({ ...row, column: row.column + row.text.indexOf(text), text })
  })
}

/** `3 3 70. Takster`: the page’s number printed once by the export and once by the paper. */
function withoutOwnNumber(texts: readonly string[]): readonly string[] {
  const isOwn = (text: string, i: number) => leadPattern.exec(text)?.groups?.['number'] === String(i + 1)
  const own = texts.filter(isOwn).length
  if (own < fewestPages || 2 * own < texts.length) return texts
  return texts.map((text, i) => (isOwn(text, i) ? text.replace(leadPattern, '') : text))
}

/** `Havneudvalget den 1. november 2011, s.` */
const endsInPage = /(?:^|\s)(?:s\.|side)$/iu

function trimmed(text: string, header: string, foot: boolean): string {
  const whole = header !== '' && text.startsWith(header) ? text.slice(header.length).trimStart() : text
  const below = endsInPage.test(header) && whole !== text ? whole.replace(/^\d{1,4}\s+/u, '') : whole
  return foot && !/^Side\s/u.test(below) ? below.replace(lastNumber, '') : below
}

/** Which pages end in their number: those whose last numbers rise from page to page, or are the page’s own. */
function footsOf(texts: readonly string[]): ReadonlySet<number> {
  const ends = gathered(texts, (text, i) => {
    const number = lastNumber.exec(text)?.groups?.['number']
    return number === undefined ? [] : [{ i, number: Number(number) }]
  })
  const falls = ends.findLastIndex(({ number }, n) => number <= (ends[n - 1]?.number ?? 0))
  const row = ends.slice(Math.max(0, falls))
  const isRow = row.length >= fewestPages && 2 * row.length >= texts.length
  return new Set(ends.filter((end) => (isRow && row.includes(end)) || end.number === end.i + 1).map(({ i }) => i))
}

/** The words with which the last page and most pages before it end: `Kulturudvalget - Referat - 8. april 2014` before `Side 4 af 14`. */
function footerOf(texts: readonly string[]): string {
  const last = (texts.at(-1) ?? '').slice(-longestHeader)
  let [footer, words] = ['', 0]
  for (const match of matchesOf(wordPattern, last).toReversed()) {
    const longer = last.slice(match.index)
    const like = texts.filter((text) => text.endsWith(` ${longer}`)).length
    if (like < fewestPages || 2 * like < texts.length) break
    footer = longer
    words += 1
  }
  return words >= fewestFooterWords && /\d/.test(footer) ? footer : ''
}
const fewestFooterWords = 3

/** The words with which the last page and most pages before it begin. */
function headerOf(texts: readonly string[]): string {
  const last = texts.at(-1) ?? ''
  let [header, words] = ['', 0]
  for (const match of matchesOf(wordPattern, last.slice(0, longestHeader))) {
    const longer = last.slice(0, match.index + match[0].length)
    const like = texts.filter((text) => text.startsWith(`${longer} `)).length
    if (like < fewestPages || 2 * like < texts.length) break
    header = longer
    words += 1
  }
  return words >= fewestHeaderWords ? header : ''
}
