import { gathered } from '../danish/gathered.ts'
import { foldSpaces } from '../danish/spaces.ts'
import { placeIn, spanBetween } from '../geometry/broken.ts'
import type { Piece } from '../model/cut.ts'
import type { Section } from '../model/meeting.ts'
import type { Span } from '../model/place.ts'
import type { ReadPunkt } from './reading.ts'

/** From the first to the last line of pieces that hold text, of those from `from` until before `to`; `null` where none does. */
export function spanOf(pieces: readonly Piece[], from = 0, to = pieces.length): Span | null {
  let start = from
  while (start < to && !isWritten(pieces[start])) start += 1
  let end = to - 1
  while (end >= start && !isWritten(pieces[end])) end -= 1
  const [first, last] = [pieces[start], pieces[end]]
  if (!first || !last) return null
  return spanBetween(first, last)
}

const isWritten = (piece: Piece | undefined) => piece?.text.trim() !== ''

/** The same of a heading and what stands under it. */
function spanUnder(heading: Piece | null, body: readonly Piece[]): Span | null {
  const under = spanOf(body)
  if (heading === null || heading.text.trim() === '') return under
  return under ? { from: placeIn(heading), to: under.to } : spanBetween(heading, heading)
}

/** The sections of a punkt, agenda before minutes, as running text. Every line under the punkt stands in one of them. */
export const sectionsOf = (punkt: ReadPunkt): Section[] =>
  gathered(punkt.sections, ({ kind, heading, body, text }) => {
    const span = spanUnder(heading, body)
    return span ? [{ kind, heading: heading ? foldSpaces(heading.text) : null, text, span }] : []
  })
