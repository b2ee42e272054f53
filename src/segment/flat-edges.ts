import type { Row } from './rows.ts'
import { rowOf } from './rows.ts'

/** A line longer than this holds a page, or a good part of one. */
export const longLine = 300
/** A lone line as long as this is a page of its own, and the number before it the page's. */
const longPage = 900

const leadPattern = /^(?<number>\d{1,3})\s+(?=\S)/u
/** `… Side 214`, `… Side 3 af 9` */
const footPattern = /\s+Side\s\d{1,4}(?:\saf\s\d{1,4})?$/u
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
  for (const { at, text } of rows) {
    const number = Number(leadPattern.exec(text)?.groups?.['number'] ?? 0)
    const isNext = number === pages.length + 1 && (number === 1 || pages.at(-1) === at - 1)
    pages = isNext ? [...pages, at] : number === 1 ? [at] : []
    if (pages.length > best.length) best = pages
  }
  const lengths = best.map((at) => rows[at]?.text.length ?? 0)
  return lengths.some((length) => length >= (best.length > 1 ? longLine : longPage)) ? best : []
}

/** Rows without what is printed at the edges of their pages: the page’s number before or after its text, a header that all share. */
export function withoutEdges(rows: readonly Row[], pages: readonly number[]): readonly Row[] {
  if (pages.length === 0) return rows
  const bare = pages.map((at) => (rows[at]?.text ?? '').replace(leadPattern, '').replace(footPattern, ''))
  const header = headerOf(bare)
  const offset = footOffset(bare)
  const texts = new Map(pages.map((at, i) => [at, trimmed(bare[i] ?? '', header, offset === null ? null : i + offset)]))
  return rows.map((row) => {
    const text = texts.get(row.at)
    return !text || text === row.text ? row : rowOf({ ...row, column: row.column + row.text.indexOf(text), text })
  })
}

function trimmed(text: string, header: string, foot: number | null): string {
  const below = header !== '' && text.startsWith(header) ? text.slice(header.length).trimStart() : text
  const last = lastNumber.exec(below)
  return last && foot !== null && Number(last.groups?.['number']) === foot ? below.slice(0, last.index) : below
}

/** What the numbers at the ends of pages are above their places; `null` where they do not rise from page to page. */
function footOffset(texts: readonly string[]): number | null {
  const offsets = new Map<number, number>()
  for (const [i, text] of texts.entries()) {
    const number = lastNumber.exec(text)?.groups?.['number']
    if (number !== undefined) offsets.set(Number(number) - i, (offsets.get(Number(number) - i) ?? 0) + 1)
  }
  const [most] = [...offsets].sort((a, b) => b[1] - a[1])
  return most && (2 * most[1] > texts.length || most[0] === 1) ? most[0] : null
}

/** The words with which every page after the first begins. */
function headerOf(texts: readonly string[]): string {
  const [first = '', ...others] = texts.slice(1)
  if (others.length + 1 < fewestPages) return ''
  let [header, words] = ['', 0]
  for (const match of first.slice(0, longestHeader).matchAll(wordPattern)) {
    const longer = first.slice(0, match.index + match[0].length)
    if (!others.every((text) => text.startsWith(`${longer} `))) break
    header = longer
    words += 1
  }
  return words >= fewestHeaderWords ? header : ''
}
