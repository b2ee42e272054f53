import type { Piece, SectionKind } from '../../model/cut.ts'
import { pieceOf } from '../rows/pieces.ts'
import type { Row } from '../rows/rows.ts'

/** A section being filled. */
export interface Open {
  readonly heading: Piece | null
  readonly over?: string
  readonly kind: SectionKind
  readonly body: Piece[]
}

/** Adds a row to a section, and an empty piece where a blank line parts it from the row before. */
export function addPiece(section: Open, row: Row, from: number): void {
  if (row.gap > 0 && section.body.length > 0 && !row.inside)
    section.body.push({ page: row.page, line: row.line - 1, column: 0, text: '' })
  section.body.push(pieceOf(row, from))
}
