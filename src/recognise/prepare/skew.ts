import type { Raster } from '../../model/page.ts'
import { type Blot, lettersAmong } from './blots.ts'

/** A page hangs askew by a few degrees at most; looked for in steps, first coarse, then fine. */
const [mostDegrees, coarse, fine] = [6, 0.25, 0.02]
/** With fewer letters there is no saying how a page hangs. */
const fewestLetters = 30

/** By how many degrees the lines of a page fall to the right: where its letters' feet gather in the fewest heights. */
export function skewOf(blots: readonly Blot[], dpi: number): number {
  const letters = lettersAmong(blots, dpi)
  if (letters.length < fewestLetters) return 0
  const best = (degrees: readonly number[]) =>
    degrees
      .map((angle) => ({ angle, gathered: gathered(letters, angle) }))
      .reduce((a, b) =>
        b.gathered > a.gathered || (b.gathered === a.gathered && Math.abs(b.angle) < Math.abs(a.angle)) ? b : a,
      ).angle
  const near = best(steps(-mostDegrees, mostDegrees, coarse))
  return best(steps(near - coarse, near + coarse, fine))
}

const steps = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step)

/** How much the feet of letters gather when the page is turned so: the sum of the squares of their counts at each height. */
export function gathered(letters: readonly Blot[], degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const heights = new Int32Array(letters.length)
  let [top, foot, at] = [Infinity, -Infinity, 0]
  for (const { x0, x1, y1 } of letters) {
    const height = Math.round((y1 - ((x0 + x1) / 2) * slope) / 2)
    if (height < top) top = height
    if (height > foot) foot = height
    heights[at++] = height
  }
  const counts = new Int32Array(Math.max(0, foot - top + 1))
  let sum = 0
  for (const height of heights) {
    const before = counts[height - top] ?? 0
    counts[height - top] = before + 1
    sum += 2 * before + 1 // (n + 1)² − n²
  }
  return sum
}

/** The page turned back by so many degrees round its middle; what comes in from outside is white. Places are in 65,536ths of a pixel. */
export function turnedBack(raster: Raster, degrees: number): Raster {
  const { width, height, pixels } = raster
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const [stepX, stepY] = [Math.round(cos * 65_536), Math.round(sin * 65_536)]
  const upright = new Uint8Array(pixels.length).fill(255)
  for (let y = 0, i = 0; y < height; y++) {
    let fromX = Math.round((width / 2 - (width / 2) * cos - (y - height / 2) * sin) * 65_536)
    let fromY = Math.round((height / 2 - (width / 2) * sin + (y - height / 2) * cos) * 65_536)
    for (let x = 0; x < width; x++, i++, fromX += stepX, fromY += stepY) {
      const left = fromX >> 16
      const top = fromY >> 16
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const at = top * width + left
      const [a, b] = [pixels[at] ?? 255, pixels[at + 1] ?? 255]
      const [c, d] = [pixels[at + width] ?? 255, pixels[at + width + 1] ?? 255]
      if ((a & b & c & d) === 255) continue // bare paper, which most of a page is
      const right = (fromX >> 8) & 255
      const below = (fromY >> 8) & 255
      const upper = (a << 8) + (b - a) * right
      const lower = (c << 8) + (d - c) * right
      upright[i] = ((upper << 8) + (lower - upper) * below + 32_768) >> 16
    }
  }
  return { ...raster, pixels: upright }
}
