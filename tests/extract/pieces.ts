import type { Cut, CutMeeting, CutPart, CutPunkt, CutSection, Piece, SectionKind } from '../../src/model/cut.ts'
import type { Span } from '../../src/model/place.ts'

/** Counts lines, so that every piece of a test's cut has a place of its own. */
let line = 0

/** The lines of an inline text as pieces; blank lines are pieces with an empty text. */
export function pieces(text: string, page = 1): Piece[] {
  return text.split('\n').map((row) => {
    line += 1
    return { page, line, column: 0, text: row.trim() }
  })
}

export function spanOf(list: readonly Piece[]): Span {
  const [first, last] = [list[0], list.at(-1)]
  if (!first || !last) return { from: { page: 1, line: 1 }, to: { page: 1, line: 1 } }
  return { from: { page: first.page, line: first.line }, to: { page: last.page, line: last.line } }
}

/** A section: `section('beslutning', 'Beslutning', 'Godkendt.')`; a `null` heading for text under no label. */
export function section(kind: SectionKind, heading: string | null, body = ''): CutSection {
  const label = heading === null ? null : (pieces(heading)[0] ?? null)
  return { kind, heading: label, body: body === '' ? [] : pieces(body) }
}

export function part(paper: CutPart['paper'], heading: string, ...sections: CutSection[]): CutPart {
  const head = pieces(heading)
  const all = [...head, ...sections.flatMap((one) => [...(one.heading ? [one.heading] : []), ...one.body])]
  return { paper, heading: head, sections, span: spanOf(all) }
}

export function punkt(number: string | null, title: string, ...parts: CutPart[]): CutPunkt {
  return { number, title: pieces(title), category: null, closed: false, clock: null, parts }
}

export function meeting(head: string, punkter: readonly CutPunkt[] = [], tail = ''): CutMeeting {
  const top = head === '' ? [] : pieces(head)
  const end = tail === '' ? [] : pieces(tail)
  return { documentType: 'referat', head: top, punkter, tail: end, attachedTo: null, span: spanOf([...top, ...end]) }
}

export const cutOf = (...meetings: CutMeeting[]): Cut => ({ meetings, furniture: [], unassigned: [] })
