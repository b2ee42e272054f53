import { anchored } from '../../danish/anchored.ts'
import { gathered } from '../../danish/gathered.ts'
import type { Lie, Row } from '../rows/rows.ts'
import { placed, rowOf } from '../rows/rows.ts'
import { fitting } from '../rows/signs.ts'

/** `## 1. Godkendelse`: the sign before a heading, and in `### Beslutning ###` the one after it. */
const headingSign = /^#{1,6}\s+(?=\S)/u
const closingSign = /\s#{1,6}$/u
/** `**Beslutning:**`, `__2. Budget__`, `**Beslutning**: Godkendt.`: bold letters at the beginning of a line, and the text after them. */
const boldPattern = /^(?<mark>\*\*|__)(?<text>[^\s*_](?:[^*_]{0,200}[^\s*_])?)\k<mark>:?(?:\s+(?<rest>\S.*))?$/u
/** Fewer lines so signed, none of them a label or numbered, are no Markdown: a `#` may stand for a number. */
const fewestSigned = 3
const mayBeSigned = anchored(/^[#*_]/u)

/** A stretch of a row's text, as a row. */
function stretch(row: Row, text: string, from: number): Lie {
  return { ...row, column: row.column + from, text, inside: row.inside || from > 0 }
}

/** The stretches of a row between the signs of Markdown. */
function withoutSigns(row: Row): Row[] {
  const at = headingSign.exec(row.text)?.[0].length ?? 0
  const inner = at > 0 ? row.text.slice(at).replace(closingSign, '').trimEnd() : row.text
  const { text, mark, rest } = boldPattern.exec(inner)?.groups ?? {}
  if (at === 0 && text === undefined) return [row]
  const first = stretch(row, text ?? inner, at + (mark?.length ?? 0))
  const second = rest === undefined ? [] : [stretch(row, rest, at + inner.length - rest.length)]
  return [
    rowOf({ ...first, inside: row.inside, apart: row.apart || at > 0 }),
    ...second.map((one) => rowOf({ ...one, gap: 0, opens: false, apart: false })),
  ]
}

const isHeading = (row: Row | undefined) => row !== undefined && (row.label !== null || row.numbering !== null)

/**
 * Takes the signs of Markdown from the headings of a source that was exported so: `## 3. Budget` → `3. Budget`,
 * `**Beslutning:** Godkendt.` → `Beslutning:` and `Godkendt.`
 */
export function withoutMarkdown(rows: readonly Row[]): readonly Row[] {
  const isSigned = ({ text }: Row) => headingSign.test(text) || boldPattern.test(text)
  const signed = fitting(rows, mayBeSigned).filter(isSigned)
  if (signed.length === 0) return rows
  if (signed.length < fewestSigned && !signed.some((row) => isHeading(withoutSigns(row)[0]))) return rows
  return gathered(rows, (row) => (isSigned(row) ? withoutSigns(row) : [row])).map(placed)
}
