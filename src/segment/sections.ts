import { decisionLabelOf } from '../danish/decision-labels.ts'
import { labelOf } from '../danish/headings.ts'
import type { CutSection, Piece, SectionKind } from '../model/cut.ts'
import { pieceOf } from './heading.ts'
import type { Row } from './rows.ts'

interface Open {
  heading: Piece | null
  kind: SectionKind
  body: Piece[]
}

/** Labels whose value is one line, after which the section before them goes on. */
const brief: ReadonlySet<SectionKind> = new Set(['fravær'])

/** The rows of a punkt's body as labelled sections; text under no label is a section without heading. */
export function sectionsOf(rows: readonly Row[], firstFrom: number): CutSection[] {
  const sections: Open[] = []
  let current: Open | null = null
  let resume: SectionKind | null = null
  const begin = (heading: Piece | null, kind: SectionKind): Open => {
    const section: Open = { heading, kind, body: [] }
    sections.push(section)
    return section
  }
  rows.forEach((row, i) => {
    const from = i === 0 ? firstFrom : 0
    const text = row.text.slice(from)
    const label = from === 0 ? labelIn(row, rows[i - 1]) : null
    if (label) {
      if (brief.has(label.kind)) resume = current && current.kind !== label.kind ? current.kind : resume
      else resume = null
      current = begin(pieceOf(row, 0, label.length), label.kind)
      if (label.valueAt < row.text.length) current.body.push(pieceOf(row, label.valueAt))
      return
    }
    if (current && brief.has(current.kind) && resume && !isNames(text, current, row)) {
      current = begin(null, resume)
      resume = null
    }
    current ??= begin(null, 'andet')
    if (row.gap > 0 && current.body.length > 0)
      current.body.push({ page: row.page, line: row.line - 1, column: 0, text: '' })
    current.body.push(pieceOf(row, from))
  })
  return sections
}

/** The label of a row, fixed or of the shape that decisions have. */
function labelIn(row: Row, before: Row | undefined) {
  const decision = decisionLabelOf(row.text)
  if (decision) return decision
  const label = labelOf(row.text)
  if (!label) return null
  const alone = label.valueAt === row.text.length
  const colon = row.text.includes(':')
  return alone &&
    !colon &&
    row.gap === 0 &&
    !row.opens &&
    before &&
    /\p{Ll}{3,}$|[,-]$/u.test(before.text) &&
    before.text.length > 60
    ? null
    : label
}

/** Whether a row can be the names that a label of absence announces. */
function isNames(text: string, current: Open, row: Row): boolean {
  if (current.body.length > 0 && row.gap > 0) return false
  if (current.body.length > 0) return false
  return (
    /^\p{Lu}\p{L}*\.?(?:\s\p{Lu}\p{L}*\.?)+/u.test(text) &&
    !/^(?:Godkendt|Taget|Tiltrådt|Anbefales|Indstillingen)/u.test(text)
  )
}
