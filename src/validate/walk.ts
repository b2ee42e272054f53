import type { Document, Meeting, Punkt } from '../model/meeting.ts'
import type { Place, Span } from '../model/place.ts'

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

type Fields = { readonly [key: string]: Node }
type Node = null | boolean | number | string | readonly Node[] | Fields

const fieldsOf = (node: Node | undefined): Fields | null =>
  typeof node === 'object' && node !== null && !Array.isArray(node) ? (node as Fields) : null // arrays are ruled out

function place(node: Node | undefined): Place | null {
  const { page, line } = fieldsOf(node) ?? {}
  return typeof page === 'number' && typeof line === 'number' ? { page, line } : null
}

function span(node: Node | undefined): Span | null {
  const { from, to } = fieldsOf(node) ?? {}
  const [first, last] = [place(from), place(to)]
  return first && last ? { from: first, to: last } : null
}

/** Where a node says it stands: its span, the first of its spans, or its own page and line. */
function standsAt(node: Fields): Partial<Place> | null {
  const spans = node['span']
  const own = span(Array.isArray(spans) ? spans[0] : spans)?.from ?? place(node)
  return own ?? (typeof node['page'] === 'number' ? { page: node['page'] } : null)
}

/** Every text of a document, the empty ones left out. */
export function textsOf(document: Document): Text[] {
  const found: Text[] = []
  const visit = (node: Node, pointer: string, at: Partial<Place> | null): void => {
    if (typeof node === 'string') {
      if (node !== '') found.push({ pointer, text: node, at })
    } else if (Array.isArray(node)) {
      for (const [i, child] of node.entries()) visit(child, `${pointer}/${i}`, at)
    } else {
      const fields = fieldsOf(node)
      if (fields === null) return
      const here = standsAt(fields) ?? at
      for (const key in fields) visit(fields[key] ?? null, `${pointer}/${key}`, here)
    }
  }
  visit(document, '', null)
  return found
}

/** Every place and span of a document; a place is a span of one line. */
export function spansOf(document: Document): At<Span>[] {
  const found: At<Span>[] = []
  const visit = (node: Node, pointer: string): void => {
    if (Array.isArray(node)) for (const [i, child] of node.entries()) visit(child, `${pointer}/${i}`)
    const fields = fieldsOf(node)
    if (fields === null) return
    const whole = span(fields)
    if (whole) found.push({ value: whole, pointer })
    else {
      const single = place(fields)
      if (single) found.push({ value: { from: single, to: single }, pointer })
      for (const key in fields) visit(fields[key] ?? null, `${pointer}/${key}`)
    }
  }
  visit(document, '')
  return found
}

const rank = ({ page, line }: Place) => page * 1_000_000 + line
export const isForward = ({ from, to }: Span) => rank(from) <= rank(to)
export const isWithin = (inner: Span, outer: Span) =>
  rank(outer.from) <= rank(inner.from) && rank(inner.to) <= rank(outer.to)
export const overlap = (a: Span, b: Span) => rank(a.from) <= rank(b.to) && rank(b.from) <= rank(a.to)
