import type { Raster } from '../../model/page.ts'
import type { Blot } from './blots.ts'

/** In pixels, the height of what may be letters; so many times higher than wide, or wider than high, they are at most. */
const [lowest, highest, slim] = [6, 200, 5]
/** With fewer of them there is no saying how large the print is. */
const fewestLetters = 60
/** In inches: the middle one of the letters of usual print is so high, and of no page of text lower or higher than this. */
const height = { usual: 0.075, least: 0.028, most: 0.14 }

/**
 * The resolution at which the print of a page is of usual size, where the one that is stated makes it impossibly small or large: many
 * programs make each pixel of a picture a point of the page, which then is two feet wide. `null` where it may be right.
 */
export function dpiOfPrint({ dpi }: Raster, blots: readonly Blot[]): number | null {
  const heights = blots.filter(mayBeLetter).map(({ y0, y1 }) => y1 - y0 + 1)
  if (heights.length < fewestLetters) return null
  const middle = heights.sort((a, b) => a - b)[heights.length >> 1] ?? 0
  return middle < height.least * dpi || middle > height.most * dpi ? middle / height.usual : null
}

function mayBeLetter({ x0, y0, x1, y1 }: Blot): boolean {
  const [wide, high] = [x1 - x0 + 1, y1 - y0 + 1]
  return high >= lowest && high <= highest && high <= slim * wide && wide <= slim * high
}
