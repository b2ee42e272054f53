import { describe, expect, test } from 'vitest'
import type { Raster } from '../../src/model/page.ts'
import { prepared } from '../../src/recognise/prepare/index.ts'

const [width, height] = [800, 800]

/** Rows of letters (blocks of ink of a letter's size) on paper of a brightness that may change across the page. */
function sheet(
  paper: (x: number, y: number) => number,
  more: (pixels: Uint8Array) => void = () => {},
  slope = 0,
): Raster {
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) pixels[y * width + x] = paper(x, y)
  for (let top = 100; top < 700; top += 40) {
    for (let left = 80; left < 700; left += 16) {
      const y = Math.round(top + left * slope)
      for (let row = 0; row < 14; row++) pixels.fill(30, (y + row) * width + left, (y + row) * width + left + 9)
    }
  }
  more(pixels)
  return { width, height, dpi: 200, pixels }
}
const spot = (x: number, y: number, side: number) => (pixels: Uint8Array) => {
  for (let row = 0; row < side; row++) pixels.fill(20, (y + row) * width + x, (y + row) * width + x + side)
}
const at = ({ pixels }: Raster, x: number, y: number) => pixels[y * width + x] ?? -1

describe('a page is made ready', () => {
  test('a shaded page is evened out: its paper white in light and shadow, its ink dark', () => {
    const { clean } = prepared(sheet((x) => 250 - x / 8))
    expect(Math.min(at(clean, 40, 60), at(clean, 760, 60))).toBeGreaterThan(245)
    expect(Math.max(at(clean, 84, 105), at(clean, 692, 105))).toBeLessThan(60)
  })
  test('a speck between two rows goes; a full stop beside a letter and a row of dots stay', () => {
    const marks = [spot(400, 125, 4), spot(700, 110, 4), ...[0, 1, 2, 3].map((i) => spot(300 + 8 * i, 760, 4))]
    const { clean } = prepared(
      sheet(
        () => 245,
        (pixels) => marks.forEach((mark) => void mark(pixels)),
      ),
    )
    expect(at(clean, 401, 126)).toBe(255)
    expect(Math.max(at(clean, 701, 111), at(clean, 301, 761), at(clean, 325, 761))).toBeLessThan(60)
  })
  test('a page that hangs askew is hung straight', () => {
    const { clean } = prepared(
      sheet(
        () => 255,
        () => {},
        Math.tan((1.5 * Math.PI) / 180),
      ),
    )
    const inkIn = (y: number) => clean.pixels.subarray(y * width, (y + 1) * width).filter((value) => value < 128).length
    const rows = Array.from({ length: height }, (_, y) => inkIn(y))
    expect(rows.filter((ink) => ink > 250).length).toBeGreaterThan(15 * 9)
  })
  test('a sheet with nothing but specks is blank', () => {
    const blank: Raster = { width, height, dpi: 200, pixels: new Uint8Array(width * height).fill(240) }
    spot(200, 200, 3)(blank.pixels)
    expect(prepared(blank).isBlank).toBe(true)
    expect(prepared(sheet(() => 245)).isBlank).toBe(false)
  })
})
