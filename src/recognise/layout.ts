import { blocksOf } from '../geometry/blocks.ts'
import { linesOf } from '../geometry/lines.ts'
import { type Run, rowsOf } from '../geometry/rows.ts'
import type { Line, OcrLine, Raster } from '../model/page.ts'

/** The lines of a page as recognised, in reading order, in points: rows and columns found as in a text layer. */
export function laidOut(found: readonly OcrLine[], { width, height, dpi }: Raster, page: number): Line[] {
  const sheet = { width: (72 * width) / dpi, height: (72 * height) / dpi }
  return linesOf(blocksOf(rowsOf(runsOf(found, dpi)), sheet), page)
}

/** Recognised lines in points, turned upright when the page hangs askew. */
function runsOf(found: readonly OcrLine[], dpi: number): Run[] {
  const scale = 72 / dpi
  const skew = skewOf(found)
  const [cos, sin] = [Math.cos(skew) * scale, Math.sin(skew) * scale]
  const upright = (x: number, y: number) => ({ x: x * cos + y * sin, y: y * cos - x * sin })
  return found.map(({ words, baseline, height }) => ({
    words: words.map((word) => {
      const middle = upright(word.box.x + word.box.width / 2, word.box.y + word.box.height / 2)
      const [width, tall] = [word.box.width * scale, word.box.height * scale]
      return { ...word, box: { x: middle.x - width / 2, y: middle.y - tall / 2, width, height: tall } }
    }),
    baseline: (upright(baseline.x0, baseline.y0).y + upright(baseline.x1, baseline.y1).y) / 2,
    size: height * scale,
  }))
}

/** The slant of the page, in radians: that of the middle one of its long lines. */
function skewOf(found: readonly OcrLine[]): number {
  const slants = found
    .filter(({ baseline, height }) => baseline.x1 - baseline.x0 > 8 * height)
    .map(({ baseline: { x0, y0, x1, y1 } }) => Math.atan2(y1 - y0, x1 - x0))
    .sort((a, b) => a - b)
  return slants[Math.floor(slants.length / 2)] ?? 0
}
