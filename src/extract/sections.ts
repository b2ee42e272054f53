import { gathered } from '../danish/gathered.ts'
import { foldSpaces } from '../danish/spaces.ts'
import { spanBetween } from '../geometry/broken.ts'
import type { Piece } from '../model/cut.ts'
import type { Section } from '../model/meeting.ts'
import type { Span } from '../model/place.ts'
import type { ReadPunkt } from './reading.ts'

/** From the first to the last line of pieces that hold text, of those from `from` until before `to`; `null` where none does. */
export function spanOf(pieces: readonly Piece[], from = 0, to = pieces.length): Span | null {
  const isWritten = (i: number) => pieces[i]?.text.trim() !== ''
  let [start, end] = [from, to - 1]
  while (start <= end && !isWritten(start)) start += 1
  while (end >= start && !isWritten(end)) end -= 1
  const [first, last] = [pieces[start], pieces[end]]
  if (!first || !last) return null
  return spanBetween(first, last)
}

/** The sections of a punkt, agenda before minutes, as running text. Every line under the punkt stands in one of them. */
export const sectionsOf = (punkt: ReadPunkt): Section[] =>
  gathered(punkt.sections, ({ kind, heading, body, text }) => {
    const span = spanOf(heading ? [heading, ...body] : body)
    return span ? [{ kind, heading: heading ? foldSpaces(heading.text) : null, text, span }] : []
  })
