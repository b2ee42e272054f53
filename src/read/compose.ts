import { type Bytes, scaled } from '../geometry/scale.ts'
import type { Raster } from '../model/page.ts'
import type { Matrix } from './matrix.ts'

/** A picture's greys and where it lies on the page. Of a stencil what is black is painted black, and nothing else. */
export interface Patch {
  readonly grey: Bytes
  readonly matrix: Matrix
  readonly isStencil: boolean
}

/** No page wants more, and no page is made larger than this. */
const [mostDpi, mostPixels] = [300, 40e6]

/** Whether a matrix lays an image square on the page: turned by quarters or mirrored, but not slanted. */
export function isSquare([a, b, c, d]: Matrix): boolean {
  return (
    Math.abs(b) + Math.abs(c) < 0.01 * (Math.abs(a) + Math.abs(d)) ||
    Math.abs(a) + Math.abs(d) < 0.01 * (Math.abs(b) + Math.abs(c))
  )
}

/** Lays the images of a page (width and height in points) over each other, in their order, as one grey raster of their own resolution. */
export function composed(patches: readonly Patch[], width: number, height: number): Raster {
  const own = Math.max(...patches.map(dpiOf))
  const dpi = Math.min(own, mostDpi, Math.sqrt(mostPixels / (width * height)) * 72)
  const page = { width: Math.round((width * dpi) / 72), height: Math.round((height * dpi) / 72) }
  const [alone] = patches.length === 1 ? patches : []
  if (alone !== undefined && !alone.isStencil && isWholePage(alone, width, height)) {
    const upright = turned(alone.grey, alone.matrix)
    if (upright.width === page.width && upright.height === page.height) return { ...upright, dpi }
  }
  const pixels = new Uint8Array(page.width * page.height).fill(255)
  for (const patch of patches) lay(patch, dpi, { ...page, pixels }, patches.length === 1)
  return { ...page, dpi, pixels }
}

/** Whether a picture lies on the whole page, edge on edge, but for a tenth of a point. */
function isWholePage({ matrix: [a, b, c, d, e, f] }: Patch, width: number, height: number): boolean {
  const edges = [e + Math.min(0, a + c), f + Math.min(0, b + d), Math.abs(a + c) - width, Math.abs(b + d) - height]
  return edges.every((edge) => Math.abs(edge) < 0.1)
}

/** How much of the page its images cover, 0..1; images that lie over each other count once at most. */
export function coveredShare(images: readonly Matrix[], width: number, height: number): number {
  const area = images.reduce((sum, [a, b, c, d]) => sum + Math.abs(a * d - b * c), 0)
  return Math.min(1, area / (width * height))
}

function dpiOf({ grey, matrix: [a, b] }: Patch): number {
  return (72 * grey.width) / Math.max(1, Math.hypot(a, b))
}

const atScale = ([a, b, c, d, e, f]: Matrix, by: number): Matrix => [a * by, b * by, c * by, d * by, e * by, f * by]

function lay(patch: Patch, dpi: number, page: Bytes, isAlone: boolean): void {
  const [a, b, c, d, e, f] = atScale(patch.matrix, dpi / 72)
  const [left, top] = [Math.round(e + Math.min(a + c, a, c, 0)), Math.round(f + Math.min(b + d, b, d, 0))]
  const upright = turned(patch.grey, patch.matrix)
  const said = { width: Math.max(1, Math.round(Math.abs(a + c))), height: Math.max(1, Math.round(Math.abs(b + d))) }
  // An image that lies alone on its page is not stretched by a pixel to fit what the page says of itself.
  const fits = Math.abs(said.width - upright.width) <= 1 && Math.abs(said.height - upright.height) <= 1
  const { width, height } = isAlone && fits ? upright : said
  const grey = scaled(upright, width, height)
  const [from, to] = [Math.max(0, -left), Math.min(width, page.width - left)]
  for (let y = Math.max(0, -top); y < Math.min(height, page.height - top) && from < to; y++) {
    const row = grey.pixels.subarray(y * width + from, y * width + to)
    const at = (top + y) * page.width + left + from
    if (patch.isStencil) blacken(page.pixels, at, row)
    else page.pixels.set(row, at)
  }
}

/** Paints a row of pixels of a page black, as far as the row of a stencil is. */
function blacken(page: Uint8Array, at: number, row: Uint8Array): void {
  for (let x = 0; x < row.length; x++) page[at + x] = ((page[at + x] ?? 255) * (row[x] ?? 255)) / 255
}

/** Bytes turned and mirrored as the matrix lays them on the page; the first row of an image is its upper edge. */
function turned(from: Bytes, [a, b, c, d]: Matrix): Bytes {
  const upright = Math.abs(a) > Math.abs(b)
  const [width, height] = upright ? [from.width, from.height] : [from.height, from.width]
  const [mirrorX, mirrorY] = upright ? [a < 0, d > 0] : [c > 0, b < 0]
  if (upright && !mirrorX && !mirrorY) return from
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [across, down] = [mirrorX ? width - 1 - x : x, mirrorY ? height - 1 - y : y]
      pixels[y * width + x] = from.pixels[upright ? down * from.width + across : across * from.width + down] ?? 255
    }
  }
  return { width, height, pixels }
}
