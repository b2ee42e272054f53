import type { Label } from '../../danish/headings.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import type { Open } from './open-section.ts'
import { boardBefore, type OwnLabels } from './own-labels.ts'

/** A line as long as this is running text, and may break before any word. */
const fullLine = 60

/** The label of a row: of the shape that decisions have, of a fixed wording, or the paper's own. */
export function labelIn(row: Row, before: Row | undefined, own: OwnLabels): Label | null {
  const label = row.decision ?? row.label ?? ownLabel(row, own)
  if (!label) return null
  const isAlone = label.valueAt === row.text.length && !row.text.includes(':')
  const inSentence =
    !isApart(row) &&
    before !== undefined &&
    !before.isCase &&
    !isEmptyLabel(before) &&
    !(label.kind === 'beslutning' && before.numbering) &&
    /(?:\p{Ll}{3,}|[,:-])$/u.test(before.text)
  return isAlone && inSentence && (before.text.length > fullLine || /:$/.test(before.text)) ? null : label
}

/** `Fraværende:` with nothing behind it: the label under it goes on with no sentence. */
const isEmptyLabel = ({ label, text }: Row) => label !== null && label.valueAt >= text.length

/** `Forretningsudvalget indstiller,` · `Plan og Miljø foreslår:` alone on its line, over what is proposed. */
const proposer = /^\p{Lu}[\p{L} ,&.()-]{2,70}\s(?:indstiller|foreslår|anbefaler)(?:,? at)?[,:]?$/u

/** The line that says who proposes, where no label says so above it. Right under the label of the decision it is what a committee decided. */
export function proposerOf(row: Row, current: Open | null): Label | null {
  if (!isApart(row) || row.text.length > 100 || current?.kind === 'indstilling' || !proposer.test(row.text)) return null
  if (current?.kind === 'beslutning' && current.heading && current.body.length === 0) return null
  return { kind: 'indstilling', length: row.text.length, valueAt: row.text.length }
}

function ownLabel({ text }: Row, own: OwnLabels): Label | null {
  if (own.size === 0) return null
  const whole = own.get(text)
  if (whole !== undefined) return { kind: whole, length: text.replace(/\s?:$/, '').length, valueAt: text.length }
  const board = boardBefore(text)
  const kind = board === null ? undefined : own.get(board)
  if (board === null || kind !== 'beslutning') return null
  return { kind, length: board.length - 1, valueAt: text.length - text.slice(board.length).trimStart().length }
}
