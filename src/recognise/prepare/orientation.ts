import type { Raster } from '../../model/page.ts'
import { type Blot, lettersAmong } from './blots.ts'
import { feetOf, gathered, headsOf, slantOf } from './skew.ts'

/** How a page lies, in quarters of a turn clockwise that bring it upright. */
export type Quarters = 0 | 1 | 2 | 3

/** With fewer letters there is no saying how a page lies. */
const fewestLetters = 60
/** The other way round must be so many times likelier: a page of capitals or figures says little. */
const [sidewaysFactor, headFactor] = [1.5, 1.15]

/**
 * How a page lies. Lines of print run across the page, so that letters share few heights; and they stand on their feet: the feet
 * of letters gather on the baseline, their heads do not, for some are tall.
 */
export function quartersOf(raster: Raster, blots: readonly Blot[]): Quarters {
  const letters = lettersAmong(blots, raster.dpi)
  if (letters.length < fewestLetters) return 0
  const across = likeliest(letters)
  const side = lettersAmong(
    blots.map((blot) => onItsSide(blot, raster)),
    raster.dpi,
  )
  const down = likeliest(side)
  const lies =
    down.sum > sidewaysFactor * across.sum ? { ...down, quarters: 1 as const } : { ...across, quarters: 0 as const }
  if (lies.heads <= headFactor * lies.feet) return lies.quarters
  return lies.quarters === 1 ? 3 : 2
}

/** How much feet and heads of letters gather on lines, the page hung straight. */
function likeliest(letters: readonly Blot[]) {
  const stands = feetOf(letters)
  const skew = slantOf(stands)
  const feet = gathered(stands, skew)
  const heads = gathered(headsOf(letters), skew)
  return { feet, heads, sum: feet + heads }
}

/** A blot on the page turned clockwise by a quarter. */
function onItsSide({ x0, y0, x1, y1, area }: Blot, { height }: Raster): Blot {
  return { x0: height - 1 - y1, y0: x0, x1: height - 1 - y0, y1: x1, area }
}

/** A page turned clockwise by quarters. */
export function turnedBy(raster: Raster, quarters: Quarters): Raster {
  if (quarters === 0) return raster
  const { width, height, pixels } = raster
  const turned = new Uint8Array(pixels.length)
  if (quarters === 2) {
    for (let i = 0; i < pixels.length; i++) turned[i] = pixels[pixels.length - 1 - i] ?? 255
    return { ...raster, pixels: turned }
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = quarters === 1 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y
      turned[at] = pixels[y * width + x] ?? 255
    }
  }
  return { ...raster, width: height, height: width, pixels: turned }
}
