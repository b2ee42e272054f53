import type { Raster } from '../../model/page.ts'
import { foursOf, isBright } from './fours.ts'

/** Ink of a rule, which may be grey and may tremble: darker than this on a flattened page. Beside it the paper is lighter. */
const [ruleLevel, paperLevel] = [215, 200]
/** In inches: no letter is so long in one stroke, across or down; a rule may be broken for so long, and is not so thick. */
const [longAcross, longDown, broken, thick] = [0.8, 0.36, 0.04, 0.02]
/** So much of a rule is ink, and along so much of it there is paper on both sides. */
const [inked, free] = [0.7, 0.9]

/** Wipes away the rules of tables, underlines and lines to write on: a recogniser takes them for letters (`|`, `—`, `[`). */
export function withoutRules(raster: Raster): Raster {
  const { width, height, dpi, pixels } = raster
  const fours = foursOf(pixels)
  const across = { fours, along: 1, beside: width, length: width, lines: height, dpi, longest: longAcross * dpi }
  const down = { fours, along: width, beside: 1, length: height, lines: width, dpi, longest: longDown * dpi }
  const isDrawn = drawnColumns(raster, fours)
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) => isDrawn[x] === 1)
  const strokes = [
    ...Array.from({ length: height }, (_, y) => strokesOn(pixels, across, y)).flat(),
    ...columns.flatMap((x) => strokesOn(pixels, down, x)),
  ]
  return strokes.length === 0 ? raster : { ...raster, pixels: erased(pixels, strokes) }
}

/**
 * The columns of pixels in which a rule may stand: in so many bands of rows below each other, each as high as the longest break in a rule
 * and one more, there is ink. Most columns of text have none, and walking down one is slow.
 */
function drawnColumns({ width, height, dpi, pixels }: Raster, fours: Int32Array): Uint8Array {
  const band = Math.round(broken * dpi) + 1
  const fewest = Math.floor((longDown * dpi - band) / band)
  const isDrawn = new Uint8Array(width)
  const bands = new Uint16Array(width)
  const inked = new Uint8Array(width + 2) // a column farther to the right, for its neighbours' ink counts too
  for (let top = 0; top < height; top += band) {
    inked.fill(0)
    for (let y = top; y < Math.min(height, top + band); y++) {
      const row = y * width
      for (let x = 0; x < width; x++) {
        if (((row + x) & 3) === 0) while (x < width && isBright(fours[(row + x) >> 2] ?? 0)) x += 4
        if (x < width && (pixels[row + x] ?? 255) < ruleLevel) inked[x] = inked[x + 1] = inked[x + 2] = 1
      }
    }
    for (let x = 0; x < width; x++) {
      bands[x] = inked[x + 1] === 1 ? (bands[x] ?? 0) + 1 : 0
      if ((bands[x] ?? 0) >= fewest) isDrawn[x] = 1
    }
  }
  return isDrawn
}

/** How to walk over the pixels: along a line of them, and beside it to the next. */
interface Walk {
  /** The pixels, four at a time. */
  readonly fours: Int32Array
  readonly along: number
  readonly beside: number
  readonly length: number
  readonly lines: number
  readonly dpi: number
  readonly longest: number
}

/** A piece of a rule on one line of pixels: from where to where (included). */
interface Stroke {
  readonly walk: Walk
  readonly line: number
  readonly start: number
  readonly end: number
}

/** The pieces of rules on one line of pixels. */
function strokesOn(from: Uint8Array, walk: Walk, line: number): Stroke[] {
  const { fours, along, beside, length, lines, dpi, longest } = walk
  const gap = Math.round(broken * dpi)
  const apart = Math.max(3, Math.round(thick * dpi))
  const strokes: Stroke[] = []
  if (line < apart || line >= lines - apart) return strokes
  for (let at = 0, i = line * beside; at < length; at++, i += along) {
    if (along === 1 && (i & 3) === 0)
      while (at < length && isBright(fours[i >> 2] ?? 0)) {
        at += 4
        i += 4
      }
    if (at >= length || (from[i] ?? 255) >= ruleLevel) continue
    const start = at
    let [end, ink] = [at, 0]
    for (; at < length && at - end <= gap; at++, i += along) {
      if (
        (from[i] ?? 255) >= ruleLevel &&
        (from[i - beside] ?? 255) >= ruleLevel &&
        (from[i + beside] ?? 255) >= ruleLevel
      )
        continue
      end = at
      ink += 1
    }
    const long = end - start
    if (long >= longest && ink >= inked * long && isFree(from, walk, line, start, end, apart))
      strokes.push({ walk, line, start, end })
  }
  return strokes
}

/** Whether there is paper on both sides of a stroke: what is thick is a picture or a bar, what has ink beside it a line of text. */
function isFree(from: Uint8Array, walk: Walk, line: number, start: number, end: number, apart: number): boolean {
  let [bare, seen] = [0, 0]
  for (let at = start; at <= end; at += 3) {
    const i = line * walk.beside + at * walk.along
    const [one, other] = [from[i - apart * walk.beside] ?? 255, from[i + apart * walk.beside] ?? 255]
    seen += 1
    if (one > paperLevel && other > paperLevel) bare += 1
  }
  return bare >= free * seen
}

/** So far beside a stroke its soft edges reach, and so far from it stands what only crosses it, in pixels. */
const [soft, beyond] = [2, 4]

/** The strokes and their soft edges become white. Where a letter stands on one, the letter stays; where another rule crosses it, neither does. */
function erased(pixels: Uint8Array, strokes: readonly Stroke[]): Uint8Array {
  const clean = pixels.slice()
  const isRule = new Uint8Array(pixels.length)
  const each = (use: (i: number, beside: number) => void) => {
    for (const { walk, line, start, end } of strokes)
      for (let at = start; at <= end; at++) use(line * walk.beside + at * walk.along, walk.beside)
  }
  each((i, beside) => {
    for (let step = -soft; step <= soft; step++) isRule[i + step * beside] = 1
  })
  const isLetter = (i: number) => (pixels[i] ?? 255) < paperLevel && isRule[i] !== 1
  each((i, beside) => {
    if (isLetter(i - beyond * beside) || isLetter(i + beyond * beside)) return
    for (let step = -soft; step <= soft; step++) clean[i + step * beside] = 255
  })
  return clean
}
