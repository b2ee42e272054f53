import { decisionLabelOf } from '../../danish/decision-labels.ts'
import { labelOf } from '../../danish/headings.ts'
import { joint } from '../../danish/hyphens.ts'
import type { Break } from '../../model/cut.ts'
import type { Row } from '../rows/rows.ts'

/** A label that its narrow column breaks, and the column at which the text beside it begins. */
export interface SplitLabel {
  readonly text: string
  readonly breaks: readonly Break[]
  readonly rows: number
  readonly column: number
}

/** So many rows a label may take. */
const mostRows = 4
const longestLabel = 90

/** Whether a text is nothing but the label of a section or of a decision. */
const isLabel = (text: string) =>
  text.length <= longestLabel && [labelOf(text), decisionLabelOf(text)].some((label) => label?.valueAt === text.length)

/** What stands in the column of labels, left of `column`; `null` where text runs over its edge. */
function besideColumn({ text, column: from }: Row, column: number): string | null {
  const at = column - from
  if (at <= 0) return null
  if (text.length < at) return text
  return /^\s\S/u.test(text.slice(at - 1)) ? text.slice(0, at).trimEnd() : null
}

/**
 * `Administrationens      Forvaltningen foreslår,` / `forslag                1. at vejen lukkes`, `Beslutning Engby      Godkendt.` /
 * `Byråd den 27-01-2011`: the label that begins at a row in the column left of one of `columns`, and goes on below it.
 */
export function splitLabelAt(rows: readonly Row[], at: number, columns: ReadonlySet<number>): SplitLabel | null {
  for (const column of columns) {
    const first = rows[at]
    let text = first ? (besideColumn(first, column) ?? '') : ''
    if (!first || text === '') continue
    const isBare = text === first.text
    let found: SplitLabel | null = !isBare && isLabel(text) ? { text, breaks: [], rows: 1, column } : null
    const breaks: Break[] = []
    for (let count = 1; count < mostRows; count++) {
      const row = rows[at + count]
      const more = row && row.gap === 0 && !row.opens && row.column === first.column ? besideColumn(row, column) : null
      if (row === undefined || more === null || labelOf(more) !== null) break
      const { drop, between } = joint(text, more)
      const before = text.slice(0, text.length - drop) + between
      breaks.push({ at: first.column + before.length, line: row.line })
      text = before + more
      if (isBare ? labelOf(text)?.valueAt === text.length : isLabel(text))
        found = { text, breaks: [...breaks], rows: count + 1, column }
    }
    if (found) return found
  }
  return null
}
