import type { Raster } from '../../model/page.ts'

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
}

/** Side of a block, in inches: wider than a letter, narrower than a shadow. */
const blockInches = 0.16
/** In a block of text, this share of the pixels is darker than the bare paper or trembles below it. */
const paperShare = 0.7
/** Bare paper trembles within this share of its brightness; what is darker is ink. */
const bareFrom = 0.75

/** Measures the bare paper of a page. Every second pixel of every second row is enough. */
export function paperOf({ width, height, dpi, pixels }: Raster): Paper {
  const block = Math.max(8, Math.round(blockInches * dpi))
  const [across, down] = [Math.ceil(width / block), Math.ceil(height / block)]
  const found = new Float32Array(across * down)
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
      const own = counts.subarray(bx * 256, (bx + 1) * 256)
      const brightness = paperIn(own)
      found[by * across + bx] = brightness
      for (let value = Math.round(brightness * bareFrom); value < 256; value++) {
        const count = own[value] ?? 0
        trembling += count * Math.abs(value - brightness)
        bare += count
      }
    }
  }
  const brightness = smoothed(smoothed(found, across, down, middle), across, down, average)
  return { across, down, block, brightness, mean: average(brightness), noise: bare === 0 ? 0 : trembling / bare }
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

/** The brightness below which the paper's share of the counted pixels lies. */
function paperIn(counts: Uint16Array): number {
  let [seen, total] = [0, 0]
  for (const count of counts) total += count
  for (let value = 0; value < 256; value++) {
    seen += counts[value] ?? 0
    if (seen >= total * paperShare) return value
  }
  return 255
}

/** Each block with its eight neighbours, put through `by`. */
function smoothed(
  grid: Float32Array,
  across: number,
  down: number,
  by: (values: Float32Array) => number,
): Float32Array {
  const near = new Float32Array(9)
  return grid.map((_, i) => {
    const [x, y] = [i % across, Math.floor(i / across)]
    let count = 0
    for (let v = Math.max(0, y - 1); v <= Math.min(down - 1, y + 1); v++) {
      for (let u = Math.max(0, x - 1); u <= Math.min(across - 1, x + 1); u++) near[count++] = grid[v * across + u] ?? 0
    }
    return by(near.subarray(0, count))
  })
}

const middle = (values: Float32Array) => values.sort()[values.length >> 1] ?? 0
const average = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Paper that is white all over and does not tremble: what a program drew, or a scanner made black and white. */
const even = { mean: 245, noise: 1, spread: 8 }

/** Whether a page has neither shadow nor noise, so that there is nothing to even out. */
export function isEven({ brightness, mean, noise }: Paper): boolean {
  if (mean < even.mean || noise > even.noise) return false
  return brightness.every((value) => mean - value <= even.spread)
}
