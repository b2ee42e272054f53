import { joint } from '../../danish/hyphens.ts'
import type { Piece } from '../../model/cut.ts'
import type { Row } from './rows.ts'

/** A row, or a stretch of it, as a piece of the cut. */
export function pieceOf(row: Row, from = 0, to = row.text.length): Piece {
  const raw = row.text.slice(from, to)
  const text = raw.trim()
  const lead = text.length === raw.length ? 0 : raw.length - raw.trimStart().length
  const { page, line, breaks } = row
  const piece = { page, line, column: row.column + from + lead, text }
  return breaks ? Object.assign(piece, { breaks }) : piece
}

/** Joins two lines of a title: a hyphen that splits a word goes. */
export function join(a: string, b: string): string {
  if (a === '') return b
  const { drop, between } = joint(a, b)
  return a.slice(0, a.length - drop) + between + b
}
