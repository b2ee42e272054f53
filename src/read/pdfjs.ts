import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import type { Look, Raster } from '../model/page.ts'
import { SourceError } from '../model/source.ts'
import { placedIn, writtenIn } from './annotations.ts'
import { composed, coveredShare, greyOf, isSquare, type Patch, type Pixels } from './compose.ts'
import { keepingNative, once } from './native.ts'
import { oversized } from './oversized.ts'
import { type Matrix, matrixOf, multiply, type PaintedImage, paintsOf } from './paints.ts'

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
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
    await import(parser)
    return pdfjs
  }),
)
/** Larger images are left out by pdf.js before they are unpacked: a bomb of 0.9 MB took 4.4 GB without. A3 at 600 dpi has 70 million. */
const mostPixels = 80e6
/** No page is drawn with more. */
const mostDrawn = 40e6

/** No page of a PDF is longer (ISO 32000-1, annex C): a strip of 2 × 17 million pixels, from a damaged number, took 50 s. */
const longestSide = 14_400

/** What is drawn, is drawn at the resolution that print of usual size wants. */
const drawnDpi = 200
/** A scan may have a frame or a white ground beside its image; more than so many lines and areas are a drawing. */
const fewShapes = 3
/** pdf.js' numbers for the layout of unpacked pixels (`ImageKind`). */
const layouts: Readonly<Record<number, Pixels['layout']>> = { 1: 'bits', 2: 'rgb', 3: 'rgba' }

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
  const leftOut = oversized(bytes, mostPixels)
  return {
    pageCount: document.numPages,
    leftOut,
    attachments: async () => attachedTo(await document.getAttachments()),
    sheet: (page) => sheetOf(document, page),
    look: (page) => lookAt(document, page, leftOut.length > 0),
    tidy: async () => void (await document.cleanup()),
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

/**
 * Looks at a page: what it paints and, when asked for, its pixels. Where it shows nothing but images, these are taken as they are
 * and never drawn; else the page is drawn.
 */
async function lookAt(document: PDFDocumentProxy, number: number, mayLack: boolean): Promise<Look> {
  const { OPS } = await load()
  const page = await document.getPage(number)
  try {
    const { width, height, transform } = page.getViewport({ scale: 1 })
    if (Math.max(width, height) > longestSide)
      throw new Error(`the page says it is ${width} × ${height} points large, where ${longestSide} are the most`)
    const { fnArray, argsArray } = await page.getOperatorList()
    const paints = paintsOf({ names: namesOf(OPS, fnArray, argsArray), args: argsArray }, matrixOf(transform))
    const found = await Promise.all(paints.images.map((image) => patchOf(page, image)))
    const patches = found.filter((patch) => patch !== null)
    const bare =
      paints.visibleTexts === 0 && paints.shapes <= fewShapes && patches.every(({ matrix }) => isSquare(matrix))
    const showsNothing = paints.images.length === 0 && paints.shapes === 0 && paints.visibleTexts === 0
    return {
      covered: coveredShare(patches, width, height),
      shapes: paints.shapes,
      hasVisibleText: paints.visibleTexts > 0,
      // A page that shows nothing, in a file that has an image left out, is taken for the page of that image.
      lostImages: found.length - patches.length + (showsNothing && mayLack ? 1 : 0),
      raster: async () => (patches.length > 0 && bare ? composed(patches, width, height) : draw(document, number)),
    }
  } finally {
    page.cleanup()
  }
}

/** The operators by name. A path is named by what is done with it: `fill`, `stroke`, or nothing (`endPath`). */
function namesOf(ops: Readonly<Record<string, number>>, fns: readonly number[], args: readonly unknown[]): string[] {
  const names = new Map(Object.entries(ops).map(([name, fn]) => [fn, name]))
  return fns.map((fn, i) => {
    const given = args[i]
    const name = names.get(fn) ?? ''
    return name === 'constructPath' && Array.isArray(given) ? (names.get(Number(given[0])) ?? name) : name
  })
}

/** The pixels of an image, once pdf.js has unpacked them; `null` for one that it could not unpack, or left out for its size. */
async function patchOf(page: PDFPageProxy, image: PaintedImage): Promise<Patch | null> {
  const { source } = image
  const named =
    typeof source === 'object' && source !== null && 'data' in source && typeof source.data === 'string'
      ? source.data
      : source
  const found = typeof named === 'string' ? await kept(page, named) : named
  if (typeof found !== 'object' || found === null) return null
  const { width, height, kind, data } = found as Partial<{
    width: number
    height: number
    kind: number
    data: Uint8Array
  }> // pdf.js does not say its type
  if (width === undefined || height === undefined || !ArrayBuffer.isView(data)) return null
  const layout = image.stencil ? 'bits' : kind === undefined ? undefined : layouts[kind]
  return layout === undefined
    ? null
    : { pixels: { width, height, layout, data }, matrix: image.matrix, stencil: image.stencil }
}

const kept = (page: PDFPageProxy, name: string): Promise<unknown> =>
  new Promise((resolve) => (name.startsWith('g_') ? page.commonObjs : page.objs).get(name, resolve))

/** Draws a page on white, as grey pixels. */
async function draw(document: PDFDocumentProxy, number: number): Promise<Raster> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const page = await document.getPage(number)
  try {
    const size = page.getViewport({ scale: 1 })
    const dpi = Math.min(drawnDpi, 72 * Math.sqrt(mostDrawn / (size.width * size.height)))
    const viewport = page.getViewport({ scale: dpi / 72 })
    const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))]
    const canvas = createCanvas(width, height)
    // The canvas of @napi-rs is the one of the browser in all that pdf.js does with it; only their types are strangers.
    await page.render({ canvas: canvas as unknown as Parameters<PDFPageProxy['render']>[0]['canvas'], viewport })
      .promise
    const data = new Uint8Array(canvas.data())
    return { ...greyOf({ width, height, layout: 'rgba', data }), dpi }
  } finally {
    page.cleanup()
  }
}
