import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import type { Raster } from '../model/page.ts'
import { SourceError } from '../model/source.ts'

/** One piece of text as a PDF places it: the six numbers of its matrix on the page as shown (points, y downwards), and its width. */
export interface Item {
  readonly text: string
  readonly matrix: readonly [number, number, number, number, number, number]
  readonly width: number
}

/** An open PDF, lent page by page. */
export interface Pdf {
  readonly pageCount: number
  readonly items: (page: number) => Promise<readonly Item[]>
  readonly raster: (page: number) => Promise<Raster>
  readonly close: () => Promise<void>
}

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
/** The legacy build is the one that Node 20 loads. It is loaded when the first PDF comes, for it takes 0.2 s. */
const load = () => import('pdfjs-dist/legacy/build/pdf.mjs')
/** Larger images are left out by pdf.js before they are unpacked: a bomb of 0.9 MB took 4.4 GB without. */
const mostPixels = 40e6

/** Opens a PDF; throws `SourceError` when it is locked or broken. */
export async function openPdf(bytes: Uint8Array, password: string | null): Promise<Pdf> {
  const pdfjs = await load()
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes), // pdf.js takes the bytes away from their owner
    standardFontDataUrl: join(home, 'standard_fonts/'),
    cMapUrl: join(home, 'cmaps/'),
    wasmUrl: join(home, 'wasm/'),
    iccUrl: join(home, 'iccs/'),
    isEvalSupported: false,
    maxImageSize: mostPixels,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    ...(password === null ? {} : { password }),
  })
  const document = await task.promise.catch((error: unknown) => {
    throw refusal(error, password)
  })
  return {
    pageCount: document.numPages,
    items: (page) => itemsOf(document, page),
    raster: (page) => Promise.reject(new Error(`page ${page}: no images yet`)),
    close: () => task.destroy(),
  }
}

/** pdf.js says by name why it cannot open a file. */
function refusal(error: unknown, password: string | null): SourceError {
  const name = error instanceof Error ? error.name : ''
  const says = error instanceof Error ? error.message : String(error)
  if (name === 'PasswordException') {
    const seen = password === null ? 'it is locked with a password' : 'the password given does not open it'
    return new SourceError(
      'read/password',
      `Expected a PDF that opens, but ${seen}. Give the right one, or a copy without a password.`,
      { cause: error },
    )
  }
  return new SourceError(
    'read/broken-pdf',
    `Expected a whole PDF, found one that cannot be opened (${says}). Fetch or export it again.`,
    { cause: error },
  )
}

async function itemsOf(document: PDFDocumentProxy, number: number): Promise<readonly Item[]> {
  const page = await document.getPage(number)
  try {
    const { transform } = page.getViewport({ scale: 1 })
    const content = await page.getTextContent()
    const items = content.items.filter((item): item is TextItem => 'str' in item && item.str !== '')
    return items.map((item) => placed(item, transform))
  } finally {
    page.cleanup()
  }
}

/** The matrix of an item on the page as shown: its own, then the page's. */
function placed(item: TextItem, view: readonly number[]): Item {
  const [a, b, c, d, e, f] = six(item.transform)
  const [va, vb, vc, vd, ve, vf] = six(view)
  const matrix: Item['matrix'] = [
    a * va + b * vc,
    a * vb + b * vd,
    c * va + d * vc,
    c * vb + d * vd,
    e * va + f * vc + ve,
    e * vb + f * vd + vf,
  ]
  return { text: item.str, matrix, width: item.width }
}

function six(values: readonly number[]): Item['matrix'] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values
  return [a, b, c, d, e, f]
}
