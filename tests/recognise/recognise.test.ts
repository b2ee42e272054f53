import { describe, expect, test } from 'vitest'
import type { Code } from '../../src/model/codes.ts'
import { defaults } from '../../src/model/options.ts'
import type { Look, Ocr, OcrLine, ReadPage, ScanPage } from '../../src/model/page.ts'
import { recognise } from '../../src/recognise/index.ts'

const danish =
  'Udvalget besluttede, at sagen sendes videre til behandling i byrådet, og at høringen først sættes i gang efter ferien. ' +
  'Der var enighed om, at det er en god løsning for børnene, og at forvaltningen vender tilbage med et nyt forslag på næste møde. ' +
  'Formanden orienterede om budgettet, som bliver drøftet på et møde efter sommerferien.'
const damaged = danish.replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll('æ', 'ae')

const layer = (text: string): ReadPage => ({
  state: 'read',
  number: 1,
  origin: 'text-layer',
  confidence: null,
  lines: [{ page: 1, line: 1, text, box: null, words: [] }],
})
const look = (covered: number): Look => ({
  covered,
  shapes: 0,
  hasVisibleText: covered === 0,
  lostImages: 0,
  raster: async () => ({ width: 100, height: 100, dpi: 200, pixels: new Uint8Array(10_000).fill(255) }),
})
const scan = (text: string | null, covered: number): ScanPage => ({
  state: 'scan',
  number: 1,
  layer: text === null ? null : layer(text),
  look: async () => look(covered),
})
const line = (...words: string[]): OcrLine => ({
  words: words.map((text, i) => ({ text, confidence: 0.9, box: { x: 10 + i * 40, y: 10, width: 30, height: 10 } })),
  baseline: { x0: 10, y0: 20, x1: 90, y1: 20 },
  height: 10,
})
const reads =
  (...found: OcrLine[]): Ocr =>
  async () =>
    found
const refuses: Ocr = () => Promise.reject(new Error('no page should be recognised'))

async function run(page: ScanPage, ocr: Ocr, options = defaults) {
  const noted: Code[] = []
  const [read] = await recognise([page], ocr, options, (code) => void noted.push(code))
  return {
    origin: read?.origin,
    text: read?.lines.map(({ text }) => text).join('\n'),
    noted,
    confidence: read?.confidence,
  }
}

describe('which text to trust', () => {
  test('a layer that reads as Danish is taken without a look at the image', async () => {
    expect(await run(scan(danish, 1), refuses)).toMatchObject({ origin: 'text-layer', text: danish, noted: [] })
  })
  test('a layer of an English model over a scan is read anew, and said so', async () => {
    const { origin, text, noted } = await run(scan(damaged, 1), reads(line('Udvalget', 'besluttede')))
    expect({ origin, text, noted }).toEqual({
      origin: 'ocr',
      text: 'Udvalget besluttede',
      noted: ['recognise/layer-replaced'],
    })
  })
  test('one stray letter on a scan is no text', async () => {
    const mixed = await recognise([scan(damaged, 1), scan('e', 1)], reads(line('Godkendt')), defaults, () => {})
    expect(mixed.map(({ origin }) => origin)).toEqual(['ocr', 'ocr'])
  })
  test('glyphs without Unicode are read anew', async () => {
    expect(await run(scan('\uE001\uE002\uE003 \uE004\uE005', 0), reads(line('Referat')))).toMatchObject({
      origin: 'ocr',
    })
  })
  test('an empty page stays empty and costs no recognition', async () => {
    const blank: ScanPage = { ...scan(null, 0), look: async () => ({ ...look(0), hasVisibleText: false }) }
    expect(await run(blank, refuses)).toMatchObject({ text: '', noted: [] })
  })
  test('--ocr never keeps what is there, --ocr redo reads every image', async () => {
    expect(await run(scan(damaged, 1), refuses, { ...defaults, ocr: 'never' })).toMatchObject({ text: damaged })
    expect(await run(scan(null, 1), refuses, { ...defaults, ocr: 'never' })).toMatchObject({
      noted: ['recognise/not-asked'],
    })
    expect(await run(scan(danish, 1), reads(line('Ny')), { ...defaults, ocr: 'redo' })).toMatchObject({ text: 'Ny' })
  })
  test('a recogniser that fails leaves the layer and a diagnostic', async () => {
    expect(await run(scan(damaged, 1), refuses)).toMatchObject({
      text: damaged,
      noted: ['recognise/layer-replaced', 'recognise/failed'],
    })
  })
})

describe('signs that the Danish model lacks', () => {
  const twice: Ocr = async (_, __, task) =>
    task === 'page' ? [line('annaØnord.dk', '8', '17')] : [line('anna@nord.dk')]
  test('are put in where another model sees them in the same box', async () => {
    expect(await run(scan(null, 1), twice)).toMatchObject({ text: 'anna@nord.dk 8 17', confidence: 0.9 })
  })
})
