import type { Raster } from '../../model/page.ts'
import type { Blot } from './blots.ts'

/** In inches: a speck is no larger than a full stop of large print, and stands farther from a letter than its own signs do. */
const [largestSpeck, nearestLetter] = [0.035, 0.03]
/**
 * In inches: a full stop may stand so far beside a letter whose foot is as low (`11.15`), a colon's dots even farther (`Til stede :`). The
 * full stop of a typewriter is large, and stands in the middle of a place as wide as a letter's; where that letter goes below the line
 * (`udvalg.`), another one near it tells how low the line is.
 */
const stop = { reach: 0.06, lower: 0.015 }
const typed = { reach: 0.085, from: 0.014, line: 0.3 }
const colon = { reach: 0.25, apart: 0.09, aside: 0.01 }
/** A row of dots that leads the eye through a contents list: each has others of its kind before or behind it, at its height. */
const leader = { reach: 0.12, others: 2 }

/** Wipes away specks of dirt: small blots that are no dash, belong to no letter and stand in no row of dots. */
export function withoutSpecks(raster: Raster, blots: readonly Blot[]): Raster {
  const { dpi, width } = raster
  const [small, letters] = parted(blots, (blot) => isSmall(blot, dpi))
  if (small.length === 0) return raster
  const reach = Math.round(nearestLetter * dpi)
  const lettersAround = shelved(letters, dpi)
  const dots = shelved(small, dpi)
  const [signs, alone] = parted(
    small,
    (blot) =>
      near(lettersAround, blot, reach, reach).length > 0 ||
      isStop(blot, near(lettersAround, blot, stop.reach * dpi, 0), dpi) ||
      (isLarge(blot, dpi) &&
        near(lettersAround, blot, typed.reach * dpi, 0).length > 0 &&
        isStop(blot, near(lettersAround, blot, typed.line * dpi, 0), dpi)) ||
      isColon(blot, near(lettersAround, blot, colon.reach * dpi, 0), near(dots, blot, 0, colon.apart * dpi), dpi),
  )
  // A full stop after a quotation mark stands near a sign that stands near a letter.
  const signsAround = shelved(signs, dpi)
  const specks = alone.filter(
    (blot) =>
      near(signsAround, blot, reach, reach).length === 0 && !leads(blot, near(dots, blot, leader.reach * dpi, 1)),
  )
  const pixels = raster.pixels.slice()
  for (const { x0, y0, x1, y1 } of specks) {
    for (let y = Math.max(0, y0 - 1); y <= Math.min(raster.height - 1, y1 + 1); y++)
      pixels.fill(255, y * width + Math.max(0, x0 - 1), y * width + Math.min(width, x1 + 2))
  }
  return { ...raster, pixels }
}

/** Small, and no dash: a dash is at least twice as wide as high. */
function isSmall({ x0, y0, x1, y1 }: Blot, dpi: number): boolean {
  const [width, height] = [x1 - x0 + 1, y1 - y0 + 1]
  return Math.max(width, height) <= largestSpeck * dpi && !(width >= 2 * height && width >= 0.018 * dpi)
}

const isLarge = ({ x0, y0, x1, y1 }: Blot, dpi: number) => Math.min(x1 - x0, y1 - y0) + 1 >= typed.from * dpi

/** A dot between letters, or behind one, on the line on which they stand. */
function isStop(dot: Blot, beside: readonly Blot[], dpi: number): boolean {
  return beside.some(({ y1 }) => Math.abs(dot.y1 - y1) <= stop.lower * dpi)
}

/** One of two dots above each other, as high as the letter beside them. */
function isColon(dot: Blot, beside: readonly Blot[], above: readonly Blot[], dpi: number): boolean {
  const aside = colon.aside * dpi
  const twin = above.find(
    (other) => other !== dot && Math.abs(other.x0 - dot.x0) <= aside && Math.abs(other.x1 - dot.x1) <= aside,
  )
  if (twin === undefined) return false
  const [top, foot] = [Math.min(dot.y0, twin.y0), Math.max(dot.y1, twin.y1)]
  return beside.some(({ y0, y1 }) => y0 <= top + aside && Math.abs(y1 - foot) <= stop.lower * dpi)
}

function parted<T>(all: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))]
}

const leads = (dot: Blot, around: readonly Blot[]) => around.filter((other) => other !== dot).length >= leader.others

/** Blots by the squares of a coarse grid that they touch, so that neighbours are found at once. */
interface Shelves {
  readonly side: number
  readonly squares: ReadonlyMap<number, readonly Blot[]>
}
const squareOf = (x: number, y: number) => y * 100_003 + x

function shelved(blots: readonly Blot[], dpi: number): Shelves {
  const side = Math.max(8, Math.round(dpi / 4))
  const squares = new Map<number, Blot[]>()
  for (const blot of blots) {
    for (let y = Math.floor(blot.y0 / side); y <= Math.floor(blot.y1 / side); y++) {
      for (let x = Math.floor(blot.x0 / side); x <= Math.floor(blot.x1 / side); x++) {
        const square = squares.get(squareOf(x, y))
        if (square === undefined) squares.set(squareOf(x, y), [blot])
        else square.push(blot)
      }
    }
  }
  return { side, squares }
}

/** The shelved blots whose boxes come within so many pixels of a blot's. */
function near({ side, squares }: Shelves, { x0, y0, x1, y1 }: Blot, across: number, down: number): Blot[] {
  const found = new Set<Blot>()
  for (let y = Math.floor((y0 - down) / side); y <= Math.floor((y1 + down) / side); y++) {
    for (let x = Math.floor((x0 - across) / side); x <= Math.floor((x1 + across) / side); x++) {
      for (const blot of squares.get(squareOf(x, y)) ?? []) {
        if (blot.x0 <= x1 + across && blot.x1 >= x0 - across && blot.y0 <= y1 + down && blot.y1 >= y0 - down)
          found.add(blot)
      }
    }
  }
  return [...found]
}
