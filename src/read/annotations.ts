import { type Matrix, multiply } from './paints.ts'
import type { Item } from './pdfjs.ts'

/** What somebody wrote on a page of a PDF afterwards: into a field of a form, in a box on the page, or as a remark beside it. */
export interface Written {
  readonly kind: 'field' | 'box' | 'remark'
  readonly text: string
  /** Its corners, in points as the PDF counts them. */
  readonly rect: readonly [number, number, number, number]
}

/** Annotations whose text is none of the page's: links say where they lead, popups repeat the remark they belong to. */
const silent = ['Link', 'Popup', 'FileAttachment']

/** The flags of an annotation that is hidden, or not shown on a screen (ISO 32000-1, table 165). */
const unseen = 0x22

/** What annotations, as pdf.js lists them, add to a page's text. Hidden ones, empty fields and ticked boxes add nothing. */
export function writtenIn(annotations: readonly unknown[]): Written[] {
  return annotations.flatMap((annotation): Written[] => {
    if (typeof annotation !== 'object' || annotation === null) return []
    const { subtype, fieldType, fieldValue, contentsObj, annotationFlags, rect } = annotation as Readonly<
      Record<string, unknown>
    > // pdf.js does not say its type
    if ((Number(annotationFlags) & unseen) !== 0 || silent.includes(String(subtype)) || !isRect(rect)) return []
    if (subtype === 'Widget') {
      const value = Array.isArray(fieldValue) ? fieldValue.join(', ') : fieldValue
      const isText = (fieldType === 'Tx' || fieldType === 'Ch') && typeof value === 'string' && value.trim() !== ''
      return isText ? [{ kind: 'field', text: value, rect }] : []
    }
    const text = textOf(contentsObj)
    return text === '' ? [] : [{ kind: subtype === 'FreeText' ? 'box' : 'remark', text, rect }]
  })
}

const textOf = (contents: unknown): string =>
  typeof contents === 'object' && contents !== null && 'str' in contents ? String(contents.str).trim() : ''

const isRect = (rect: unknown): rect is Written['rect'] =>
  Array.isArray(rect) && rect.length === 4 && rect.every((value) => typeof value === 'number')

/** The largest letters that a field is filled in with, in points, and the room that a line of them takes. */
const [largest, pitch] = [10, 1.2]

/** What stands in a field or a box as text of the page, in its place. `view` lays the page's own space on the page as shown. */
export function placedIn({ text, rect: [x0, y0, x1, y1] }: Written, view: Matrix): Item[] {
  const lines = text.split(/\r\n|\r|\n/)
  const high = Math.abs(y1 - y0)
  const size = Math.max(4, Math.min(largest, (0.75 * high) / lines.length))
  const top = lines.length === 1 ? (y0 + y1) / 2 + size / 2 : Math.max(y0, y1)
  return lines.map((line, i) => {
    const baseline = top - 0.85 * size - i * pitch * size
    const width = Math.min(Math.abs(x1 - x0), 0.5 * size * line.length)
    return { text: line, matrix: multiply([size, 0, 0, size, Math.min(x0, x1) + 2, baseline], view), width }
  })
}
