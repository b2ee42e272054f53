import type { Bytes } from '../geometry/scale.ts'
import { type ImageDictionary, maySay } from './dictionaries.ts'
import { greyOf } from './grey.ts'
import type { Pdfium } from './pdfium.ts'
import { type Picture, packedOf } from './picture.ts'

/** The greys of a picture, or the JPEG file that it is: that is unpacked elsewhere, in less than half the time. */
export type Content = { readonly grey: Bytes } | { readonly jpeg: Uint8Array }

/** PDFium's numbers for colours that a JPEG file tells as well as the PDF: grey, three colours, with a profile or without. */
const plainColours = [1, 2, 4, 5, 7]
/** `/Decode [1 0]`, `/ColorTransform 0`: the JPEG file is not all that is to be known. */
const morePattern = /\/Decode\s*\[|\/ColorTransform/
/** `/SMask 12 0 R`, `/Mask [0 0]`: another picture, or a colour, says what of the picture is to be seen. */
const maskPattern = /\/S?Mask(?![A-Za-z])/

/** `/ImageMask true`: a stencil */
const stencilPattern = /\/ImageMask\s+true/

/** Whether a picture shows all that it holds, as it is: nothing of it is masked, and it is known whether it is a stencil. */
export const isWhole = (picture: Picture, images: readonly ImageDictionary[]): boolean =>
  !maySay(maskPattern, images, picture) && (picture.colours !== null || !maySay(stencilPattern, images, picture))

/** Unpacks a picture of an open page. Throws where it cannot be. */
export function contentOf(pdfium: Pdfium, picture: Picture, images: readonly ImageDictionary[]): Content {
  const { object, packings, colours, isStencil } = picture
  const isJpeg = packings.length === 1 && packings[0] === 'DCTDecode'
  if (isJpeg && plainColours.includes(colours ?? 0) && !maySay(morePattern, images, picture))
    return { jpeg: packedOf(pdfium, object) }
  const bitmap = pdfium.FPDFImageObj_GetBitmap(object)
  if (bitmap === 0) throw new Error('a picture of the page cannot be unpacked')
  try {
    const grey = greyOfBitmap(pdfium, bitmap)
    return { grey: isStencil ? { ...grey, pixels: grey.pixels.map((painted) => 255 - painted) } : grey }
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap)
  }
}

/** PDFium's number for bitmaps of three bytes a pixel; that of one byte is 1, the others have four. */
const [oneByte, threeBytes] = [1, 2]

/** The greys of a bitmap of PDFium. */
export function greyOfBitmap(pdfium: Pdfium, bitmap: number): Bytes {
  const [width, height] = [pdfium.FPDFBitmap_GetWidth(bitmap), pdfium.FPDFBitmap_GetHeight(bitmap)]
  const stride = pdfium.FPDFBitmap_GetStride(bitmap)
  const format = pdfium.FPDFBitmap_GetFormat(bitmap)
  const bytesPerPixel = format === oneByte ? 1 : format === threeBytes ? 3 : 4
  const lent = pdfium.bytesAt(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * height)
  const isToBeKept = bytesPerPixel === 1 && stride === width
  return greyOf({ width, height, data: isToBeKept ? lent.slice() : lent, bytesPerPixel, stride, first: 'blue' })
}
