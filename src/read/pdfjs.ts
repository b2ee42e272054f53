import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFPageProxy } from 'pdfjs-dist'
import type { Look, Raster } from '../model/page.ts'
import { coveredShare } from './compose.ts'
import { mostPixels } from './dictionaries.ts'
import type { WrittenPage } from './document.ts'
import { drawnSize } from './draw.ts'
import { foldText } from './fold.ts'
import { greyOf } from './grey.ts'
import { type Matrix, multiply } from './matrix.ts'
import { keepingNative } from './native.ts'
import { once } from './once.ts'
import { type Piece, wordsAlong } from './runs.ts'

/** A PDF in pdf.js. */
export interface Pdf {
  readonly pageCount: number
  /** How many points the unit of a page is. */
  readonly unit: (page: number) => Promise<number>
  readonly sheet: (page: number) => Promise<WrittenPage>
  readonly look: (page: number) => Promise<Look>
  readonly close: () => Promise<void>
}

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
/** The half of pdf.js that parses, without a type of its own; pdf.js would load it at the first PDF. */
const parser: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs'
/** The legacy build is the one that Node 20 loads. It is loaded for the first damaged PDF, for it takes 0.2 s. */
const load = once(() =>
  keepingNative(async () => {
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
    await import(parser)
    return pdfjs
  }),
)

/** Opens a PDF; rejects when pdf.js cannot. */
export async function openPdf(bytes: Uint8Array, password: string | null): Promise<Pdf> {
  const pdfjs = await load()
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes), // pdf.js takes the bytes away from their owner
    standardFontDataUrl: join(home, 'standard_fonts/'),
    cMapUrl: join(home, 'cmaps/'),
    wasmUrl: join(home, 'wasm/'),
    iccUrl: join(home, 'iccs/'),
    isEvalSupported: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: mostPixels,
    canvasMaxAreaInBytes: 4 * mostPixels, // else it tries a browser's canvas, finds none, and halves JPEG 2000 images
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    ...(password === null ? {} : { password }),
  })
  const document = await task.promise.catch(async (error: unknown) => {
    await task.destroy()
    throw error
  })
  const withPage = async <T>(number: number, use: (page: PDFPageProxy) => Promise<T>): Promise<T> => {
    const page = await document.getPage(number)
    try {
      return await use(page)
    } finally {
      page.cleanup()
    }
  }
  return {
    pageCount: document.numPages,
    unit: (number) => withPage(number, async ({ userUnit }) => userUnit),
    sheet: (number) => withPage(number, sheetOf),
    look: (number) => withPage(number, lookAt),
    close: () => task.destroy(),
  }
}

/** The text of a page; what was added to it afterwards is left out. */
async function sheetOf(page: PDFPageProxy): Promise<WrittenPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const pieces = items.flatMap((item): Piece[] =>
    'str' in item
      ? [
          {
            words: wordsAlong(foldText(item.str), item.width),
            matrix: multiply(matrixOf(item.transform), matrixOf(transform)),
          },
        ]
      : [],
  )
  return { pieces, remarks: [], filledIn: 0, width, height }
}

/** pdf.js gives the six numbers of a matrix as a list of any. */
function matrixOf(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers
  return [a, b, c, d, e, f]
}

/** Draws a page, and says what it shows: pdf.js tells neither pictures nor letters before it has unpacked all. */
async function lookAt(page: PDFPageProxy): Promise<Look> {
  const { raster, images } = await drawn(page)
  const { items } = await page.getTextContent()
  return {
    covered: coveredShare(images, 1, 1),
    shapes: 0,
    hasVisibleText: items.length > 0 || raster.pixels.some((grey) => grey < 128),
    lostImages: 0,
    raster: async () => raster,
  }
}

/** A page drawn on white, and the places of its images, as if it were one wide and one high. */
async function drawn(page: PDFPageProxy): Promise<{ readonly raster: Raster; readonly images: readonly Matrix[] }> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const { dpi, width, height } = drawnSize(page.getViewport({ scale: 1 }))
  const canvas = createCanvas(width, height)
  // The canvas of @napi-rs is the one of the browser in all that pdf.js does with it; only their types are strangers.
  const forPdf = canvas as unknown as Parameters<PDFPageProxy['render']>[0]['canvas']
  await page.render({ canvas: forPdf, viewport: page.getViewport({ scale: dpi / 72 }), recordImages: true }).promise
  const data = new Uint8Array(canvas.data())
  const grey = greyOf({ width, height, data, bytesPerPixel: 4, stride: 4 * width, first: 'red' })
  return { raster: { ...grey, dpi }, images: placesOf(page.imageCoordinates) }
}

/** pdf.js lists three corners of each image: one, the one below it, the one beside it. */
function placesOf(corners: ArrayLike<number> | null): Matrix[] {
  const at = Array.from(corners ?? [])
  return Array.from({ length: at.length / 6 }, (_, i): Matrix => {
    const [x = 0, y = 0, belowX = 0, belowY = 0, besideX = 0, besideY = 0] = at.slice(6 * i, 6 * i + 6)
    return [besideX - x, besideY - y, belowX - x, belowY - y, x, y]
  })
}
