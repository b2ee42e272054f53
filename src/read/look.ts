import type { Look, Raster } from '../model/page.ts'
import { composed, coveredShare, greyOf, isSquare, type Patch, type Pixels } from './compose.ts'
import { unpackedJpeg } from './image.ts'
import { isSent, received, withoutMeans } from './lent.ts'
import { matrixOf, type PaintedImage, paintsOf } from './paints.ts'
import type { PDFDocumentProxy, PDFPageProxy } from './pdfjs.ts'

/** No page is drawn with more. */
const mostDrawn = 40e6

/** No page of a PDF is longer (ISO 32000-1, annex C): a strip of 2 × 17 million pixels, from a damaged number, took 50 s. */
export const longestSide = 14_400

/** What is drawn, is drawn at the resolution that print of usual size wants. */
const drawnDpi = 200
/** A scan may have a frame or a white ground beside its image; more than so many lines and areas are a drawing. */
const fewShapes = 3
/** pdf.js' numbers for the layout of unpacked pixels (`ImageKind`). */
const layouts: Readonly<Record<number, Pixels['layout']>> = { 1: 'bits', 2: 'rgb', 3: 'rgba' }

/** What looking at a page needs from elsewhere. */
interface Asked {
  /** The numbers of pdf.js' operators, by name. */
  readonly operators: Readonly<Record<string, number>>
  /** Whether the file has images that are left out. */
  readonly mayLack: boolean
  /** Draws a page. */
  readonly drawn: (page: number) => Promise<Raster>
}

/**
 * Looks at a page: what it paints and, when asked for, its pixels. Where it shows nothing but images, these are taken as they are
 * and never drawn; else the page is drawn.
 */
export async function lookAt(document: PDFDocumentProxy, number: number, asked: Asked): Promise<Look> {
  const page = await document.getPage(number)
  try {
    const { width, height, transform } = page.getViewport({ scale: 1 })
    if (Math.max(width, height) > longestSide)
      throw new Error(`the page says it is ${width} × ${height} points large, where ${longestSide} are the most`)
    const { fnArray, argsArray } = await page.getOperatorList()
    const paints = paintsOf(
      { names: namesOf(asked.operators, fnArray, argsArray), args: argsArray },
      matrixOf(transform),
    )
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
      lostImages: found.length - patches.length + (showsNothing && asked.mayLack ? 1 : 0),
      raster: async () => {
        // What cannot be unpacked here, pdf.js can perhaps, and draws the page with it.
        const whole = bare ? await Promise.all(patches.map(unpacked)).catch(() => []) : []
        return whole.length > 0 ? composed(whole, width, height) : asked.drawn(number)
      },
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

/** What pdf.js says of an image, without a type of its own. */
const imageKeys = ['width', 'height', 'kind', 'data', 'bitmap'] as const
const areBytes = (data: unknown) => data instanceof Uint8Array || data instanceof Uint8ClampedArray

/** The pixels of an image, once pdf.js has unpacked them; `null` for one that it could not unpack, or left out for its size. */
async function patchOf(page: PDFPageProxy, image: PaintedImage): Promise<Patch | null> {
  const { source } = image
  const named =
    typeof source === 'object' && source !== null && 'data' in source && typeof source.data === 'string'
      ? source.data
      : source
  const found = typeof named === 'string' ? await kept(page, named) : named
  if (typeof found !== 'object' || found === null) return null
  const [width, height, kind, data, bitmap] = imageKeys.map((key): unknown => Reflect.get(found, key))
  if (isSent(bitmap)) {
    // A stencil comes as pixels too, clear where nothing is painted.
    return { pixels: await received(bitmap), matrix: image.matrix, stencil: false }
  }
  if (typeof width !== 'number' || typeof height !== 'number' || !areBytes(data)) return null
  const layout = image.stencil ? 'bits' : layouts[Number(kind)]
  return layout === undefined
    ? null
    : { pixels: { width, height, layout, data }, matrix: image.matrix, stencil: image.stencil }
}

/** The patch with its pixels unpacked. */
async function unpacked(patch: Patch): Promise<Patch> {
  return patch.pixels.layout === 'jpeg' ? { ...patch, pixels: await unpackedJpeg(patch.pixels.data) } : patch
}

const kept = (page: PDFPageProxy, name: string): Promise<unknown> =>
  new Promise((resolve) => (name.startsWith('g_') ? page.commonObjs : page.objs).get(name, resolve))

/** Draws a page on white, as grey pixels. */
export async function draw(document: PDFDocumentProxy, number: number): Promise<Raster> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const page = await document.getPage(number)
  try {
    const size = page.getViewport({ scale: 1 })
    const dpi = Math.min(drawnDpi, 72 * Math.sqrt(mostDrawn / (size.width * size.height)))
    const viewport = page.getViewport({ scale: dpi / 72 })
    const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))]
    const canvas = createCanvas(width, height)
    // The canvas of @napi-rs is the one of the browser in all that pdf.js does with it; only their types are strangers.
    const forPdf = canvas as unknown as Parameters<PDFPageProxy['render']>[0]['canvas']
    await withoutMeans(() => page.render({ canvas: forPdf, viewport }).promise)
    const data = new Uint8Array(canvas.data())
    return { ...greyOf({ width, height, layout: 'rgba', data }), dpi }
  } finally {
    page.cleanup()
  }
}
