import { type Bytes, scaled } from '../geometry/scale.ts'
import type { Raster } from '../model/page.ts'
import type { Matrix } from './paints.ts'

/** Pixels as bits (1 white), or one (grey), three or four bytes each; or packed still, as a JPEG file that says their size itself. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly layout: 'bits' | 'grey' | 'rgb' | 'rgba' | 'jpeg'
  readonly data: Uint8Array | Uint8ClampedArray
}

/** Pixels and where they lie on the page. */
export interface Patch {
  readonly pixels: Pixels
  readonly matrix: Matrix
  readonly stencil: boolean
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
  const pixels = new Uint8Array(page.width * page.height).fill(255)
  for (const patch of patches) lay(patch, dpi, { ...page, pixels }, patches.length === 1)
  return { ...page, dpi, pixels }
}

/** How much of the page its images cover, 0..1; images that lie over each other count once at most. */
export function coveredShare(patches: readonly Patch[], width: number, height: number): number {
  const area = patches.reduce((sum, { matrix: [a, b, c, d] }) => sum + Math.abs(a * d - b * c), 0)
  return Math.min(1, area / (width * height))
}

function dpiOf({ pixels, matrix: [a, b] }: Patch): number {
  return (72 * pixels.width) / Math.max(1, Math.hypot(a, b))
}

const atScale = ([a, b, c, d, e, f]: Matrix, by: number): Matrix => [a * by, b * by, c * by, d * by, e * by, f * by]

function lay(patch: Patch, dpi: number, page: Bytes, isAlone: boolean): void {
  const [a, b, c, d, e, f] = atScale(patch.matrix, dpi / 72)
  const [left, top] = [Math.round(e + Math.min(a + c, a, c, 0)), Math.round(f + Math.min(b + d, b, d, 0))]
  const upright = turned(greyOf(patch.pixels), patch.matrix)
  const said = { width: Math.max(1, Math.round(Math.abs(a + c))), height: Math.max(1, Math.round(Math.abs(b + d))) }
  // An image that lies alone on its page is not stretched by a pixel to fit what the page says of itself.
  const fits = Math.abs(said.width - upright.width) <= 1 && Math.abs(said.height - upright.height) <= 1
  const { width, height } = isAlone && fits ? upright : said
  const grey = scaled(upright, width, height)
  const opacity = opacityOf(patch)
  const alpha = opacity === null ? null : scaled(turned(opacity, patch.matrix), width, height)
  const [from, to] = [Math.max(0, -left), Math.min(width, page.width - left)]
  for (let y = Math.max(0, -top); y < Math.min(height, page.height - top) && from < to; y++) {
    const [row, at] = [y * width, (top + y) * page.width + left]
    if (alpha === null) page.pixels.set(grey.pixels.subarray(row + from, row + to), at + from)
    else
      mix(
        grey.pixels.subarray(row + from, row + to),
        alpha.pixels.subarray(row + from, row + to),
        page.pixels,
        at + from,
      )
  }
}

/** Lays a row of pixels over those of the page from a place on, each as far as it hides what is below. */
function mix(row: Uint8Array, alpha: Uint8Array, page: Uint8Array, at: number): void {
  for (let x = 0; x < row.length; x++) {
    const over = (alpha[x] ?? 255) / 255
    page[at + x] = over * (row[x] ?? 255) + (1 - over) * (page[at + x] ?? 255)
  }
}

/** What of a patch hides the page below: all of it (`null`), the black bits of a stencil, or as its fourth byte says. */
function opacityOf({ pixels, stencil }: Patch): Bytes | null {
  const { width, height, layout, data } = pixels
  if (stencil) {
    const bits = greyOf(pixels)
    return { ...bits, pixels: bits.pixels.map((value) => 255 - value) }
  }
  if (layout !== 'rgba') return null
  const alpha = new Uint8Array(width * height)
  for (let i = 0; i < alpha.length; i++) alpha[i] = data[4 * i + 3] ?? 255
  return { width, height, pixels: alpha }
}

/** Grey as the eye weighs colours (ITU-R BT.601). */
export function greyOf({ width, height, layout, data }: Pixels): Bytes {
  if (layout === 'grey') return { width, height, pixels: new Uint8Array(data.buffer, data.byteOffset, data.length) }
  const pixels = new Uint8Array(width * height)
  if (layout === 'bits') {
    const rowBytes = (width + 7) >> 3
    for (let y = 0, i = 0; y < height; y++) {
      for (let x = 0; x < width; x++, i++)
        pixels[i] = ((data[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0
    }
    return { width, height, pixels }
  }
  const step = layout === 'rgb' ? 3 : 4
  for (let i = 0, at = 0; i < pixels.length; i++, at += step) {
    pixels[i] = (77 * (data[at] ?? 0) + 151 * (data[at + 1] ?? 0) + 28 * (data[at + 2] ?? 0)) >> 8
  }
  return { width, height, pixels }
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
