import type { Document, Meeting, Punkt } from '../model/meeting.ts'
import type { Place, Span } from '../model/place.ts'
import { mapTexts, spanOf } from '../model/texts.ts'

/** A part of a document with its JSON Pointer. */
export interface At<T> {
  readonly value: T
  readonly pointer: string
}

export const meetingsOf = (document: Document): At<Meeting>[] =>
  document.meetings.map((value, i) => ({ value, pointer: `/meetings/${i}` }))

export const punkterOf = (meeting: At<Meeting>): At<Punkt>[] =>
  meeting.value.punkter.map((value, i) => ({ value, pointer: `${meeting.pointer}/punkter/${i}` }))

export const allPunkter = (document: Document) => meetingsOf(document).flatMap(punkterOf)

/** The first line of a punkt. */
export const startOf = (punkt: Punkt): Place | null => punkt.span[0]?.from ?? null

/** A text of a document: where it stands in the JSON and, as near as the document says, in the source. */
export interface Text {
  readonly pointer: string
  readonly text: string
  readonly at: Partial<Place> | null
}

/** Every text of a document, the empty ones left out. */
export function textsOf(document: Document): Text[] {
  const found: Text[] = []
  mapTexts(document, (text, { pointer, span }) => {
    found.push({ pointer, text, at: span?.from ?? null })
    return text
  })
  return found
}

type Node = Parameters<typeof spanOf>[0]

/** Every place and span of a document; a place is a span of one line. */
export function spansOf(document: Document): At<Span>[] {
  const found: At<Span>[] = []
  const visit = (node: Node, pointer: string): void => {
    if (node === null || typeof node !== 'object') return
    const span = spanOf(node)
    if (span) found.push({ value: span, pointer })
    if (span !== null && 'from' in node) return
    if (Array.isArray(node)) for (const [i, child] of node.entries()) visit(child, `${pointer}/${i}`)
    else
      for (const [key, child] of Object.entries(node))
        if (child !== null && typeof child === 'object') visit(child, `${pointer}/${key}`)
  }
  visit(document, '')
  return found
}

const rank = ({ page, line }: Place) => page * 1_000_000 + line
export const isForward = ({ from, to }: Span) => rank(from) <= rank(to)
export const isWithin = (inner: Span, outer: Span) =>
  rank(outer.from) <= rank(inner.from) && rank(inner.to) <= rank(outer.to)
export const overlap = (a: Span, b: Span) => rank(a.from) <= rank(b.to) && rank(b.from) <= rank(a.to)
