import type { Raster } from '../../model/page.ts'
import { faint, openShares } from './ink.ts'

/** How bright the bare paper is, block by block, and how much it trembles (both 0..255). */
export interface Paper {
  readonly across: number
  readonly down: number
  /** Side of a block, in pixels. */
  readonly block: number
  readonly brightness: Float32Array
  readonly mean: number
  /** The mean distance of a bare pixel from its block's brightness. */
  readonly noise: number
  /** How dark the ink is, as a share of the paper's brightness around it: that of its darkest fifth. 0 where there is hardly any. */
  readonly ink: number
}

/** Side of a block, in inches: wider than a letter, narrower than a shadow. */
const blockInches = 0.16
/** In a block of text, this share of the pixels is darker than the bare paper or trembles below it. */
const paperShare = 0.7
/** Bare paper trembles within this share of its brightness; what is darker is ink. */
const bareFrom = 0.75

/** Measures the bare paper of a page, and the ink on it. Every second pixel of every second row is enough. */
export function paperOf({ width, height, dpi, pixels }: Raster): Paper {
  const block = Math.max(8, Math.round(blockInches * dpi))
  const [across, down] = [Math.ceil(width / block), Math.ceil(height / block)]
  const found = new Float32Array(across * down)
  const shares = openShares()
  let [trembling, bare] = [0, 0]
  for (let by = 0; by < down; by++) {
    const counts = countsAcross({
      pixels,
      width,
      block,
      across,
      from: by * block,
      to: Math.min(height, (by + 1) * block),
    })
    for (let bx = 0; bx < across; bx++) {
      const [first, last] = [bx * 256, bx * 256 + 255]
      const brightness = paperIn(counts, first)
      found[by * across + bx] = brightness
      for (let i = first + Math.round(brightness * bareFrom); i <= last; i++) {
        const count = counts[i] ?? 0
        trembling += count * Math.abs(i - first - brightness)
        bare += count
      }
      shares.add(counts, first, brightness)
    }
  }
  const brightness = smoothed(smoothed(found, across, down, middle), across, down, average)
  return {
    across,
    down,
    block,
    brightness,
    mean: average(brightness, brightness.length),
    noise: bare === 0 ? 0 : trembling / bare,
    ink: shares.ofInk(),
  }
}

interface Band {
  readonly pixels: Uint8Array
  readonly width: number
  readonly block: number
  readonly across: number
  readonly from: number
  readonly to: number
}

/** How often each brightness comes in each block of a band: 256 counts a block. */
function countsAcross({ pixels, width, block, across, from, to }: Band): Uint16Array {
  const counts = new Uint16Array(across * 256)
  for (let y = from; y < to; y += 2) {
    for (let bx = 0; bx < across; bx++) {
      const end = y * width + Math.min(width, (bx + 1) * block)
      for (let i = y * width + bx * block; i < end; i += 2) {
        const at = bx * 256 + (pixels[i] ?? 0)
        counts[at] = (counts[at] ?? 0) + 1
      }
    }
  }
  return counts
}

/** The brightness below which the paper's share of the pixels lies that are counted from `first` on. */
function paperIn(counts: Uint16Array, first: number): number {
  let [seen, total] = [0, 0]
  for (let i = first; i < first + 256; i++) total += counts[i] ?? 0
  for (let value = 0; value < 256; value++) {
    seen += counts[first + value] ?? 0
    if (seen >= total * paperShare) return value
  }
  return 255
}

/** Each block with its eight neighbours, put through `by`. */
function smoothed(
  grid: Float32Array,
  across: number,
  down: number,
  by: (values: Float32Array, count: number) => number,
): Float32Array {
  const near = new Float32Array(9)
  const smooth = new Float32Array(grid.length)
  for (let y = 0, i = 0; y < down; y++) {
    const [top, foot] = [Math.max(0, y - 1), Math.min(down - 1, y + 1)]
    for (let x = 0; x < across; x++, i++) {
      const [left, right] = [Math.max(0, x - 1), Math.min(across - 1, x + 1)]
      let count = 0
      for (let v = top; v <= foot; v++) {
        for (let u = left; u <= right; u++) near[count++] = grid[v * across + u] ?? 0
      }
      smooth[i] = by(near, count)
    }
  }
  return smooth
}

/** The middle one of the first values, which are few: they are sorted where they stand. */
function middle(values: Float32Array, count: number): number {
  for (let i = 1; i < count; i++) {
    const value = values[i] ?? 0
    let at = i
    for (; at > 0 && (values[at - 1] ?? 0) > value; at--) values[at] = values[at - 1] ?? 0
    values[at] = value
  }
  return values[count >> 1] ?? 0
}

function average(values: Float32Array, count: number): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += values[i] ?? 0
  return sum / Math.max(1, count)
}

/** Paper that is white all over and does not tremble: what a program drew, or a scanner made black and white. */
const even = { mean: 245, noise: 1, spread: 8 }

/** Whether a page has neither shadow nor noise nor faint ink, so that there is nothing to even out. */
export function isEven({ brightness, mean, noise, ink }: Paper): boolean {
  if (mean < even.mean || noise > even.noise || ink > faint) return false
  return brightness.every((value) => mean - value <= even.spread)
}
