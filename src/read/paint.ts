import type { Raster } from '../model/page.ts'
import { isSquare } from './compose.ts'
import type { ImageDictionary } from './dictionaries.ts'
import { drawn } from './draw.ts'
import type { Matrix } from './matrix.ts'
import type { Pdfium } from './pdfium.ts'
import { type Shown, shownOn } from './shown.ts'
import { type Content, contentOf, isWhole } from './unpack.ts'

/** What a page paints: its pictures as they are, in their order and places, or the page as it was drawn. */
export type Painted =
  | {
      readonly as: 'pictures'
      readonly pictures: readonly { readonly content: Content; readonly matrix: Matrix; readonly isStencil: boolean }[]
      readonly width: number
      readonly height: number
    }
  | { readonly as: 'drawing'; readonly raster: Raster }

/** A scan may have a frame or a white ground beside its picture; more than so many lines and areas are a drawing. */
const fewShapes = 3
/** A scan may come in strips; what has more parts is a drawing, and may show one picture many times. */
const mostPictures = 100

/** Unpacks the pictures of an open page where it shows nothing else, and draws it where it does: either way each is unpacked once. */
export function paintedOn(pdfium: Pdfium, page: number, unit: number, images: readonly ImageDictionary[]): Painted {
  const shown = shownOn(pdfium, page, unit)
  if (!isAllPictures(shown, images)) return { as: 'drawing', raster: drawn(pdfium, page, shown) }
  const pictures = shown.pictures
    .filter(({ isLost }) => !isLost)
    .map((picture) => ({ ...picture, content: contentOf(pdfium, picture, images) }))
  return { as: 'pictures', pictures, width: shown.width, height: shown.height }
}

function isAllPictures({ pictures, shapes, letters, added }: Shown, images: readonly ImageDictionary[]): boolean {
  const [all, there] = [pictures.length, pictures.filter(({ isLost }) => !isLost)]
  return (
    there.length > 0 &&
    all <= mostPictures &&
    letters.length === 0 &&
    shapes <= fewShapes &&
    added.count === 0 &&
    there.every((picture) => isSquare(picture.matrix) && isWhole(picture, images))
  )
}
