import type { Code } from '../../src/model/codes.ts'
import { defaults } from '../../src/model/options.ts'
import type { Look, Ocr, OcrLine, Raster, ReadPage, ScanPage } from '../../src/model/page.ts'
import { recognise } from '../../src/recognise/index.ts'

export const white: Raster = { width: 400, height: 400, dpi: 200, pixels: new Uint8Array(160_000).fill(255) }

/** A page of 400 x 400 pixels with rows of small blocks of ink where a page has letters. */
export function inked(): Raster {
  const pixels = white.pixels.slice()
  for (let y = 40; y < 360; y += 40) {
    for (let x = 40; x < 360; x += 20)
      for (let row = 0; row < 14; row++) pixels.fill(20, (y + row) * 400 + x, (y + row) * 400 + x + 10)
  }
  return { ...white, pixels }
}

export const layer = (text: string, number = 1): ReadPage => ({
  state: 'read',
  number,
  origin: 'text-layer',
  confidence: null,
  lines: text.split('\n').map((line, i) => ({
    page: number,
    line: i + 1,
    text: line,
    box: { x: 72, y: 72 + 80 * i, width: 400, height: 60 },
    words: [],
  })),
})

export const look = (covered: number, more: Partial<Look> = {}): Look => ({
  covered,
  shapes: 0,
  hasVisibleText: covered === 0,
  lostImages: 0,
  raster: async () => inked(),
  ...more,
})

/** A page with or without a text on it, of which images cover a share. */
export const scan = (text: string | null, covered: number, more: Partial<Look> = {}, number = 1): ScanPage => ({
  state: 'scan',
  number,
  layer: text === null ? null : layer(text, number),
  look: async () => look(covered, more),
})

/** A line of words as recognised: below each other by `row`, well inside the page. */
export const line = (text: string, row = 0, confidence = 0.9): OcrLine => ({
  words: text
    .split(' ')
    .map((word, i) => ({ text: word, confidence, box: { x: 10 + i * 12, y: 40 * row + 10, width: 8, height: 20 } })),
  baseline: { x0: 10, y0: 40 * row + 28, x1: 390, y1: 40 * row + 28 },
  height: 24,
})

/** A recogniser that answers so, whatever it is shown. */
export const reads =
  (...found: OcrLine[]): Ocr =>
  async () =>
    found
export const refuses: Ocr = () => Promise.reject(new Error('no page should be recognised'))

/** One page through the stage: its text, where it comes from, and what was noted. */
export async function run(page: ScanPage, ocr: Ocr, options = defaults) {
  const noted: Code[] = []
  const [read] = await recognise([page], { ocr }, options, (code) => void noted.push(code))
  return {
    origin: read?.origin,
    text: read?.lines.map((one) => one.text).join('\n'),
    noted,
    confidence: read?.confidence,
  }
}
