import type { Raster } from '../model/page.ts'
import type { Pdfium } from './pdfium.ts'
import type { Shown } from './shown.ts'
import { greyOfBitmap } from './unpack.ts'

/** What is drawn, is drawn at the resolution that print of usual size wants, or small letters; and no page with more pixels than this. */
const [usualDpi, fineDpi, mostDrawn] = [200, 300, 40e6]
/** Letters of fewer points are small. */
const smallLetters = 8.5
/** A picture of so much of its page is what is to be read there. */
const mostOfPage = 0.5

/** The resolution that recognition wants of a page: more for small letters, and no less than a scan on it has. */
function wantedDpi({ letters, pictures, width, height }: Shown): number {
  const heights = letters.filter((one) => one > 0).sort((a, b) => a - b)
  if ((heights[Math.floor(heights.length / 2)] ?? smallLetters) < smallLetters) return fineDpi
  const scans = pictures.filter(
    ({ matrix: [a, b, c, d], isLost }) => !isLost && Math.abs(a * d - b * c) >= mostOfPage * width * height,
  )
  const finest = Math.max(0, ...scans.map(({ matrix: [a, b], width: wide }) => (72 * wide) / Math.hypot(a, b)))
  return Math.min(fineDpi, Math.max(usualDpi, finest))
}

/** The size in which a page of so many points is drawn. */
export function drawnSize({ width, height }: { readonly width: number; readonly height: number }, wanted = usualDpi) {
  const dpi = Math.min(wanted, 72 * Math.sqrt(mostDrawn / (width * height)))
  const pixels = (points: number) => Math.max(1, Math.round((points * dpi) / 72))
  return { dpi, width: pixels(width), height: pixels(height) }
}

/** PDFium's numbers: for bitmaps of four bytes a pixel, the last without a meaning; and for drawing what was added to a page too. */
const [fourBytes, withAdded] = [3, 1]
const white = 0xffffffff

/** Draws an open page on white. Pictures that are lost are left out. */
export function drawn(pdfium: Pdfium, page: number, shown: Shown): Raster {
  const { dpi, width, height } = drawnSize(shown, wantedDpi(shown))
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
