import type { Pdfium } from './pdfium.ts'
import { viewOf } from './view.ts'

/** What a page shows, counted without unpacking anything. */
export interface Shown {
  readonly images: number
  /** Lines and areas that are drawn. */
  readonly shapes: number
  /** Pieces of text that can be seen. */
  readonly visibleTexts: number
  /** What was added to the page afterwards, and may show anything: stamps, fields, drawings, no links. */
  readonly added: number
  /** The longer side of the page, in points. */
  readonly side: number
}

/** PDFium's numbers for what lies on a page, and the text rendering modes that show nothing (ISO 32000-1, table 106). */
const [text, path, image, shading, form] = [1, 2, 3, 4, 5]
const unseenModes = [3, 7]
/** Forms lie in forms; one that lies in itself is followed so far. */
const deepest = 20

/** Counts what a page paints, that in forms included. */
export function shownOn(pdfium: Pdfium, page: number): Shown {
  const { width, height } = viewOf(pdfium, page)
  const shown = { images: 0, shapes: 0, visibleTexts: 0, added: addedTo(pdfium, page), side: Math.max(width, height) }
  const count = (objects: number, at: (i: number) => number, depth: number) => {
    for (let i = 0; i < objects; i++) {
      const object = at(i)
      const type = pdfium.FPDFPageObj_GetType(object)
      if (type === text)
        shown.visibleTexts += unseenModes.includes(pdfium.FPDFTextObj_GetTextRenderMode(object)) ? 0 : 1
      else if (type === path) shown.shapes += isDrawn(pdfium, object) ? 1 : 0
      else if (type === image) shown.images += 1
      else if (type === shading) shown.shapes += 1
      else if (type === form && depth < deepest)
        count(pdfium.FPDFFormObj_CountObjects(object), (n) => pdfium.FPDFFormObj_GetObject(object, n), depth + 1)
    }
  }
  count(pdfium.FPDFPage_CountObjects(page), (i) => pdfium.FPDFPage_GetObject(page, i), 0)
  return shown
}

/** Annotations that show nothing of their own. */
const [link, popup] = [2, 16]

function addedTo(pdfium: Pdfium, page: number): number {
  const subtypes = Array.from({ length: pdfium.FPDFPage_GetAnnotCount(page) }, (_, i) => {
    const annotation = pdfium.FPDFPage_GetAnnot(page, i)
    const subtype = annotation === 0 ? link : pdfium.FPDFAnnot_GetSubtype(annotation)
    pdfium.FPDFPage_CloseAnnot(annotation)
    return subtype
  })
  return subtypes.filter((subtype) => subtype !== link && subtype !== popup).length
}

/** Whether a path is filled or stroked, and does not only cut out. */
function isDrawn(pdfium: Pdfium, object: number): boolean {
  if (pdfium.FPDFPath_GetDrawMode(object, pdfium.answer, pdfium.answer + 4) === 0) return false
  return pdfium.byte(0) !== 0 || pdfium.byte(4) !== 0
}
