import type { CutPart, CutPunkt, Piece } from '../model/cut.ts'
import { oneLine } from './text.ts'

/** A label inside a punkt and its value: `Ansvarlig: Liv Holm`, also where the label is the heading of its section. */
export interface LabelledLine {
  readonly label: string
  readonly value: string
  readonly at: Piece
}

const labelPattern = /^(?<label>\p{Lu}[\p{L}/. ]{1,40}?)\s?:\s*(?<value>.*)$/u
const furthest = 4

const linesOf = (part: CutPart): readonly Piece[] => part.sections.flatMap(({ body }) => [...body, blankAfter])
const blankAfter: Piece = { page: 1, line: 1, column: 0, text: '' }

/** Every label with a value in a punkt. A value may run on over a few lines, until a blank one or the next label. */
export function labelledLines(punkt: CutPunkt): LabelledLine[] {
  const found: LabelledLine[] = []
  for (const part of punkt.parts) {
    for (const { heading, body } of part.sections)
      if (heading && heading.text.length <= 60) {
        const value = body.slice(0, body.findIndex(({ text }, i) => text.trim() === '' && i > 0) + 1 || body.length)
        found.push({ label: heading.text.trim(), value: oneLine(value.slice(0, furthest)), at: heading })
      }
    const lines = linesOf(part)
    lines.forEach((piece, i) => {
      const match = labelPattern.exec(piece.text.trim())
      if (!match) return
      const rest = lines.slice(i + 1, i + furthest)
      const stop = rest.findIndex(({ text }) => text.trim() === '' || labelPattern.test(text.trim()))
      const value = [{ ...piece, text: match.groups?.['value'] ?? '' }, ...(stop < 0 ? rest : rest.slice(0, stop))]
      found.push({ label: (match.groups?.['label'] ?? '').trim(), value: oneLine(value), at: piece })
    })
  }
  return found
}
