import type { Raster } from '../../model/page.ts'
import { type Blot, inkLevel } from './blots.ts'

/** What a scanner shows beside the paper is dark from the edge on; single bright pixels in it change nothing. */
const bright = 3
/** Less than this at the edge, in inches, is no edge of a scanner; text may come so near. */
const narrowest = 0.02

/** Wipes away what is dark from the edge of the picture inwards: the lid of the scanner, the next page's fold. */
export function withoutEdges(raster: Raster): Raster {
  const { width, height, dpi } = raster
  const pixels = raster.pixels.slice()
  const least = narrowest * dpi
  for (let y = 0; y < height; y++) {
    wipe(pixels, y * width, 1, width, least)
    wipe(pixels, (y + 1) * width - 1, -1, width, least)
  }
  for (let x = 0; x < width; x++) {
    wipe(pixels, x, width, height, least)
    wipe(pixels, (height - 1) * width + x, -width, height, least)
  }
  return { ...raster, pixels }
}

/** Wipes from one pixel at the edge inwards, as far as it is dark. */
function wipe(pixels: Uint8Array, from: number, step: number, length: number, least: number): void {
  let [dark, light] = [0, 0]
  for (let i = 0; i < length && light <= bright; i++) {
    if ((pixels[from + i * step] ?? 255) < inkLevel) {
      dark = i + 1
      light = 0
    } else light += 1
  }
  if (dark >= least) for (let i = 0; i < dark; i++) pixels[from + i * step] = 255
}

/** In inches: a punch hole is so large, round, filled with dark, and so near to an edge of the page. */
const hole = { from: 0.14, to: 0.42, filled: 0.6, near: 0.9, ratio: 1.35 }

/** Wipes away punch holes. */
export function withoutHoles(raster: Raster, blots: readonly Blot[]): Raster {
  const { width, dpi } = raster
  const holes = blots.filter((blot) => isHole(blot, raster))
  if (holes.length === 0) return raster
  const pixels = raster.pixels.slice()
  for (const { x0, y0, x1, y1 } of holes)
    for (let y = y0; y <= y1; y++) pixels.fill(255, y * width + x0, y * width + x1 + 1)
  return { ...raster, pixels, dpi }
}

function isHole({ x0, y0, x1, y1, area }: Blot, { width, dpi }: Raster): boolean {
  const [wide, high] = [x1 - x0 + 1, y1 - y0 + 1]
  const isRound = wide <= hole.ratio * high && high <= hole.ratio * wide && area >= hole.filled * wide * high
  const isSized = Math.min(wide, high) >= hole.from * dpi && Math.max(wide, high) <= hole.to * dpi
  return isRound && isSized && (x1 < hole.near * dpi || x0 > width - hole.near * dpi)
}
