import {
  concatTransformationMatrix,
  drawObject,
  PDFDocument,
  PDFHexString,
  type PDFImage,
  PDFName,
  type PDFRef,
  popGraphicsState,
  pushGraphicsState,
} from 'pdf-lib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../src/model/options.ts'
import type { Raster } from '../../src/model/page.ts'
import { read } from '../../src/read/index.ts'

/** A picture of black and white, as runs: each row of a band is white, black, white … for so many pixels. */
const [width, height, bandHeight] = [192, 64, 16]
const bands = [[192], [16, 32, 48, 16, 32, 48], [64, 64, 64], [0, 16, 128, 48]]
const rows = Array.from({ length: height }, (_, y) => bands[Math.floor(y / bandHeight)] ?? [])
const black = rows.flatMap((runs) => runs.flatMap((run, i) => Array.from({ length: run }, () => i % 2 === 1)))
const plain = Uint8Array.from(black, (isBlack) => (isBlack ? 0 : 255))
/** The picture with so many bytes for each pixel. */
const filled = (...[white, dark]: readonly (readonly number[])[]) =>
  Uint8Array.from(black.flatMap((isBlack) => (isBlack ? dark : white) ?? []))
/** Bits, eight to the byte, the first one the highest. */
const bytesOf = (bits: string) =>
  Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (eight) => Number.parseInt(eight.padEnd(8, '0'), 2))
const bitsOf = (white: string, dark: string) => bytesOf(black.map((isBlack) => (isBlack ? dark : white)).join(''))

/** The runs of the picture in the code of fax machines (ITU-T T.4, tables 2 and 3), those over 63 in two parts. */
const codes = {
  white: { 0: '00110101', 16: '101010', 32: '00011011', 48: '00001011', 64: '11011', 128: '10010', 192: '010111' },
  black: { 0: '0000110111', 16: '0000010111', 32: '000001101010', 48: '000001100100', 64: '0000001111' },
}
function codeOf(run: number, colour: 'white' | 'black'): string {
  const table: Readonly<Record<number, string>> = codes[colour]
  return `${table[run]}${run > 63 ? table[0] : ''}`
}
const coded = (runs: readonly number[]) => runs.map((run, i) => codeOf(run, i % 2 === 0 ? 'white' : 'black'))
/** One row after the other (T.4 in one dimension). */
const group3 = bytesOf(rows.flatMap(coded).join(''))
/** The same, where each row says that it is so coded, for the next may be by the row above (T.4 in two dimensions). */
const inTwoDimensions = bytesOf(rows.map((runs) => `0000000000011${coded(runs).join('')}`).join(''))
/** Every row in pairs of runs, never by the row above (T.6, its horizontal mode), and the end of the block. */
const inPairs = (runs: readonly number[]) =>
  coded(runs.length % 2 === 0 ? runs : [...runs, 0]).map((code, i) => (i % 2 === 0 ? `001${code}` : code))
const group4 = bytesOf(`${rows.flatMap(inPairs).join('')}000000000001000000000001`)

/** A page of a JBIG2 image and one region on it (ITU-T T.88, 7.2 and 7.4.6), coded as fax machines do. */
function jbig2(): Uint8Array {
  const long = (...values: readonly number[]) => values.flatMap((value) => [...Buffer.from(hex(value), 'hex')])
  const hex = (value: number) => value.toString(16).padStart(8, '0')
  const segment = (number: number, type: number, data: readonly number[]) => [
    ...long(number),
    ...[type, 0, 1],
    ...long(data.length),
    ...data,
  ]
  const page = [...long(width, height, 0, 0), 0, 0, 0]
  const region = [...long(width, height, 0, 0), 0, 1, ...group4]
  return Uint8Array.from([...segment(0, 48, page), ...segment(1, 39, region)])
}

/** A PDF whose only page is an image, at 100 dpi: one that were drawn would have twice as many. */
async function pdfOf(
  size: { readonly width: number; readonly height: number },
  image: (document: PDFDocument) => Promise<PDFRef> | PDFRef,
): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const page = document.addPage([(size.width * 72) / 100, (size.height * 72) / 100])
  page.node.setXObject(PDFName.of('Scan'), await image(document))
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(page.getWidth(), 0, 0, page.getHeight(), 0, 0),
    drawObject('Scan'),
    popGraphicsState(),
  )
  return document.save()
}

type Value = string | number | boolean | null | PDFHexString | readonly Value[] | { readonly [key: string]: Value }
const imageOf = (data: Uint8Array, more: Readonly<Record<string, Value>>, size = { width, height }) =>
  pdfOf(size, ({ context }) =>
    context.register(
      context.stream(data, {
        Type: 'XObject',
        Subtype: 'Image',
        Width: size.width,
        Height: size.height,
        ColorSpace: 'DeviceGray',
        BitsPerComponent: 8,
        ...more,
      } as never), // pdf-lib's own type for this is not exported
    ),
  )
const embedded = (embed: (document: PDFDocument) => Promise<PDFImage>) =>
  pdfOf({ width, height }, async (document) => {
    const image = await embed(document)
    await image.embed()
    return image.ref
  })

async function rastersOf(bytes: Uint8Array): Promise<Raster[]> {
  const reading = await read({ path: 'x', bytes }, defaults, () => {})
  try {
    const rasters: Raster[] = []
    for (const page of reading.pages)
      if (page.state === 'scan') {
        const look = await page.look()
        expect(look).toMatchObject({ lostImages: 0, hasVisibleText: false })
        rasters.push(await look.raster())
      }
    return rasters
  } finally {
    await reading.close()
  }
}

const raw = (data: Uint8Array, channels: 1 | 3) => sharp(data, { raw: { width, height, channels } })

/** Ways to keep the picture that lose nothing of it, and what a PDF says of them. */
const faithful: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'bytes of grey': () => imageOf(plain, {}),
  '1 bit': () => imageOf(bitsOf('1', '0'), { BitsPerComponent: 1 }),
  '1 bit, the other way round': () => imageOf(bitsOf('0', '1'), { BitsPerComponent: 1, Decode: [1, 0] }),
  '2 bits': () => imageOf(bitsOf('11', '00'), { BitsPerComponent: 2 }),
  '4 bits': () => imageOf(bitsOf('1111', '0000'), { BitsPerComponent: 4 }),
  '16 bits': () => imageOf(filled([255, 255], [0, 0]), { BitsPerComponent: 16 }),
  'a stencil': () => imageOf(bitsOf('1', '0'), { ImageMask: true, BitsPerComponent: 1, ColorSpace: null }),
  'a palette of two, 1 bit': () =>
    imageOf(bitsOf('0', '1'), {
      BitsPerComponent: 1,
      ColorSpace: ['Indexed', 'DeviceRGB', 1, PDFHexString.of('ffffff000000')],
    }),
  'a palette of two, 8 bits': () =>
    imageOf(filled([0], [1]), { ColorSpace: ['Indexed', 'DeviceRGB', 1, PDFHexString.of('ffffff000000')] }),
  'three colours': () => imageOf(filled([255, 255, 255], [0, 0, 0]), { ColorSpace: 'DeviceRGB' }),
  'three colours of 16 bits': () =>
    imageOf(filled([255, 255, 255, 255, 255, 255], [0, 0, 0, 0, 0, 0]), {
      ColorSpace: 'DeviceRGB',
      BitsPerComponent: 16,
    }),
  'CCITT group 3': () => imageOf(group3, fax({ K: 0, EndOfBlock: false })),
  'CCITT group 3, in two dimensions': () => imageOf(inTwoDimensions, fax({ K: 4, EndOfLine: true, EndOfBlock: false })),
  'CCITT group 4': () => imageOf(group4, fax({ K: -1 })),
  'CCITT group 4, black is 1': () => imageOf(group4, { ...fax({ K: -1, BlackIs1: true }), Decode: [1, 0] }),
  JBIG2: () => imageOf(jbig2(), { BitsPerComponent: 1, Filter: 'JBIG2Decode' }),
}
const fax = (more: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> => ({
  BitsPerComponent: 1,
  Filter: 'CCITTFaxDecode',
  DecodeParms: { Columns: width, Rows: height, ...more },
})

/** Ways that shift its greys a little. */
const near: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'four inks': () => imageOf(filled([0, 0, 0, 0], [0, 0, 0, 255]), { ColorSpace: 'DeviceCMYK' }),
  'JPEG, grey': async () => {
    const jpeg = await raw(plain, 1).jpeg({ quality: 95 }).toBuffer()
    return embedded((document) => document.embedJpg(jpeg))
  },
  'JPEG, four inks': async () => {
    const jpeg = await raw(filled([255, 255, 255], [0, 0, 0]), 3)
      .toColourspace('cmyk')
      .jpeg({ quality: 95 })
      .toBuffer()
    return embedded((document) => document.embedJpg(jpeg))
  },
}

const halved = (pixels: Uint8Array) => pixels.map((grey) => (grey < 128 ? 0 : 255))

describe('a page image in a PDF is read the same, however it is kept', () => {
  test.each(Object.entries(faithful))('%s', async (_, made) => {
    const [raster] = await rastersOf(await made())
    expect([raster?.width, raster?.height, Math.round(raster?.dpi ?? 0)]).toEqual([width, height, 100])
    expect(Buffer.from(raster?.pixels ?? []).equals(plain)).toBe(true)
  })
  test.each(Object.entries(near))('%s', async (_, made) => {
    const [raster] = await rastersOf(await made())
    expect([raster?.width, raster?.height, Math.round(raster?.dpi ?? 0)]).toEqual([width, height, 100])
    expect(Buffer.from(halved(raster?.pixels ?? new Uint8Array())).equals(plain)).toBe(true)
  })
})

/**
 * A JPEG 2000 image of 2304 × 8 pixels, white on the left, black on the right, made with Pillow 9.4: `image.save('b.jp2',
 * irreversible=False, num_resolutions=1)`. Wider than some programs take whole.
 */
const jpeg2000 =
  'AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAACAAACQAAAQcHAAAAAAAPY29scgEAAAAAABEAAAHeanAyY/9P/1EAKQAAAAAJAAAAAAgAAAAAAAAAAAAACQAAAAAIAAAAAAAAAAAAAQcBAf9SAAwAAAABAAAEBAAB/1wABEBA/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAABbAAB/5P/N/2g/1oP/tB/2g//Wg/7Qf9tB/2g/39oP+0H/zQf9oP/doP+0H/2g/7Qf/ftB/2g/3gD/wA//wA/8Af/QB/4A/9+AP9gD/8AP/AH/3AH/gD/eAP/AD//fgD/YA//AD/wBxQAXK//ezMUAFyv/3szFABcr/97MxQAXK//ezMUAFyv/3szFABcr/97MxQAXK//ezMUAFyv/3szFABcr/97MxQAXK//ezMUAFyv/3szFABcr/97MxQAXK//ezMUAFyv/3szFABcr/97MxQAXK//ezMUAFyv/3szFABcr/97MxFQVK/7Y0MRUFSv+2NDEVBUr/tjQxFQVK/7Y0MRUFSv+2NDEVBUr/tjQxFQVK/7Y0MRUFSv+2NDEVBUr/tjQxFQVK/7Y0MRUFSv+2NDEVBUr/tjQxFQVK/7Y0MRUFSv+2NDEVBUr/tjQxFQVK/7Y0MRUFSv+2NDEVBUr/tjQ//Z'

test('JPEG 2000 keeps its pixels, all of them', async () => {
  const size = { width: 2304, height: 8 }
  const bytes = await imageOf(Buffer.from(jpeg2000, 'base64'), { Filter: 'JPXDecode' }, size)
  const [raster] = await rastersOf(bytes)
  expect([raster?.width, raster?.height]).toEqual([size.width, size.height])
  const half = size.width / 2
  const row = [...new Uint8Array(half).fill(255), ...new Uint8Array(half)]
  expect(
    Buffer.from(raster?.pixels ?? []).equals(Buffer.from(Array.from({ length: size.height }, () => row).flat())),
  ).toBe(true)
})

describe('a TIFF', () => {
  const tiffs = {
    '1 bit, CCITT group 4': () => raw(plain, 1).toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1 }),
    '8 bits, LZW': () => raw(plain, 1).tiff({ compression: 'lzw' }),
    '16 bits, deflate': () => raw(plain, 1).toColourspace('grey16').tiff({ compression: 'deflate' }),
    'three colours': () => raw(filled([255, 255, 255], [0, 0, 0]), 3).tiff(),
    'four inks': () =>
      raw(filled([255, 255, 255], [0, 0, 0]), 3)
        .toColourspace('cmyk')
        .tiff({ compression: 'lzw' }),
  }
  test.each(Object.entries(tiffs))('of %s is read the same', async (_, made) => {
    const [raster] = await rastersOf(await made().toBuffer())
    expect([raster?.width, raster?.height]).toEqual([width, height])
    expect(Buffer.from(halved(raster?.pixels ?? new Uint8Array())).equals(plain)).toBe(true)
  })
  test.each([
    ['a fax, half as fine down the page as across', 204, 98, 2.08],
    ['finer down than across', 100, 200, 0.5],
    ['of resolutions that cannot be', 200, 5, 1],
  ])('%s, is as high as it was on paper', async (_, across, down, times) => {
    const fax = raw(plain, 1)
      .toColourspace('b-w')
      .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: across / 25.4, yres: down / 25.4 })
    const [raster] = await rastersOf(await fax.toBuffer())
    expect([raster?.width, raster?.height]).toEqual([width, Math.round(height * times)])
    const columns = Array.from({ length: width / 16 }, (_, i) => 16 * i + 8) // a run begins and ends between two of them
    const row = (pixels: Uint8Array, y: number) => columns.map((x) => (pixels[Math.round(y) * width + x] ?? 128) < 128)
    for (let y = bandHeight / 2; y < height; y += bandHeight)
      expect(row(raster?.pixels ?? plain, y * times)).toEqual(row(plain, y))
  })
  test('of many pages is read page by page', async () => {
    const pages = [plain, plain.map((grey) => 255 - grey), new Uint8Array(plain.length).fill(255)]
    const tiff = await sharp(await Promise.all(pages.map((page) => raw(page, 1).png().toBuffer())), {
      join: { animated: true },
    })
      .greyscale()
      .tiff({ compression: 'lzw' })
      .toBuffer()
    const rasters = await rastersOf(tiff)
    expect(rasters.map((raster) => [raster.width, raster.height])).toEqual(pages.map(() => [width, height]))
    expect(rasters.map(({ pixels }, i) => Buffer.from(pixels).equals(pages[i] ?? plain))).toEqual([true, true, true])
  })
})
