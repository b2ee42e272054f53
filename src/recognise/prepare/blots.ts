import type { Raster } from '../../model/page.ts'
import { foursOf, isLight } from './fours.ts'

/** A connected area of ink, in pixels: its corners (the last ones included) and how many pixels it holds. */
export interface Blot {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly area: number
}

/** Pixels darker than this are ink, on a flattened page. */
export const inkLevel = 150

/** Every connected area of ink of a page (touching at corners counts), found row by row. */
export function blotsOf({ width, height, pixels }: Raster): Blot[] {
  const fours = foursOf(pixels)
  const found = openAreas()
  // Strokes of ink, in this row and in the one above: from where to where (excluded), and the area of which they are part.
  let [above, here] = [new Int32Array(3 * width + 3), new Int32Array(3 * width + 3)]
  let aboveEnd = 0
  for (let y = 0; y < height; y++) {
    const row = y * width
    let [hereEnd, over] = [0, 0]
    for (let x = 0; x < width; x++) {
      if (((row + x) & 3) === 0) while (x < width && isLight(fours[(row + x) >> 2] ?? 0)) x += 4
      if (x >= width) break
      if ((pixels[row + x] ?? 255) >= inkLevel) continue
      const start = x
      while (x < width && (pixels[row + x] ?? 255) < inkLevel) x++
      while (over < aboveEnd && (above[over + 1] ?? 0) < start) over += 3
      let area = -1
      for (let i = over; i < aboveEnd && (above[i] ?? 0) <= x; i += 3) area = found.joined(area, above[i + 2] ?? 0)
      here[hereEnd] = start
      here[hereEnd + 1] = x
      here[hereEnd + 2] = found.grown(area, start, x - 1, y)
      hereEnd += 3
    }
    ;[above, here, aboveEnd] = [here, above, hereEnd]
  }
  return found.blots()
}

/** Areas that grow stroke by stroke; two that meet become one. */
function openAreas() {
  const parent: number[] = []
  const boxes: Mutable<Blot>[] = []
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at
      at = parent[at] ?? at
    }
    return at
  }
  return {
    /** The area of which two are part, the first of them perhaps none (-1). */
    joined(a: number, b: number): number {
      const from = root(b)
      if (a < 0) return from
      const into = root(a)
      const [kept, lost] = [boxes[into], boxes[from]]
      if (into === from || kept === undefined || lost === undefined) return into
      parent[from] = into
      kept.x0 = Math.min(kept.x0, lost.x0)
      kept.y0 = Math.min(kept.y0, lost.y0)
      kept.x1 = Math.max(kept.x1, lost.x1)
      kept.y1 = Math.max(kept.y1, lost.y1)
      kept.area += lost.area
      return into
    },
    /** The area with one more stroke; a new one where it is none. */
    grown(area: number, x0: number, x1: number, y: number): number {
      const box = boxes[area]
      if (box === undefined) {
        parent.push(boxes.length)
        return boxes.push({ x0, y0: y, x1, y1: y, area: x1 - x0 + 1 }) - 1
      }
      box.x0 = Math.min(box.x0, x0)
      box.x1 = Math.max(box.x1, x1)
      box.y1 = y
      box.area += x1 - x0 + 1
      return area
    },
    blots: (): Blot[] => boxes.filter((_, i) => parent[i] === i),
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Letters are so high, in inches: from small print to large headings. */
const letterHeight = { from: 0.03, to: 0.22 }

/** The blots that are as high as letters are. */
export function lettersAmong(blots: readonly Blot[], dpi: number): Blot[] {
  return blots.filter(({ y0, y1 }) => y1 - y0 >= letterHeight.from * dpi && y1 - y0 <= letterHeight.to * dpi)
}
