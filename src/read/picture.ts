import { mostPixels } from './dictionaries.ts'
import { jpeg2000Size } from './jpeg2000.ts'
import type { Pdfium } from './pdfium.ts'

/** A picture on a page of an open PDF, as far as its head says; nothing is unpacked for it. */
export interface Picture {
  /** PDFium's address of it. */
  readonly object: number
  readonly width: number
  readonly height: number
  /** How it is packed, by the PDF's own words, the outermost first: `DCTDecode`. */
  readonly packings: readonly string[]
  /** PDFium's number of its colours; `null` where it knows them when it has unpacked it. */
  readonly colours: number | null
  /** Whether it is a stencil: its bits say where to paint, not what. */
  readonly isStencil: boolean
  /** Whether it cannot be unpacked, or is too large to be. */
  readonly isLost: boolean
}

export function pictureAt(pdfium: Pdfium, page: number, object: number): Picture {
  pdfium.FPDFImageObj_GetImagePixelSize(object, pdfium.answer, pdfium.answer + 4)
  const [width, height] = [pdfium.int(0), pdfium.int(1)]
  const packings = packingsOf(pdfium, object)
  const picture = { object, width, height, packings, colours: null, isStencil: false, isLost: false }
  if (isTooLarge(width, height)) return { ...picture, isLost: true }
  // Of these PDFium says more only when it has unpacked them.
  if (packings.includes('JPXDecode'))
    return { ...picture, isLost: isTooLarge(...jpeg2000Size(packedOf(pdfium, object))) }
  if (packings.includes('LZWDecode')) return picture
  pdfium.FPDFImageObj_GetImageMetadata(object, page, pdfium.answer)
  const [bits, colours] = [pdfium.int(4), pdfium.int(5)]
  return { ...picture, colours, isStencil: bits === 1 && colours === 0, isLost: bits === 0 }
}

const isTooLarge = (width: number, height: number) => !(width > 0 && height > 0 && width * height <= mostPixels)

function packingsOf(pdfium: Pdfium, object: number): string[] {
  const count = pdfium.FPDFImageObj_GetImageFilterCount(object)
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const bytes = pdfium.FPDFImageObj_GetImageFilter(object, i, 0, 0)
    return pdfium
      .copied(bytes, (room) => pdfium.FPDFImageObj_GetImageFilter(object, i, room, bytes))
      .toString('latin1', 0, bytes - 1)
  })
}

/** The bytes of a picture, packed as they lie in the file. */
export function packedOf(pdfium: Pdfium, object: number): Buffer {
  const bytes = pdfium.FPDFImageObj_GetImageDataRaw(object, 0, 0)
  return pdfium.copied(bytes, (room) => pdfium.FPDFImageObj_GetImageDataRaw(object, room, bytes))
}
