import type { Raster } from '../model/page.ts'
import type { Pdfium } from './pdfium.ts'
import type { Shown } from './shown.ts'
import { greyOfBitmap } from './unpack.ts'

/** What is drawn, is drawn at the resolution that print of usual size wants; and no page with more pixels than this. */
const [drawnDpi, mostDrawn] = [200, 40e6]

/** The size in which a page of so many points is drawn. */
export function drawnSize({ width, height }: { readonly width: number; readonly height: number }) {
  const dpi = Math.min(drawnDpi, 72 * Math.sqrt(mostDrawn / (width * height)))
  const pixels = (points: number) => Math.max(1, Math.round((points * dpi) / 72))
  return { dpi, width: pixels(width), height: pixels(height) }
}

/** PDFium's numbers: for bitmaps of four bytes a pixel, the last without a meaning; and for drawing what was added to a page too. */
const [fourBytes, withAdded] = [3, 1]
const white = 0xffffffff

/** Draws an open page on white. Pictures that are lost are left out. */
export function drawn(pdfium: Pdfium, page: number, shown: Shown): Raster {
  const { dpi, width, height } = drawnSize(shown)
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, fourBytes, 0, 0)
  if (bitmap === 0) throw new Error(`there is no memory to draw ${width} × ${height} pixels`)
  try {
    for (const { object, isLost } of shown.pictures) if (isLost) pdfium.FPDFPageObj_SetIsActive(object, 0)
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, withAdded)
    return { ...greyOfBitmap(pdfium, bitmap), dpi }
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap)
  }
}
