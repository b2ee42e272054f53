import { type Matrix, multiply } from './matrix.ts'
import type { Pdfium } from './pdfium.ts'
import { type Picture, pictureAt } from './picture.ts'
import { viewOf } from './view.ts'

/** A picture and the matrix that lays its unit square on the page as shown (points, y downwards). */
export interface PlacedPicture extends Picture {
  readonly matrix: Matrix
}

/** What a page shows, found without unpacking anything. */
export interface Shown {
  /** Its pictures, in the order in which they lie over each other; they are there as long as the page is open. */
  readonly pictures: readonly PlacedPicture[]
  /** Lines and areas that are drawn. */
  readonly shapes: number
  /** The heights of the letters of each piece of text that can be seen, in points. */
  readonly letters: readonly number[]
  /** What was added to the page afterwards and shows: how much, where it has pictures, and how many of these cannot be unpacked. */
  readonly added: { readonly count: number; readonly frames: readonly Matrix[]; readonly lost: number }
  /** The page's size, in points. */
  readonly width: number
  readonly height: number
}

/** PDFium's numbers for what lies on a page, and the text rendering modes that show nothing (ISO 32000-1, table 106). */
const [text, path, image, shading, form] = [1, 2, 3, 4, 5]
const unseenModes = [3, 7]
/** Forms lie in forms; one that lies in itself is followed so far. */
const deepest = 20

/** The objects of a page, a form or an annotation. */
interface Objects {
  readonly count: number
  readonly at: (i: number) => number
}

/** Lists what a page paints, that in forms and in what was added to it included; its unit is so many points. */
export function shownOn(pdfium: Pdfium, page: number, unit: number): Shown {
  const { view, width, height } = viewOf(pdfium, page, unit)
  const letters: number[] = []
  let shapes = 0
  const count = (objects: Objects, outer: Matrix, onPicture: (picture: PlacedPicture) => void, depth = 0) => {
    for (let i = 0; i < objects.count; i++) {
      const object = objects.at(i)
      const type = pdfium.FPDFPageObj_GetType(object)
      if (type === text) {
        if (!unseenModes.includes(pdfium.FPDFTextObj_GetTextRenderMode(object)))
          letters.push(heightOf(pdfium, object, outer))
      } else if (type === path) shapes += isDrawn(pdfium, object) ? 1 : 0
      else if (type === shading) shapes += 1
      else if (type === image)
        onPicture({ ...pictureAt(pdfium, page, object), matrix: multiply(matrixOf(pdfium, object), outer) })
      else if (type === form && depth < deepest)
        count(inForm(pdfium, object), multiply(matrixOf(pdfium, object), outer), onPicture, depth + 1)
    }
  }
  const pictures: PlacedPicture[] = []
  const onPage = { count: pdfium.FPDFPage_CountObjects(page), at: (i: number) => pdfium.FPDFPage_GetObject(page, i) }
  count(onPage, view, (picture) => pictures.push(picture))
  const added = { count: 0, frames: [] as Matrix[], lost: 0 }
  for (const annotation of showing(pdfium, page)) {
    const objects = pdfium.FPDFAnnot_GetObjectCount(annotation)
    const frame = multiply(frameOf(pdfium, annotation), view)
    if (objects > 0) added.count += 1
    count({ count: objects, at: (i) => pdfium.FPDFAnnot_GetObject(annotation, i) }, frame, ({ isLost }) => {
      added.frames.push(frame)
      if (isLost) added.lost += 1
    })
  }
  return { pictures, shapes, letters, added, width, height }
}

const inForm = (pdfium: Pdfium, object: number): Objects => ({
  count: pdfium.FPDFFormObj_CountObjects(object),
  at: (i) => pdfium.FPDFFormObj_GetObject(object, i),
})

/** How high the letters of a piece of text stand on the page; 0 where PDFium does not say. */
function heightOf(pdfium: Pdfium, object: number, outer: Matrix): number {
  if (pdfium.FPDFTextObj_GetFontSize(object, pdfium.answer) === 0) return 0
  const size = pdfium.float(0)
  const [, , c, d] = multiply(matrixOf(pdfium, object), outer)
  return size * Math.hypot(c, d)
}

/** The matrix of an object, as its page or form counts. */
function matrixOf(pdfium: Pdfium, object: number): Matrix {
  if (pdfium.FPDFPageObj_GetMatrix(object, pdfium.answer) === 0) return [1, 0, 0, 1, 0, 0]
  const [a, b, c] = [pdfium.float(0), pdfium.float(1), pdfium.float(2)]
  return [a, b, c, pdfium.float(3), pdfium.float(4), pdfium.float(5)]
}

/** Annotations that show nothing of their own, and the flags of those that are hidden, or not shown on a screen (tables 169 and 165). */
const [link, popup] = [2, 16]
const unseen = 0x22

/** The annotations of a page that may show something, each as long as it is looked at. */
function* showing(pdfium: Pdfium, page: number): Generator<number> {
  const count = pdfium.FPDFPage_GetAnnotCount(page)
  for (let i = 0; i < count; i++) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, i)
    if (annotation === 0) continue
    try {
      const subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
      if (subtype !== link && subtype !== popup && (pdfium.FPDFAnnot_GetFlags(annotation) & unseen) === 0)
        yield annotation
    } finally {
      pdfium.FPDFPage_CloseAnnot(annotation)
    }
  }
}

/** The frame of an annotation, into which its pictures are laid. */
function frameOf(pdfium: Pdfium, annotation: number): Matrix {
  if (pdfium.FPDFAnnot_GetRect(annotation, pdfium.answer) === 0) return [0, 0, 0, 0, 0, 0]
  const [left, top, right, bottom] = [pdfium.float(0), pdfium.float(1), pdfium.float(2), pdfium.float(3)]
  return [right - left, 0, 0, top - bottom, left, bottom]
}

/** Whether a path is filled or stroked, and does not only cut out. */
function isDrawn(pdfium: Pdfium, object: number): boolean {
  if (pdfium.FPDFPath_GetDrawMode(object, pdfium.answer, pdfium.answer + 4) === 0) return false
  return pdfium.byte(0) !== 0 || pdfium.byte(4) !== 0
}
