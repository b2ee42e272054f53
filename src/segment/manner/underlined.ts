import { anchored } from '../../danish/anchored.ts'
import type { Row } from '../rows/rows.ts'
import { asRow } from '../rows/rows.ts'
import { untold } from '../rows/said.ts'
import { fitting } from '../rows/signs.ts'

/** `--------`, `========`: the line a typewriter puts under a title. */
const rule = anchored(/^(?:-{3,}|={3,}|_{3,}|~{3,})$/u)
/** It is as long as the title, but for a stroke or two. */
const mostStrokes = 3
const longestTitle = 60
/** Fewer may part anything. */
const fewest = 3

function isUnderlined({ text, numbering }: Row, under: Row | undefined): boolean {
  if (under === undefined || text.length > longestTitle || numbering !== null) return false
  return /^\p{Lu}/u.test(text) && Math.abs(text.length - under.text.length) <= mostStrokes
}

/** Rows in which titles are underlined: `Protokol` over such a line is the title of a punkt, and names no paper. */
export function withUnderlined(rows: readonly Row[]): readonly Row[] {
  const found = new Set<number>()
  for (const row of fitting(rows, rule)) {
    const above = rows[row.at - 1]
    if (above && isUnderlined(above, row)) found.add(above.at)
  }
  if (found.size < fewest) return rows
  return rows.map((row) =>
    found.has(row.at) && row.paper !== null ? asRow({ ...row, paper: null, apart: true, told: untold() }) : row,
  )
}
