import { joint } from '../danish/hyphens.ts'
import type { Note } from '../model/codes.ts'
import type { Break, Piece } from '../model/cut.ts'
import type { Place, Span } from '../model/place.ts'

/** The line of the source that a column of a whole line stood on. */
const lineAt = (breaks: readonly Break[], column: number) => breaks.findLast(({ at }) => at <= column)?.line

/** A line, or a piece of one from its column on. */
interface Broken {
  readonly line: number
  readonly text: string
  readonly column?: number
  readonly breaks?: readonly Break[]
}

/** A line with the next one joined to it, as the hyphen between them says; it knows where each line of its source begins. */
export function grown<Line extends Broken>(line: Line, next: Broken): Line {
  const [above, text] = [line.text.trimEnd(), next.text.trim()]
  const { drop, between } = joint(above, text)
  const kept = above.slice(0, above.length - drop) + between
  const at = (line.column ?? 0) + kept.length
  const shift = at - (next.column ?? 0) - next.text.indexOf(text)
  const further = (next.breaks ?? []).map((one) => ({ ...one, at: one.at + shift }))
  return { ...line, text: kept + text, breaks: [...(line.breaks ?? []), { at, line: next.line }, ...further] }
}

/** Where a piece begins; `ahead` characters further on, where that is asked. */
export function placeIn({ page, line, column, breaks }: Piece, ahead = 0): Place {
  return { page, line: (breaks && lineAt(breaks, column + ahead)) ?? line }
}

/** Where a piece ends. */
export const endOf = (piece: Piece): Place => placeIn(piece, Math.max(0, piece.text.length - 1))

/** From where the first of two pieces begins to where the last one ends. */
export const spanBetween = (first: Piece, last: Piece): Span => ({ from: placeIn(first), to: endOf(last) })

/** Every line of the source that a piece stood on. */
export function linesUnder(piece: Piece): Place[] {
  const from = placeIn(piece)
  if (!piece.breaks) return [from]
  const { line: last } = endOf(piece)
  const further = piece.breaks.filter(({ line }) => line > from.line && line <= last)
  return [from, ...further.map(({ line }) => ({ page: piece.page, line }))]
}

const isPiece = (place: Partial<Place>): place is Piece => 'column' in place

/** The place itself, where it is one, and else that of the piece. */
export const placed = (place: Place): Place => (isPiece(place) ? placeIn(place) : place)

/** Notes about pieces, at the lines of the source where they begin. */
export const notedOnLines =
  (note: Note): Note =>
  (code, message, place) =>
    note(code, message, place && isPiece(place) ? placeIn(place) : place)
