import type { Box, OcrLine, Raster, Word } from '../model/page.ts'

/** White round each cutting and between two, in pixels: a recogniser wants some. */
const margin = 14
/** So many pixels round what is cut out are cut out with it. */
const around = 3

/** Cuttings of a page below each other on one sheet, so that one recognition reads them all. `rows` says where each begins. */
export interface Sheet extends Raster {
  readonly rows: readonly number[]
}

/** The sheet of the cuttings of a page, each from the first to the last of some boxes. */
export function sheetOf(cuttings: readonly (readonly Box[])[], page: Raster): Sheet {
  const boxes = cuttings.map((one) => cutting(one, page))
  const width = Math.max(1, ...boxes.map((box) => box.right - box.left)) + 2 * margin
  const height = boxes.reduce((sum, box) => sum + box.bottom - box.top + 2 * margin, 0)
  const pixels = new Uint8Array(width * height).fill(255)
  const rows: number[] = []
  let top = 0
  for (const box of boxes) {
    rows.push(top)
    for (let y = box.top; y < box.bottom; y++) {
      pixels.set(
        page.pixels.subarray(y * page.width + box.left, y * page.width + box.right),
        (top + margin + y - box.top) * width + margin,
      )
    }
    top += box.bottom - box.top + 2 * margin
  }
  return { width, height, dpi: page.dpi, pixels, rows }
}

function cutting(boxes: readonly Box[], page: Raster) {
  const left = Math.max(0, Math.floor(Math.min(...boxes.map(({ x }) => x))) - around)
  const top = Math.max(0, Math.floor(Math.min(...boxes.map(({ y }) => y))) - around)
  const right = Math.min(page.width, Math.ceil(Math.max(...boxes.map(({ x, width }) => x + width))) + around)
  const bottom = Math.min(page.height, Math.ceil(Math.max(...boxes.map(({ y, height }) => y + height))) + around)
  return { left, top, right: Math.max(left, right), bottom: Math.max(top, bottom) }
}

/** The words that were read on a sheet, cutting by cutting. */
export function wordsOn({ rows }: Sheet, read: readonly OcrLine[]): Word[][] {
  return rows.map((row, i) =>
    read
      .filter(({ baseline }) => baseline.y0 >= row && baseline.y0 < (rows[i + 1] ?? Infinity))
      .flatMap(({ words }) => words),
  )
}
