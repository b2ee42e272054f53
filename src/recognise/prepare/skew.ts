import { type Blot, lettersAmong } from './blots.ts'

/** A page hangs askew by a few degrees at most; looked for in steps, first coarse, then fine. */
const [mostDegrees, coarse, fine] = [6, 0.25, 0.02]
/** With fewer letters there is no saying how a page hangs. */
const fewestLetters = 30

/** By how many degrees the lines of a page fall to the right: where its letters' feet gather in the fewest heights. */
export function skewOf(blots: readonly Blot[], dpi: number): number {
  const letters = lettersAmong(blots, dpi)
  return letters.length < fewestLetters ? 0 : slantOf(feetOf(letters))
}

/** Where something stands, letter by letter: its middle across, and its height. */
export interface Stands {
  readonly x: Float64Array
  readonly y: Float64Array
}

const middleOf = ({ x0, x1 }: Blot) => (x0 + x1) / 2
/** Where the feet of letters stand. */
export const feetOf = (letters: readonly Blot[]): Stands => ({
  x: Float64Array.from(letters, middleOf),
  y: Float64Array.from(letters, ({ y1 }) => y1),
})
/** Where the heads of letters stand. */
export const headsOf = (letters: readonly Blot[]): Stands => ({
  x: Float64Array.from(letters, middleOf),
  y: Float64Array.from(letters, ({ y0 }) => y0),
})

/** By how many degrees the heights fall to the right in which something gathers most. */
export function slantOf(stands: Stands): number {
  const best = (degrees: readonly number[]) =>
    degrees
      .map((angle) => ({ angle, gathered: gathered(stands, angle) }))
      .reduce((a, b) =>
        b.gathered > a.gathered || (b.gathered === a.gathered && Math.abs(b.angle) < Math.abs(a.angle)) ? b : a,
      ).angle
  const near = best(steps(-mostDegrees, mostDegrees, coarse))
  return best(steps(near - coarse, near + coarse, fine))
}

const steps = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step)

/** How much what stands somewhere gathers when the page is turned so: the sum of the squares of the counts at each height. */
export function gathered({ x, y }: Stands, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const heights = new Int32Array(x.length)
  let [top, foot] = [2 ** 30, -(2 ** 30)]
  for (let i = 0; i < heights.length; i++) {
    const height = Math.floor(((y[i] ?? 0) - (x[i] ?? 0) * slope) / 2 + 0.5)
    if (height < top) top = height
    if (height > foot) foot = height
    heights[i] = height
  }
  const counts = new Int32Array(Math.max(0, foot - top + 1))
  let sum = 0
  for (let i = 0; i < heights.length; i++) {
    const at = (heights[i] ?? 0) - top
    const before = counts[at] ?? 0
    counts[at] = before + 1
    sum += 2 * before + 1 // (n + 1)² − n²
  }
  return sum
}
