import { type Matrix, multiply } from './matrix.ts'
import type { Pdfium } from './pdfium.ts'
import { type Piece, wordsAlong } from './runs.ts'

/** What somebody wrote on a page of a PDF afterwards: into a field of a form, in a box on the page, or as a remark beside it. */
export interface Written {
  readonly kind: 'field' | 'box' | 'remark'
  readonly text: string
  /** Its corners, in points as the PDF counts them. */
  readonly rect: readonly [number, number, number, number]
}

/** PDFium's numbers for kinds of annotations, and of fields that hold text. */
const [link, freeText, popup, fileAttachment, widget] = [2, 3, 16, 17, 20]
const [choiceBox, choiceList, textField] = [4, 5, 6]

/** Annotations whose text is none of the page's: links say where they lead, popups repeat the remark they belong to. */
const silent = [link, popup, fileAttachment]

/** The flags of an annotation that is hidden, or not shown on a screen (ISO 32000-1, table 165). */
const unseen = 0x22

/** What annotations add to a page's text. Hidden ones, empty fields and ticked boxes add nothing. `form` opens the form of the document. */
export function writtenIn(pdfium: Pdfium, page: number, form: () => number): Written[] {
  const count = pdfium.FPDFPage_GetAnnotCount(page)
  return Array.from({ length: count }, (_, i) => i).flatMap((i): Written[] => {
    const annotation = pdfium.FPDFPage_GetAnnot(page, i)
    if (annotation === 0) return []
    try {
      const subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
      const isSeen = (pdfium.FPDFAnnot_GetFlags(annotation) & unseen) === 0
      if (!isSeen || silent.includes(subtype) || pdfium.FPDFAnnot_GetRect(annotation, pdfium.answer) === 0) return []
      const [left, top, right, bottom] = [pdfium.float(0), pdfium.float(1), pdfium.float(2), pdfium.float(3)]
      const rect = [left, bottom, right, top] as const
      if (subtype === widget) {
        const text = filledInto(pdfium, form(), annotation)
        return text.trim() === '' ? [] : [{ kind: 'field', text, rect }]
      }
      const text = contentsOf(pdfium, annotation).trim()
      return text === '' ? [] : [{ kind: subtype === freeText ? 'box' : 'remark', text, rect }]
    } finally {
      pdfium.FPDFPage_CloseAnnot(annotation)
    }
  })
}

function contentsOf(pdfium: Pdfium, annotation: number): string {
  const key = pdfium.lend(new TextEncoder().encode('Contents'))
  try {
    return pdfium.text((room, bytes) => pdfium.FPDFAnnot_GetStringValue(annotation, key, room, bytes))
  } finally {
    pdfium.free(key)
  }
}

/** What stands in a field: its text, or what is chosen in it. */
function filledInto(pdfium: Pdfium, form: number, annotation: number): string {
  const type = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
  if (![choiceBox, choiceList, textField].includes(type)) return ''
  const value = pdfium.text((room, bytes) => pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, room, bytes))
  if (type !== choiceList) return value
  const options = Array.from({ length: Math.max(0, pdfium.FPDFAnnot_GetOptionCount(form, annotation)) }, (_, i) => i)
  const chosen = options.filter((i) => pdfium.FPDFAnnot_IsOptionSelected(form, annotation, i) !== 0)
  return chosen.length === 0
    ? value
    : chosen
        .map((i) => pdfium.text((room, bytes) => pdfium.FPDFAnnot_GetOptionLabel(form, annotation, i, room, bytes)))
        .join(', ')
}

/** The largest letters that a field is filled in with, in points, the room that a line of them takes, and that a letter does, in ems. */
const [largest, pitch, letter] = [10, 1.2, 0.5]

/** What stands in a field or a box as text of the page, in its place. `view` lays the page's own space on the page as shown. */
export function placedIn({ text, rect: [x0, y0, x1, y1] }: Written, view: Matrix): Piece[] {
  const lines = text.split(/\r\n|\r|\n/)
  const high = Math.abs(y1 - y0)
  const size = Math.max(4, Math.min(largest, (0.75 * high) / lines.length))
  const top = lines.length === 1 ? (y0 + y1) / 2 + size / 2 : Math.max(y0, y1)
  return lines.map((line, i) => {
    const baseline = top - 0.85 * size - i * pitch * size
    const width = Math.min(Math.abs(x1 - x0), letter * size * line.length)
    const matrix = multiply([size, 0, 0, size, Math.min(x0, x1) + 2, baseline], view)
    return { words: wordsAlong(line, width), matrix }
  })
}
