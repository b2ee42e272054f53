import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentLoadingTask } from 'pdfjs-dist'
import type { Look } from '../model/page.ts'
import { lendMeans } from './lent.ts'
import { draw, lookAt } from './look.ts'
import { keepingNative } from './native.ts'
import { once } from './once.ts'
import { mostPixels, oversized } from './oversized.ts'

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

/** A PDF whose pages are looked at. */
export interface Pdf {
  readonly pageCount: number
  readonly look: (page: number) => Promise<Look>
  readonly close: () => Promise<void>
}

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
/** The half of pdf.js that parses, without a type of its own; pdf.js would load it at the first PDF. */
const parser: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs'
/** The legacy build is the one that Node 20 loads. It is loaded when the first page with an image is looked at, for it takes 0.2 s. */
const load = once(() =>
  keepingNative(async () => {
    lendMeans() // pdf.js looks for them once, when it is loaded
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
    await import(parser)
    return pdfjs
  }),
)

/** Opens a PDF for looking at its pages; rejects when pdf.js cannot. */
export async function openPdf(bytes: Uint8Array, password: string | null): Promise<Pdf> {
  const task = await opened(bytes, password, isPackedAsJpeg(bytes) && lendMeans())
  const document = await task.promise
  const mayLack = oversized(bytes).length > 0
  const { OPS } = await load()
  /** Pages are drawn from a second opening of the file, whose images are unpacked by pdf.js: it draws no others. */
  let forDrawing: Promise<PDFDocumentLoadingTask> | null = null
  const drawn = async (page: number) => {
    forDrawing ??= opened(bytes, password, false)
    return draw(await (await forDrawing).promise, page)
  }
  return {
    pageCount: document.numPages,
    look: (page) => lookAt(document, page, { operators: OPS, mayLack, drawn }),
    close: async () => {
      await task.destroy()
      await (await forDrawing)?.destroy()
    },
  }
}

/** Opens a PDF in pdf.js, with or without the means of a browser. */
async function opened(bytes: Uint8Array, password: string | null, withMeans: boolean): Promise<PDFDocumentLoadingTask> {
  const pdfjs = await load()
  return pdfjs.getDocument({
    data: Uint8Array.from(bytes), // pdf.js takes the bytes away from their owner
    standardFontDataUrl: join(home, 'standard_fonts/'),
    cMapUrl: join(home, 'cmaps/'),
    wasmUrl: join(home, 'wasm/'),
    iccUrl: join(home, 'iccs/'),
    isEvalSupported: false,
    isImageDecoderSupported: withMeans,
    isOffscreenCanvasSupported: withMeans,
    maxImageSize: mostPixels,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    ...(password === null ? {} : { password }),
  })
}

/**
 * Whether the images of a PDF are JPEG images, all or most of them: the dictionaries of images stand in it unpacked. Black and white
 * ones are kept as bits where no means of a browser are lent.
 */
function isPackedAsJpeg(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return file.includes('/DCTDecode') && !file.includes('/CCITTFaxDecode') && !file.includes('/JBIG2Decode')
}
