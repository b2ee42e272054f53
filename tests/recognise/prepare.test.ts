import { describe, expect, test } from 'vitest'
import type { Raster } from '../../src/model/page.ts'
import { prepared } from '../../src/recognise/prepare/index.ts'
import { withLeaders } from '../../src/recognise/prepare/leaders.ts'
import { turnedBy } from '../../src/recognise/prepare/orientation.ts'
import { line } from './fakes.ts'

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
  test('a full stop between two figures set wide apart stays, and a colon behind a blank; dust above the line goes', () => {
    const foot = 100 + 14 // of the first row
    const marks = [spot(706, foot - 3, 3), spot(700 + 30, 300, 3)]
    const dots = [spot(716, 180 + 3, 3), spot(716, 180 + 11, 3), spot(744, 220 + 3, 3), spot(744, 220 + 11, 3)]
    const { clean } = prepared(
      sheet(
        () => 245,
        (pixels) => [...marks, ...dots].forEach((mark) => void mark(pixels)),
      ),
    )
    expect(at(clean, 707, foot - 2)).toBeLessThan(60)
    expect(at(clean, 731, 301)).toBe(255)
    expect(Math.max(at(clean, 717, 184), at(clean, 717, 192))).toBeLessThan(60)
    expect(Math.max(at(clean, 745, 224), at(clean, 745, 232))).toBeLessThan(60) // behind a letter with a tail (`Udvalg:`), as far as the one before it
  })
  test('the full stop of a typewriter stays, in the middle of its wide place; dust there goes', () => {
    const foot = 100 + 14 // of the first row
    const { clean } = prepared(
      sheet(
        () => 245,
        (pixels) =>
          [spot(698 + 12, foot - 4, 4), spot(698 + 12, foot + 40 - 2, 2)].forEach((mark) => void mark(pixels)),
      ),
    )
    expect(at(clean, 712, foot - 2)).toBeLessThan(60)
    expect(at(clean, 711, foot + 39)).toBe(255)
    const tail = (pixels: Uint8Array) => {
      for (let y = foot; y < foot + 7; y++) pixels.fill(30, y * width + 688, y * width + 697) // of the last letter, a g
    }
    const behind = sheet(
      () => 245,
      (pixels) => [tail, spot(698 + 12, foot - 4, 4)].forEach((mark) => void mark(pixels)),
    )
    expect(at(prepared(behind).clean, 712, foot - 2)).toBeLessThan(60)
  })
  test.each([
    ['on grey paper that trembles', 232],
    ['on white', 255],
  ])('faint ink %s becomes dark', (_, paper) => {
    const faint = sheet((x, y) => paper - (paper < 255 ? (x * 7 + y * 13) % 9 : 0))
    const pixels = faint.pixels.map((value) => (value === 30 ? 150 : value))
    const { clean, isBlank } = prepared({ ...faint, pixels })
    expect(isBlank).toBe(false)
    expect([at(clean, 84, 105) < 60, at(clean, 40, 60) > 245]).toEqual([true, true])
  })
  test('print that shows through from the back of a sheet is none, and a blank sheet with it stays blank', () => {
    const back = sheet(() => 245)
    const pixels = back.pixels.map((value) => (value === 30 ? 190 : value))
    expect(prepared({ ...back, pixels }).isBlank).toBe(true)
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
  test.each([60, 900])(
    'a page that says its print is as large as %i dpi would make it is made ready by the size of its print',
    (dpi) => {
      const specks = [spot(400, 125, 4), spot(706, 100 + 14 - 3, 3)]
      const page = sheet(
        (x) => 250 - x / 8,
        (pixels) => specks.forEach((mark) => void mark(pixels)),
      )
      const { clean } = prepared({ ...page, dpi })
      expect(clean.dpi).toBeCloseTo(14 / 0.075)
      expect(Buffer.compare(clean.pixels, prepared({ ...page, dpi: clean.dpi }).clean.pixels)).toBe(0)
      expect([at(clean, 401, 126), at(clean, 707, 112) < 60]).toEqual([255, true])
    },
  )
  test('what is white and even is not touched', () => {
    const page = sheet(() => 255)
    expect(Buffer.compare(prepared(page).clean.pixels, page.pixels)).toBe(0)
  })
  test('the rules of a table go, faint and broken ones too; the letters in its cells stay', () => {
    const plain = prepared(sheet(() => 245)).clean
    const grey = (pixels: Uint8Array, i: number) => {
      if (i % 9 !== 0) pixels[i] = 140
    }
    const { clean } = prepared(
      sheet(
        () => 245,
        (pixels) => {
          for (let x = 60; x < 730; x++) for (const y of [85, 129, 720]) grey(pixels, y * width + x)
          for (let y = 85; y < 720; y++) for (const x of [60, 730]) grey(pixels, y * width + x)
        },
      ),
    )
    const ink = ({ pixels }: Raster) => pixels.filter((value) => value < 190).length
    expect(ink(clean)).toBeLessThan(1.01 * ink(plain))
    expect(at(clean, 84, 105)).toBeLessThan(60)
  })
  test('and where two rules cross, nothing is left of either', () => {
    const { clean } = prepared(
      sheet(
        () => 245,
        (pixels) => {
          for (const y of [90, 130, 710])
            for (let row = 0; row < 3; row++) pixels.fill(40, (y + row) * width + 60, (y + row) * width + 733)
          for (let y = 90; y < 713; y++) for (const x of [60, 730]) pixels.fill(40, y * width + x, y * width + x + 3)
        },
      ),
    )
    expect(Math.min(at(clean, 61, 131), at(clean, 731, 131), at(clean, 61, 91), at(clean, 400, 131))).toBe(255)
  })
  test('a row of dots that leads to a page number goes, and comes back as a word of its line', () => {
    const dots = Array.from({ length: 20 }, (_, i) => spot(100 + 10 * i, 760, 4))
    const { clean, leaders } = prepared(
      sheet(
        () => 245,
        (pixels) => dots.forEach((dot) => void dot(pixels)),
      ),
    )
    expect(at(clean, 101, 761)).toBe(255)
    expect(leaders).toEqual([expect.objectContaining({ x0: 100, x1: 293, dots: 20 })])
    const title = { ...line('Regnskab'), baseline: { x0: 20, y0: 763, x1: 90, y1: 763 }, height: 24 }
    const [contents] = withLeaders([line('Dagsorden'), title].reverse(), leaders)
    expect(contents?.words.map(({ text }) => text)).toEqual(['Regnskab', '.'.repeat(20)])
  })
  test('a black edge of the scanner and punch holes go', () => {
    const { clean } = prepared(
      sheet(
        () => 245,
        (pixels) => {
          for (let y = 0; y < height; y++) pixels.fill(10, y * width, y * width + 30)
          for (const top of [250, 500])
            for (let y = -20; y <= 20; y++) {
              const half = Math.round(Math.sqrt(400 - y * y))
              pixels.fill(15, (top + y) * width + 745 - half, (top + y) * width + 745 + half + 1)
            }
        },
      ),
    )
    expect(Math.min(at(clean, 10, 400), at(clean, 745, 250), at(clean, 745, 500))).toBe(255)
    expect(at(clean, 84, 105)).toBeLessThan(60)
  })
})

describe('a page that does not lie upright', () => {
  /** Lines of letters on their feet: every third one is tall, one of twenty goes below the line. */
  const upright = () => {
    const pixels = new Uint8Array(width * height).fill(250)
    for (let foot = 120; foot < 700; foot += 40) {
      for (let left = 80, i = foot; left < 700; left += 12, i++) {
        const [top, bottom] = [foot - (i % 3 === 0 ? 20 : 13), foot + (i % 20 === 7 ? 6 : 0)]
        for (let y = top; y <= bottom; y++) pixels.fill(30, y * width + left, y * width + left + 7)
      }
    }
    return { width, height, dpi: 200, pixels }
  }
  test.each([0, 1, 2, 3] as const)('turned by %i quarters, it is brought upright', (quarters) => {
    const { clean } = prepared(turnedBy(upright(), quarters))
    expect(Buffer.compare(clean.pixels, prepared(upright()).clean.pixels)).toBe(0)
  })
})
