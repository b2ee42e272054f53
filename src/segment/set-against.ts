import { labelOf } from '../danish/headings.ts'
import type { Row } from './rows.ts'
import { placed, rowOf } from './rows.ts'

/** A word, and a numbered heading right against it, as exports of web pages leave them: `Sagsfremstilling2. Nye stole` */
const setAgainst = /\p{Ll}(?=\d{1,3}\.\s\p{Lu})/u
const numbered = /^\d{1,3}\.\s\p{Lu}/u
const contentsWord = /^(?:indhold|indholdsfortegnelse|punkter)$/iu
const longestLine = 300

/**
 * Parts lines where a numbered heading was set against the end of the text before it: against a label, against the word for
 * the contents list, or where the heading stands elsewhere on a line of its own. Other rows come back as they are.
 */
export function partSetAgainst(rows: readonly Row[]): readonly Row[] {
  const found = new Map(
    rows.flatMap((row) => {
      const match = row.text.length <= longestLine ? setAgainst.exec(row.text) : null
      return match ? [[row.at, match.index + 1] as const] : []
    }),
  )
  if (found.size === 0) return rows
  const printed = new Set(rows.filter(({ text }) => numbered.test(text)).map(({ text }) => text))
  const isParted = (row: Row, at: number) => {
    const before = row.text.slice(0, at)
    return contentsWord.test(before) || labelOf(before) !== null || printed.has(row.text.slice(at))
  }
  return rows
    .flatMap((row): Row[] => {
      const at = found.get(row.at)
      if (at === undefined || !isParted(row, at)) return [row]
      const rest = { column: row.column + at, text: row.text.slice(at), inside: true, apart: true }
      return [rowOf({ ...row, text: row.text.slice(0, at) }), rowOf({ ...row, ...rest })]
    })
    .map(placed)
}
