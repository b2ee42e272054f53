import type { Raster } from '../../model/page.ts'

/** Ink of a rule, which may be grey and may tremble: darker than this on a flattened page. Beside it the paper is lighter. */
const [ruleLevel, paperLevel] = [215, 200]
/** In inches: no letter is so long in one stroke, across or down; a rule may be broken for so long, and is not so thick. */
const [longAcross, longDown, broken, thick] = [0.8, 0.36, 0.04, 0.02]
/** So much of a rule is ink, and along so much of it there is paper on both sides. */
const [inked, free] = [0.7, 0.9]

/** Wipes away the rules of tables, underlines and lines to write on: a recogniser takes them for letters (`|`, `—`, `[`). */
export function withoutRules(raster: Raster): Raster {
  const { width, height, dpi, pixels } = raster
  const clean = pixels.slice()
  wipe(pixels, clean, { along: 1, beside: width, length: width, lines: height, dpi, longest: longAcross * dpi })
  wipe(pixels, clean, { along: width, beside: 1, length: height, lines: width, dpi, longest: longDown * dpi })
  return { ...raster, pixels: clean }
}

/** How to walk over the pixels: along a line of them, and beside it to the next. */
interface Walk {
  readonly along: number
  readonly beside: number
  readonly length: number
  readonly lines: number
  readonly dpi: number
  readonly longest: number
}

function wipe(from: Uint8Array, to: Uint8Array, walk: Walk): void {
  const { along, beside, length, lines, dpi, longest } = walk
  const gap = Math.round(broken * dpi)
  const apart = Math.max(3, Math.round(thick * dpi))
  for (let line = apart; line < lines - apart; line++) {
    const row = line * beside
    const isInk = (at: number) => {
      const i = row + at * along
      return (
        (from[i] ?? 255) < ruleLevel || (from[i - beside] ?? 255) < ruleLevel || (from[i + beside] ?? 255) < ruleLevel
      )
    }
    for (let at = 0; at < length; at++) {
      if ((from[row + at * along] ?? 255) >= ruleLevel) continue
      const start = at
      let [end, ink] = [at, 0]
      for (; at < length && at - end <= gap; at++) {
        if (!isInk(at)) continue
        end = at
        ink += 1
      }
      const long = end - start
      if (long >= longest && ink >= inked * long && isFree(from, walk, line, start, end, apart))
        erase(from, to, walk, line, start, end)
    }
  }
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

/** The stroke and its soft edges become white; where a letter stands on it, the letter stays. */
function erase(from: Uint8Array, to: Uint8Array, walk: Walk, line: number, start: number, end: number): void {
  for (let at = start; at <= end; at++) {
    const i = line * walk.beside + at * walk.along
    const crossed = [-4, 4].some((step) => (from[i + step * walk.beside] ?? 255) < paperLevel)
    if (crossed) continue
    for (let step = -2; step <= 2; step++) to[i + step * walk.beside] = 255
  }
}
