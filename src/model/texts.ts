import type { Document } from './meeting.ts'
import type { Place, Span } from './place.ts'

type Fields = { readonly [key: string]: Node }
type Node = null | boolean | number | string | readonly Node[] | Fields

/** Where a text stands: in the JSON (RFC 6901), and in the source as near as the document says. */
export interface Whereabouts {
  readonly pointer: string
  readonly span: Span | null
}

const fieldsOf = (node: Node | undefined): Fields | null =>
  typeof node === 'object' && node !== null && !Array.isArray(node) ? (node as Fields) : null // arrays are ruled out

function placeOf(node: Node | undefined): Place | null {
  const { page, line } = fieldsOf(node) ?? {}
  return typeof page === 'number' && typeof line === 'number' ? { page, line } : null
}

/** The span that a node is, from `from` to `to`; a place is a span of one line; any other node is none. */
export function spanOf(node: Node | undefined): Span | null {
  const { from, to } = fieldsOf(node) ?? {}
  const [first, last] = [placeOf(from), placeOf(to)]
  if (first && last) return { from: first, to: last }
  const place = placeOf(node)
  return place && { from: place, to: place }
}

/** What a text of a document is, by its pointer: running text, the path of a file, or the note beside a person's name. */
export const textKindOf = (pointer: string): 'text' | 'path' | 'note' => {
  if (pointer === '/source/path') return 'path'
  return /\/(?:participants|absent)\/\d+\/note$/.test(pointer) ? 'note' : 'text'
}

/** Where a node says it stands: its span, the first of its spans, or its own page and line. */
function standsAt(fields: Fields): Span | null {
  const { span } = fields
  return spanOf(Array.isArray(span) ? span[0] : span) ?? spanOf(fields)
}

/**
 * The document with every text changed as `change` says: those of the ledger, the diagnostics and the paths too. One way
 * through a document for all who must not overlook a text; what is not changed is not copied.
 */
export function mapTexts(document: Document, change: (text: string, where: Whereabouts) => string): Document {
  const map = (node: Node, pointer: string, span: Span | null): Node => {
    if (typeof node === 'string') return node === '' ? node : change(node, { pointer, span })
    if (Array.isArray(node)) {
      const list = node.map((child, i) => map(child, `${pointer}/${i}`, span))
      return list.every((child, i) => child === node[i]) ? node : list
    }
    const fields = fieldsOf(node)
    if (fields === null) return node
    const here = standsAt(fields) ?? span
    let copy: { [key: string]: Node } | null = null
    for (const key in fields) {
      const child = fields[key] ?? null
      if (child === null || typeof child === 'number' || typeof child === 'boolean') continue
      const changed = map(child, `${pointer}/${key}`, here)
      if (changed !== child) copy = { ...(copy ?? fields), [key]: changed }
    }
    return copy ?? fields
  }
  return map(document, '', null) as Document // texts stay texts: the shape is the same
}
