import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import type { Look } from '../model/page.ts'
import { SourceError } from '../model/source.ts'
import { placedIn, writtenIn } from './annotations.ts'
import { lendMeans } from './lent.ts'
import { draw, lookAt } from './look.ts'
import { keepingNative } from './native.ts'
import { once } from './once.ts'
import { oversized } from './oversized.ts'
import { type Matrix, matrixOf, multiply } from './paints.ts'

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

/** One piece of text as a PDF places it: the six numbers of its matrix on the page as shown (points, y downwards), and its width. */
export interface Item {
  readonly text: string
  readonly matrix: Matrix
  readonly width: number
}

/** The text that lies on a page, what was remarked beside it, and the page's size as shown, in points. */
export interface WrittenPage {
  readonly items: readonly Item[]
  readonly remarks: readonly string[]
  /** How many of its texts were filled into fields, or written in boxes on the page. */
  readonly filledIn: number
  readonly width: number
  readonly height: number
}

/** An open PDF, lent page by page. */
export interface Pdf {
  readonly pageCount: number
  /** The sizes of images that are left out, for they have more pixels than any page needs. */
  readonly leftOut: readonly string[]
  /** The names of the files that lie in the PDF. */
  readonly attachments: () => Promise<readonly string[]>
  readonly sheet: (page: number) => Promise<WrittenPage>
  readonly look: (page: number) => Promise<Look>
  /** Forgets what pages had in common, fonts and every line set in them; what is needed again is read again. */
  readonly tidy: () => Promise<void>
  readonly close: () => Promise<void>
}

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
/** The half of pdf.js that parses, without a type of its own; pdf.js would load it at the first PDF. */
const parser: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs'
/** The legacy build is the one that Node 20 loads. It is loaded when the first PDF comes, for it takes 0.2 s. */
const load = once(() =>
  keepingNative(async () => {
    lendMeans() // pdf.js looks for them once, when it is loaded
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
    await import(parser)
    return pdfjs
  }),
)
/** Larger images are left out by pdf.js before they are unpacked: a bomb of 0.9 MB took 4.4 GB without. A3 at 600 dpi has 70 million. */
const mostPixels = 80e6

/** Opens a PDF; throws `SourceError` when it is locked or broken. */
export async function openPdf(bytes: Uint8Array, password: string | null): Promise<Pdf> {
  const task = await opened(bytes, password, isPackedAsJpeg(bytes) && lendMeans())
  const document = await task.promise.catch((error: unknown) => {
    throw refusal(error, password)
  })
  const leftOut = oversized(bytes, mostPixels)
  const { OPS } = await load()
  /** Pages are drawn from a second opening of the file, whose images are unpacked by pdf.js: it draws no others. */
  let forDrawing: Promise<PDFDocumentLoadingTask> | null = null
  const drawn = async (page: number) => {
    forDrawing ??= opened(bytes, password, false)
    return draw(await (await forDrawing).promise, page)
  }
  return {
    pageCount: document.numPages,
    leftOut,
    attachments: async () => attachedTo(await document.getAttachments()),
    sheet: (page) => sheetOf(document, page),
    look: (page) => lookAt(document, page, { operators: OPS, mayLack: leftOut.length > 0, drawn }),
    tidy: async () => void (await document.cleanup()),
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

/** pdf.js says by name why it cannot open a file. */
function refusal(error: unknown, password: string | null): SourceError {
  const name = error instanceof Error ? error.name : ''
  const says = error instanceof Error ? error.message : String(error)
  if (name === 'PasswordException') {
    const seen = password === null ? 'it is locked with a password' : 'the password given does not open it'
    return new SourceError(
      'read/password',
      `Expected a PDF that opens, but ${seen}. Give the right one with --password, or a copy without one.`,
      { cause: error },
    )
  }
  return new SourceError(
    'read/broken-pdf',
    `Expected a whole PDF, found one that cannot be opened (${says}). Fetch or export it again.`,
    { cause: error },
  )
}

async function sheetOf(document: PDFDocumentProxy, number: number): Promise<WrittenPage> {
  const page = await document.getPage(number)
  try {
    const { transform, width, height } = page.getViewport({ scale: 1 })
    const [content, annotations] = await Promise.all([
      page.getTextContent(),
      // One that is damaged is no reason to lose the text of the page.
      page.getAnnotations().catch((): unknown[] => []),
    ])
    const added = writtenIn(annotations)
    const inPlace = added.filter(({ kind }) => kind !== 'remark')
    const items = content.items.filter((item): item is TextItem => 'str' in item && item.str !== '')
    return {
      items: [
        ...items.map((item) => placed(item, transform)),
        ...inPlace.flatMap((one) => placedIn(one, matrixOf(transform))),
      ],
      remarks: added.filter(({ kind }) => kind === 'remark').map(({ text }) => text),
      filledIn: inPlace.length,
      width,
      height,
    }
  } finally {
    page.cleanup()
  }
}

/** The names of the files that lie in a PDF, as pdf.js lists them. */
function attachedTo(attachments: unknown): string[] {
  if (typeof attachments !== 'object' || attachments === null) return []
  const files = attachments instanceof Map ? [...attachments.values()] : Object.values(attachments)
  return files.flatMap((file: unknown) =>
    typeof file === 'object' && file !== null && 'filename' in file ? [String(file.filename)] : [],
  )
}

/** The matrix of an item on the page as shown: its own, then the page's. */
function placed(item: TextItem, view: readonly number[]): Item {
  return { text: item.str, matrix: multiply(matrixOf(item.transform), matrixOf(view)), width: item.width }
}
