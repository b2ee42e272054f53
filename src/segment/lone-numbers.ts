import type { Row } from './rows.ts'

/** `7.` · `3)`: with a mark, and so no page number. */
const marked = /^\d{1,3}\s?[.)]$/u
/** A title begins with a capital, a quotation mark or a number of its own. */
const titleLike = /^["”“„»«]?(?:\p{Lu}|\d+\.\s\p{Ll})/u
const longestTitle = 300
/** Fewer numbers in a row may be anything. */
const fewest = 3

const holdsTitle = (row: Row | undefined): row is Row =>
  row !== undefined &&
  row.gap <= 1 &&
  row.text.length <= longestTitle &&
  row.numbering?.style !== 'alone' &&
  titleLike.test(row.text)

/**
 * The rows that hold the titles of numbers alone on their lines, `7.` / `Kajen`: such numbers follow one another at least
 * three times, each over a line that can be a title. Several such lists may stand in a source, one inside the other.
 */
export function titlesUnderNumbers(rows: readonly Row[]): ReadonlySet<number> {
  const lists: { last: number; readonly titles: number[] }[] = []
  for (const { at, text, numbering } of rows) {
    const below = rows[at + 1]
    if (numbering?.style !== 'alone' || numbering.sub > 0 || !marked.test(text) || !holdsTitle(below)) continue
    const list = lists.findLast(({ last }) => last === numbering.value - 1)
    if (!list) lists.push({ last: numbering.value, titles: [below.at] })
    else {
      list.last = numbering.value
      list.titles.push(below.at)
    }
  }
  return new Set(lists.filter(({ titles }) => titles.length >= fewest).flatMap(({ titles }) => titles))
}

/** Rows whose titles under numbers say nothing but the title: `Økonomi` is no label there, `Byrådet` no body. */
export function withTitlesUnderNumbers(rows: readonly Row[], titles: ReadonlySet<number>): readonly Row[] {
  if (titles.size === 0) return rows
  return rows.map(
    (row): Row =>
      titles.has(row.at) ? { ...row, numbering: null, label: null, decision: null, paper: null, group: null } : row,
  )
}
