import type { Raster } from '../../model/page.ts'

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
  const parent: number[] = []
  const boxes: { x0: number; y0: number; x1: number; y1: number; area: number }[] = []
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at
      at = parent[at] ?? at
    }
    return at
  }
  const join = (a: number, b: number) => {
    const [into, from] = [root(a), root(b)]
    if (into === from) return into
    const [kept, lost] = [boxes[into], boxes[from]]
    if (kept === undefined || lost === undefined) return into
    parent[from] = into
    kept.x0 = Math.min(kept.x0, lost.x0)
    kept.y0 = Math.min(kept.y0, lost.y0)
    kept.x1 = Math.max(kept.x1, lost.x1)
    kept.y1 = Math.max(kept.y1, lost.y1)
    kept.area += lost.area
    return into
  }
  let above: { start: number; end: number; blot: number }[] = []
  for (let y = 0; y < height; y++) {
    const here: typeof above = []
    let over = 0
    for (let x = 0; x < width; x++) {
      if ((pixels[y * width + x] ?? 255) >= inkLevel) continue
      const start = x
      while (x < width && (pixels[y * width + x] ?? 255) < inkLevel) x++
      let blot = -1
      while ((above[over]?.end ?? Infinity) < start) over++
      for (let i = over; (above[i]?.start ?? Infinity) <= x; i++)
        blot = blot < 0 ? root(above[i]?.blot ?? 0) : join(blot, above[i]?.blot ?? 0)
      const box = boxes[blot]
      if (box === undefined) {
        blot = boxes.length
        parent.push(blot)
        boxes.push({ x0: start, y0: y, x1: x - 1, y1: y, area: x - start })
      } else {
        box.x0 = Math.min(box.x0, start)
        box.x1 = Math.max(box.x1, x - 1)
        box.y1 = y
        box.area += x - start
      }
      here.push({ start, end: x, blot })
    }
    above = here
  }
  return boxes.filter((_, i) => parent[i] === i)
}

/** Letters are so high, in inches: from small print to large headings. */
const letterHeight = { from: 0.03, to: 0.22 }

/** The blots that are as high as letters are. */
export function lettersAmong(blots: readonly Blot[], dpi: number): Blot[] {
  return blots.filter(({ y0, y1 }) => y1 - y0 >= letterHeight.from * dpi && y1 - y0 <= letterHeight.to * dpi)
}
