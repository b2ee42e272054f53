import { gathered } from '../danish/gathered.ts'
import { labelOf } from '../danish/headings.ts'
import type { Row } from './rows.ts'
import { placed, rowOf } from './rows.ts'

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
  for (const { text, column } of rows) {
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
 * indstiller,` are read as the label and the text below it. Other rows come back as they are.
 */
export function withLabelsOver(rows: readonly Row[]): readonly Row[] {
  const columns = columnsBeside(rows)
  if (columns.size === 0) return rows
  return gathered(rows, (row): readonly Row[] => {
    const at = besideAt(row, columns)
    if (at === null) return [row]
    const rest = { text: row.text.slice(at), column: row.column + at, gap: 0, opens: false, inside: true, apart: false }
    return [rowOf({ ...row, text: row.text.slice(0, at).trimEnd() }), rowOf({ ...row, ...rest })]
  }).map(placed)
}
