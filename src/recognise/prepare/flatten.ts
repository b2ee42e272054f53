import type { Raster } from '../../model/page.ts'
import { faint } from './ink.ts'
import type { Paper } from './paper.ts'

/** Ink darker than this share of the paper is black; paper trembles up to so many times its noise below its brightness. */
const [black, trembles] = [0.16, 2.6]
/** Of faint ink what is darker by this share than its darkest part is black. */
const darker = 0.1
/** Paper is white from here on at the latest, as a share of its brightness: faint print is darker. */
const whitest = 0.72
/** Where a block is darker than this share of the page's paper it is no paper, but a picture, a border or a black edge. */
const darkest = 0.55
/** Pixels may be twice as bright as the paper around them, in 256ths of it; more is as good as that. */
const brightest = 512
/** So many pixels side by side are lit alike. */
const stride = 8

/** The page as if lit evenly: each pixel as a share of the paper around it, the paper's trembling white, the ink black. */
export function flattened(raster: Raster, paper: Paper): Raster {
  const { width, height, pixels } = raster
  const levels = levelsOf(paper)
  const flat = new Uint8Array(pixels.length)
  const edges = new Float32Array(paper.across + 1)
  for (let y = 0; y < height; y++) {
    brightnessAcross(paper, y, edges)
    for (let x = 0; x < width; x += stride) {
      const at = (x + stride / 2) / paper.block
      const edge = Math.floor(at)
      const left = edges[edge] ?? 255
      const share = (2 ** 20 / (left + ((edges[edge + 1] ?? left) - left) * (at - edge))) | 0
      const end = y * width + Math.min(width, x + stride)
      for (let i = y * width + x; i < end; i++)
        flat[i] = levels[Math.min(brightest - 1, ((pixels[i] ?? 0) * share) >> 12)] ?? 255
    }
  }
  return { ...raster, pixels: flat }
}

/** The paper's brightness in one row of pixels, at the left edge of every block and the right one of the last. */
function brightnessAcross({ across, down, block, brightness, mean }: Paper, y: number, edges: Float32Array): void {
  const at = Math.max(0, Math.min(down - 1, (y + 0.5) / block - 0.5))
  const above = Math.floor(at) * across
  const below = Math.min(down - 1, Math.floor(at) + 1) * across
  const [share, least] = [at - Math.floor(at), Math.max(1, darkest * mean)]
  let before = 0
  for (let x = 0; x < across; x++) {
    const upper = brightness[above + x] ?? 255
    const here = Math.max(least, upper + ((brightness[below + x] ?? 255) - upper) * share)
    edges[x] = ((x === 0 ? here : before) + here) / 2
    before = here
  }
  edges[across] = before
}

/** What becomes of a pixel, by its share of the paper's brightness in 256ths; what is brighter than paper is white. */
function levelsOf({ noise, mean, ink }: Paper): Uint8ClampedArray {
  const white = Math.max(whitest, 1 - (trembles * noise) / Math.max(1, mean))
  const dark = ink > faint ? ink - darker : black
  return Uint8ClampedArray.from({ length: brightest }, (_, i) => (255 * (i / 256 - dark)) / (white - dark))
}
