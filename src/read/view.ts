import { type Matrix, multiply } from './matrix.ts'
import type { Pdfium } from './pdfium.ts'

/** How a page's own space, whose unit is so many points, is laid on the page as shown: its upper left corner at 0, 0, y downwards, turned by quarters. */
export function viewOf(
  pdfium: Pdfium,
  page: number,
  unit: number,
): { readonly view: Matrix; readonly width: number; readonly height: number } {
  pdfium.FPDF_GetPageBoundingBox(page, pdfium.answer)
  const [left, top, right, bottom] = [pdfium.float(0), pdfium.float(1), pdfium.float(2), pdfium.float(3)]
  const views: readonly Matrix[] = [
    [1, 0, 0, -1, -left, top],
    [0, 1, 1, 0, -bottom, -left],
    [-1, 0, 0, 1, right, -bottom],
    [0, -1, -1, 0, top, right],
  ]
  const quarters = pdfium.FPDFPage_GetRotation(page)
  const [width, height] = quarters % 2 === 0 ? [right - left, top - bottom] : [top - bottom, right - left]
  const view = views[quarters] ?? [1, 0, 0, -1, -left, top]
  return { view: multiply(view, [unit, 0, 0, unit, 0, 0]), width: unit * width, height: unit * height }
}
