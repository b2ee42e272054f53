import { gathered } from '../../danish/gathered.ts'
import { labelOf } from '../../danish/headings.ts'
import type { Row } from '../rows/rows.ts'
import { placed, rowOf } from '../rows/rows.ts'
import { gap, showing } from '../rows/signs.ts'
import { splitLabelAt } from './split-labels.ts'

/** `Indstilling      Direktionen indstiller,`: a few words, and text in a column beside them. */
const besidePattern = /^\p{Lu}[\p{L} /-]{2,40}?(?:\s{2,}|\t)(?=\S)/u
const longestLabel = 42
/** So many labels with text in the same column, of more than one wording, are a column of labels. */
const fewest = 3
const fewestWordings = 2
/** The column behind a tab, wherever it lies. */
const behindTab = -1

/** Whether a text is nothing but the label of a section. */
const isLabel = (text: string) => labelOf(text)?.valueAt === text.length

/** The columns, counted from the left edge of the page, in which text stands beside labels. */
function columnsBeside(rows: readonly Row[]): ReadonlySet<number> {
  const found = new Map<number, { count: number; readonly wordings: Set<string> }>()
  for (const { text, column } of showing(rows, gap)) {
    const beside = besidePattern.exec(text)?.[0]
    const label = beside?.trimEnd() ?? ''
    if (!beside || !isLabel(label) || isLabel(text.slice(beside.length))) continue
    const at = beside.includes('\t') ? behindTab : column + beside.length
    const known = found.get(at) ?? { count: 0, wordings: new Set() }
    known.count += 1
    known.wordings.add(label)
    found.set(at, known)
  }
  const columns = [...found].filter(([, { count, wordings }]) => count >= fewest && wordings.size >= fewestWordings)
  return new Set(columns.map(([at]) => at))
}

/** Where the text begins beside the label of a row; `null` where it has none. */
function besideAt({ text, column }: Row, columns: ReadonlySet<number>): number | null {
  for (const one of columns) {
    const at = one === behindTab ? text.indexOf('\t') + 1 : one - column
    const isBeside = at > 3 && at <= longestLabel && at < text.length && /^\s\S/u.test(text.slice(at - 1))
    if (isBeside && isLabel(text.slice(0, at).trimEnd())) return at
  }
  return null
}

/**
 * Rows in which the labels of sections stand in a column of their own, with the text beside them, `Indstilling      Direktionen
 * indstiller,` are read as the label and the text below it, a label of several lines as one. Other rows come back as they are.
 */
export function withLabelsOver(rows: readonly Row[]): readonly Row[] {
  const columns = columnsBeside(rows)
  if (columns.size === 0) return rows
  let done = 0
  return gathered(rows, (row): readonly Row[] => {
    if (row.at < done) return []
    const at = besideAt(row, columns)
    if (at !== null) return [rowOf({ ...row, text: row.text.slice(0, at).trimEnd() }), ...partFrom(row, at)]
    const split = splitLabelAt(rows, row.at, columns)
    if (split === null) return [row]
    done = row.at + split.rows
    const label = rowOf({ ...row, text: split.text, breaks: split.breaks })
    return [label, ...gathered(rows.slice(row.at, done), (one) => partFrom(one, split.column - one.column))]
  }).map(placed)
}

/** What stands in a row from a place of its text on, as a row of its own. */
function partFrom(row: Row, at: number): readonly Row[] {
  if (at >= row.text.length) return []
  const rest = { text: row.text.slice(at), column: row.column + at, gap: 0, opens: false, inside: true, apart: false }
  return [rowOf({ ...row, ...rest })]
}
