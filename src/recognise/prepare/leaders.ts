import type { Box, OcrLine, Raster, Word } from '../../model/page.ts'
import type { Blot } from './blots.ts'

/** A row of dots that leads the eye through a contents list: so many dots, each so large at most, so near to the next, in inches. */
const leader = { fewest: 8, largest: 0.03, reach: 0.14, drift: 0.012 }
/** The dots of a row stand at equal distances: so many of them, within this share of the usual one. */
const [regular, tolerance] = [0.75, 0.3]

/** A row of dots: where it begins and ends, in pixels, and how many there are. */
export interface Leader {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly dots: number
}

/** The rows of dots of a page, and the page without them: a recogniser reads words into them (`…mree02000000ere 3`). */
export function withoutLeaders(raster: Raster, blots: readonly Blot[]): { page: Raster; leaders: Leader[] } {
  const rows = rowsOfDots(raster, blots)
  if (rows.length === 0) return { page: raster, leaders: [] }
  const { width, height } = raster
  const pixels = raster.pixels.slice()
  for (const { x0, y0, x1, y1 } of rows.flat())
    for (let y = Math.max(0, y0 - 1); y <= Math.min(height - 1, y1 + 1); y++)
      pixels.fill(255, y * width + Math.max(0, x0 - 1), y * width + Math.min(width, x1 + 2))
  const leaders = rows.flatMap((row) => {
    const [first, last] = [row[0], row.at(-1)]
    return first && last ? [{ x0: first.x0, y0: first.y1, x1: last.x1, y1: last.y1, dots: row.length }] : []
  })
  return { page: { ...raster, pixels }, leaders }
}

/** Dots in chains, each at the height of the one before, whatever slant the whole has. */
function rowsOfDots({ dpi }: Raster, blots: readonly Blot[]): Blot[][] {
  const dots = blots
    .filter(({ x0, y0, x1, y1 }) => Math.max(x1 - x0, y1 - y0) + 1 <= leader.largest * dpi)
    .sort((a, b) => a.x0 - b.x0)
  const open: Blot[][] = []
  const rows: Blot[][] = []
  for (const dot of dots) {
    const row = open.findLast((chain) => {
      const last = chain.at(-1)
      return (
        last !== undefined &&
        dot.x0 - last.x1 <= leader.reach * dpi &&
        dot.x0 > last.x1 &&
        Math.abs(dot.y1 - last.y1) <= Math.max(2, leader.drift * dpi)
      )
    })
    if (row === undefined) {
      const chain = [dot]
      open.push(chain)
      rows.push(chain)
    } else row.push(dot)
    while (open.length > 0 && dot.x0 - (open[0]?.at(-1)?.x1 ?? 0) > leader.reach * dpi) open.shift()
  }
  const letters = blots.filter(({ y0, y1 }) => y1 - y0 + 1 > leader.largest * dpi)
  return rows.filter((row) => row.length >= leader.fewest && isRegular(row) && !standsAmong(row, letters))
}

function isRegular(row: readonly Blot[]): boolean {
  const steps = row.slice(1).map((dot, i) => dot.x0 - (row[i]?.x0 ?? 0))
  const usual = steps.toSorted((a, b) => a - b)[steps.length >> 1] ?? 0
  return (
    steps.filter((step) => Math.abs(step - usual) <= Math.max(1, tolerance * usual)).length >= regular * steps.length
  )
}

/** Whether letters stand between the dots, which then are theirs: those of `i`, full stops, dust. */
function standsAmong(row: readonly Blot[], letters: readonly Blot[]): boolean {
  const [first, last] = [row[0], row.at(-1)]
  if (first === undefined || last === undefined) return false
  const [top, foot] = [Math.min(first.y0, last.y0), Math.max(first.y1, last.y1)]
  return letters.some(({ x0, x1, y0, y1 }) => x0 > first.x1 && x1 < last.x0 && y0 <= foot && y1 >= top)
}

/** Leaders on the page turned back round its middle by so many degrees. */
export function turnedLeaders(leaders: readonly Leader[], { width, height }: Raster, degrees: number): Leader[] {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const turned = (x: number, y: number) => ({
    x: width / 2 + (x - width / 2) * cos + (y - height / 2) * sin,
    y: height / 2 - (x - width / 2) * sin + (y - height / 2) * cos,
  })
  return leaders.map(({ x0, y0, x1, y1, dots }) => {
    const [from, to] = [turned(x0, y0), turned(x1, y1)]
    return { x0: from.x, y0: from.y, x1: to.x, y1: to.y, dots }
  })
}

/** The lines with their rows of dots as words again; a row that stands in no line is none. */
export function withLeaders(lines: readonly OcrLine[], leaders: readonly Leader[]): OcrLine[] {
  const words = new Map<OcrLine, Word[]>()
  for (const one of leaders) {
    const nearest = lines
      .map((line) => ({ line, apart: Math.abs(footAt(line, one.x0) - one.y0) }))
      .filter(({ line, apart }) => apart < 0.35 * line.height)
      .sort((a, b) => a.apart - b.apart)[0]?.line
    if (nearest === undefined) continue
    words.set(nearest, [...(words.get(nearest) ?? []), { text: '.'.repeat(one.dots), box: boxOf(one), confidence: 1 }])
  }
  return lines.map((line) => {
    const own = words.get(line) ?? []
    return own.length === 0 ? line : { ...line, words: [...line.words, ...own].sort((a, b) => a.box.x - b.box.x) }
  })
}

/** The height of a line's baseline at some place, beyond its ends too. */
function footAt({ baseline: { x0, y0, x1, y1 } }: OcrLine, x: number): number {
  return x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
}

const boxOf = ({ x0, y0, x1, y1 }: Leader): Box => ({
  x: x0,
  y: Math.min(y0, y1) - 3,
  width: x1 - x0,
  height: 4 + Math.abs(y1 - y0),
})
