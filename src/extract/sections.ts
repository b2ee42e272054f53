import type { CutPunkt, CutSection, Piece } from '../model/cut.ts'
import type { Section } from '../model/meeting.ts'
import type { Span } from '../model/place.ts'
import { runningText } from './text.ts'

/** From the first to the last line of pieces that hold text; `null` where none does. */
export function spanOf(pieces: readonly Piece[]): Span | null {
  const written = pieces.filter(({ text }) => text.trim() !== '')
  const [first, last] = [written[0], written.at(-1)]
  if (!first || !last) return null
  return { from: { page: first.page, line: first.line }, to: { page: last.page, line: last.line } }
}

const headingOf = (section: CutSection) => section.heading?.text.trim().replace(/\s+/g, ' ') ?? null

/** The sections of a punkt, agenda before minutes, as running text. Every line under the punkt stands in one of them. */
export function sectionsOf(punkt: CutPunkt): Section[] {
  return punkt.parts
    .flatMap((part) => part.sections)
    .flatMap((section) => {
      const span = spanOf(section.heading ? [section.heading, ...section.body] : section.body)
      return span ? [{ kind: section.kind, heading: headingOf(section), text: runningText(section.body), span }] : []
    })
}
