import { PDFDocument, PDFName, type PDFPage, type PDFRef } from 'pdf-lib'
import sharp from 'sharp'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { defaults } from '../../src/model/options.ts'
import type { Look, Raster } from '../../src/model/page.ts'
import { unpackedJpeg } from '../../src/read/image.ts'
import { read } from '../../src/read/index.ts'
import type * as engine from '../../src/read/pdfium.ts'
import * as second from '../../src/read/pdfjs.ts'
import { paperHeight, paperWidth } from './papers.ts'

vi.mock('../../src/read/image.ts', async (original) => {
  const image = await original<typeof import('../../src/read/image.ts')>()
  return { ...image, unpackedJpeg: vi.fn(image.unpackedJpeg) }
})
vi.mock('../../src/read/pdfjs.ts', async (original) => {
  const pdfjs = await original<typeof import('../../src/read/pdfjs.ts')>()
  return { ...pdfjs, openPdf: vi.fn(pdfjs.openPdf) }
})
/** How often PDFium was asked to unpack a picture, and to draw a page. */
const asked = vi.hoisted(() => ({ unpacked: 0, drawn: 0 }))
vi.mock('../../src/read/pdfium.ts', async (original) => {
  const real = await original<typeof engine>()
  const loadPdfium = async (): Promise<engine.Pdfium> => {
    const pdfium = await real.loadPdfium()
    return {
      ...pdfium,
      FPDFImageObj_GetBitmap: (picture) => {
        asked.unpacked += 1
        return pdfium.FPDFImageObj_GetBitmap(picture)
      },
      FPDF_RenderPageBitmap: (...given) => {
        asked.drawn += 1
        return pdfium.FPDF_RenderPageBitmap(...given)
      },
    }
  }
  return { ...real, loadPdfium }
})
beforeEach(() => {
  Object.assign(asked, { unpacked: 0, drawn: 0 })
  vi.mocked(unpackedJpeg).mockClear()
  vi.mocked(second.openPdf).mockClear()
})
/** Who has unpacked pictures, how often: the one for JPEG files, PDFium, PDFium for a drawing, pdf.js. */
const work = () => [
  vi.mocked(unpackedJpeg).mock.calls.length,
  asked.unpacked,
  asked.drawn,
  vi.mocked(second.openPdf).mock.calls.length,
]

/** A page image, 100 dots an inch: its left half black or dark red, its right half white. */
const [width, height] = [827, 1169]
async function halves(dark = { r: 0, g: 0, b: 0 }, isGrey = true) {
  const half = { create: { width: 413, height, channels: 3, background: dark } } as const
  const page = sharp({ create: { width, height, channels: 3, background: 'white' } }).composite([
    { input: await sharp(half).png().toBuffer(), left: 0, top: 0 },
  ])
  return isGrey ? page.greyscale() : page
}
const red = { r: 200, g: 0, b: 0 }
const jpegOf = async (...what: Parameters<typeof halves>) => (await halves(...what)).jpeg().toBuffer()

/** A PDF with one page, drawn by somebody. */
async function pageOf(draw: (page: PDFPage, document: PDFDocument) => Promise<void>): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  await draw(document.addPage([paperWidth, paperHeight]), document)
  return document.save({ useObjectStreams: false })
}
const whole = { x: 0, y: 0, width: paperWidth, height: paperHeight }
const scanOf = (jpeg: Uint8Array, word: string | null = null) =>
  pageOf(async (page, document) => {
    page.drawImage(await document.embedJpg(jpeg), whole)
    if (word !== null) page.drawText(word, { x: 400, y: 400 })
  })

/** What somebody does who looks at the page. */
async function looked<T>(bytes: Uint8Array, at: (look: Look) => Promise<T>): Promise<T> {
  const { pages, close } = await read({ path: 'a.pdf', bytes }, defaults, () => {})
  try {
    const [page] = pages
    if (page?.state !== 'scan') throw new Error('it is read already')
    return await at(await page.look())
  } finally {
    await close()
  }
}
const greyAt = ({ width: wide, height: high, pixels }: Raster, x: number, y = 0.5) =>
  pixels[Math.floor(y * high) * wide + Math.floor(x * wide)]
const greys = (raster: Raster) => [0.25, 0.75].map((x) => greyAt(raster, x))

describe('the JPEG images of a PDF', () => {
  test('are unpacked when their pixels are asked for, once, and not for a look', async () => {
    await looked(await scanOf(await jpegOf()), async (look) => {
      expect(look.covered).toBeCloseTo(1)
      expect(look.lostImages).toBe(0)
      expect(work()).toEqual([0, 0, 0, 0])
      const raster = await look.raster()
      expect([raster.width, raster.height, Math.round(raster.dpi)]).toEqual([width, height + 1, 100]) // as large as the page
      expect(greys(raster)).toEqual([0, 255])
      expect(work()).toEqual([1, 0, 0, 0])
    })
  })
  test('give grey for colours as the eye weighs them', async () => {
    const [dark] = greys(await looked(await scanOf(await jpegOf(red, false)), (look) => look.raster()))
    expect(Math.abs((dark ?? 0) - (77 * 200) / 256)).toBeLessThan(4)
  })
  test('are unpacked by PDFium where the PDF says that white is black', async () => {
    const bytes = await pageOf(async (page, document) => {
      const image = await document.embedJpg(await jpegOf())
      await image.embed()
      const { dict } = document.context.lookup(image.ref) as unknown as { dict: Map<unknown, unknown> } // a stream
      dict.set(PDFName.of('Decode'), document.context.obj([1, 0, 1, 0, 1, 0]))
      page.drawImage(image, whole)
    })
    expect(greys(await looked(bytes, (look) => look.raster()))).toEqual([255, 0])
    expect(work()).toEqual([0, 1, 0, 0])
  })
  test('that are cut short are read as far as they go', async () => {
    const bytes = await scanOf(await jpegOf())
    const start = Buffer.from(bytes).indexOf(Buffer.from([0xff, 0xda]))
    bytes.fill(0, start + 3000, Buffer.from(bytes).indexOf('endstream') - 2)
    const raster = await looked(bytes, (look) => look.raster())
    expect(raster.pixels[10 * raster.width + 100]).toBeLessThan(10)
  })
})

describe('a page is drawn at the resolution that recognition wants', () => {
  const dpiOf = async (draw: Parameters<typeof pageOf>[0]) =>
    Math.round((await looked(await pageOf(draw), (look) => look.raster())).dpi)
  const write = (size: number) => async (page: PDFPage) => {
    for (let y = 100; y < 700; y += 2 * size) page.drawText('Godkendt af bestyrelsen', { x: 80, y, size })
  }
  test('200 dpi for print of usual size, 300 for small letters', async () => {
    expect([await dpiOf(write(10)), await dpiOf(write(7))]).toEqual([200, 300])
  })
  test('and no less than the scan on it has', async () => {
    const finer = (dpi: number) => async (page: PDFPage, document: PDFDocument) => {
      const [wide, high] = [paperWidth, paperHeight].map((points) => Math.round((points * dpi) / 72))
      const jpeg = sharp({ create: { width: wide ?? 1, height: high ?? 1, channels: 3, background: 'white' } }).jpeg()
      page.drawImage(await document.embedJpg(await jpeg.toBuffer()), whole)
      page.drawText('Kopi', { x: 400, y: 400, size: 12 })
    }
    expect([await dpiOf(finer(150)), await dpiOf(finer(240)), await dpiOf(finer(600))]).toEqual([200, 240, 300])
  })
})

describe('a page that shows more than its images is drawn, once', () => {
  test('with a word over them', async () => {
    const raster = await looked(await scanOf(await jpegOf(), 'Kopi'), (look) => look.raster())
    expect([raster.width, raster.height, raster.dpi]).toEqual([1653, 2339, 200])
    expect(greys(raster)).toEqual([0, 255])
    expect(work()).toEqual([0, 0, 1, 0])
  })
  test('with one of which parts are hidden: what lies below it shows', async () => {
    const png = await (await halves(red, false)).toColourspace('srgb').png().toBuffer()
    const clear = await sharp(png).unflatten().png().toBuffer() // its white is clear
    const bytes = await pageOf(async (page, document) => {
      page.drawImage(await document.embedJpg(await jpegOf({ r: 120, g: 120, b: 120 })), {
        ...whole,
        x: paperWidth / 2,
      })
      page.drawImage(await document.embedPng(clear), whole)
    })
    const raster = await looked(bytes, (look) => look.raster())
    const [dark, below] = greys(raster)
    expect(Math.abs((dark ?? 0) - (77 * 200) / 256)).toBeLessThan(4)
    expect(Math.abs((below ?? 0) - 120)).toBeLessThan(4)
    expect(work()).toEqual([0, 0, 1, 0])
  })
  test('with a stamp that was added to it', async () => {
    const bytes = await pageOf(async (page, document) => {
      page.drawImage(await document.embedJpg(await jpegOf()), whole)
      page.node.addAnnot(stampOf(document))
    })
    await looked(bytes, async (look) => {
      expect(look).toMatchObject({ shapes: 1, lostImages: 0 })
      const raster = await look.raster()
      expect([greyAt(raster, 0.75), greyAt(raster, 0.9, 0.1)]).toEqual([255, 0])
    })
    expect(work()).toEqual([0, 0, 1, 0])
  })
})

/** A black square in the upper right corner of the page. */
function stampOf({ context }: PDFDocument): PDFRef {
  const square = context.stream('0 0 80 80 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 80, 80] })
  const rect = [paperWidth - 100, paperHeight - 120, paperWidth - 20, paperHeight - 40]
  return context.register(
    context.obj({ Type: 'Annot', Subtype: 'Stamp', Rect: rect, F: 4, AP: { N: context.register(square) } }),
  )
}

/** A page with an image of such bytes. */
const imageOf = (data: Uint8Array, more: Readonly<Record<string, string | number>>) =>
  pageOf(async (page, { context }) => {
    const image = context.stream(data, {
      ...{ Type: 'XObject', Subtype: 'Image', Width: width, Height: height },
      ...{ ColorSpace: 'DeviceGray', BitsPerComponent: 8, ...more },
    })
    page.node.setXObject(PDFName.of('Scan'), context.register(image))
    page.node.set(
      PDFName.of('Contents'),
      context.register(context.stream(`${paperWidth} 0 0 ${paperHeight} 0 0 cm /Scan Do`)),
    )
  })

describe('an image that cannot be unpacked is lost, and nobody tries', () => {
  const size = (...numbers: readonly number[]) =>
    numbers.flatMap((n) => [...Buffer.from(n.toString(16).padStart(8, '0'), 'hex')])
  const huge = Uint8Array.from([
    0xff,
    0x4f,
    0xff,
    0x51,
    0,
    41,
    0,
    0,
    ...size(60_000, 60_000, 0, 0, 60_000, 60_000, 0, 0),
  ])
  test.each([
    ['JPEG 2000 that is larger than the PDF says', huge, { Filter: 'JPXDecode' }],
    ['JPEG 2000 without a size', new Uint8Array(99), { Filter: 'JPXDecode' }],
    ['JPEG without a head', new Uint8Array(99), { Filter: 'DCTDecode' }],
    ['an image of no width', new Uint8Array(99), { Width: 0 }],
  ])('%s', async (_, data, more) => {
    await looked(await imageOf(data, more), async (look) => {
      expect(look.lostImages).toBe(1)
      const { pixels } = await look.raster()
      expect(pixels.every((grey) => grey === 255)).toBe(true)
      expect(asked.unpacked).toBe(0)
    })
  })
})
