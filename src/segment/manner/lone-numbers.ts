import { opensSitting } from '../../danish/sittings.ts'
import type { Row } from '../rows/rows.ts'
import { asRow } from '../rows/rows.ts'
import { untold } from '../rows/said.ts'

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
  titleLike.test(row.text) &&
  !opensSitting(row.text)

/**
 * The rows that hold the titles of numbers alone on their lines, `7.` / `Kajen`: such numbers follow one another at least
 * three times, each over a line that can be a title. Several such lists may stand in a source, one inside the other.
 */
export function titlesUnderNumbers(rows: readonly Row[]): ReadonlySet<number> {
  const lists: number[][] = []
  /** The newest list that ends in a number. */
  const ending = new Map<number, number[]>()
  for (const { at, text, numbering } of rows) {
    const below = rows[at + 1]
    if (numbering?.style !== 'alone' || numbering.sub > 0 || !marked.test(text) || !holdsTitle(below)) continue
    const list = ending.get(numbering.value - 1) ?? []
    if (list.length === 0) lists.push(list)
    else ending.delete(numbering.value - 1)
    list.push(below.at)
    ending.set(numbering.value, list)
  }
  return new Set(lists.filter((titles) => titles.length >= fewest).flat())
}

/** Rows whose titles under numbers say nothing but the title: `Økonomi` is no label there, `Byrådet` no body. */
export function withTitlesUnderNumbers(rows: readonly Row[], titles: ReadonlySet<number>): readonly Row[] {
  if (titles.size === 0) return rows
  const untitled = { numbering: null, label: null, decision: null, paper: null, group: null }
  return rows.map((row): Row => (titles.has(row.at) ? asRow({ ...row, ...untitled, told: untold() }) : row))
}
