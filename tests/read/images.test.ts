import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Look, Raster } from '../../src/model/page.ts'
import { unpackedJpeg } from '../../src/read/image.ts'
import { openPdf } from '../../src/read/pdfjs.ts'
import { paperHeight, paperWidth } from './papers.ts'

vi.mock('../../src/read/image.ts', async (original) => {
  const image = await original<typeof import('../../src/read/image.ts')>()
  return { ...image, unpackedJpeg: vi.fn(image.unpackedJpeg) }
})

/** A page image, 100 dots an inch: its left half black or dark red, its right half white. */
const [width, height] = [827, 1169]
async function halves(dark: { r: number; g: number; b: number }, isGrey: boolean): Promise<Buffer> {
  const half = { create: { width: 413, height, channels: 3, background: dark } } as const
  const page = sharp({ create: { width, height, channels: 3, background: 'white' } }).composite([
    { input: await sharp(half).png().toBuffer(), left: 0, top: 0 },
  ])
  return (isGrey ? page.greyscale() : page).jpeg().toBuffer()
}

/** A PDF whose one page is that image, with a word over it or none. */
async function scanOf(jpeg: Uint8Array, word: string | null = null): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const page = document.addPage([paperWidth, paperHeight])
  page.drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, width: paperWidth, height: paperHeight })
  if (word !== null) page.drawText(word, { x: 400, y: 400 })
  return document.save({ useObjectStreams: false })
}

/** What somebody does who looks at the page. */
async function looked<T>(bytes: Uint8Array, at: (look: Look) => Promise<T>): Promise<T> {
  const pdf = await openPdf(bytes, null)
  try {
    return await at(await pdf.look(1))
  } finally {
    await pdf.close()
  }
}
const greys = ({ width: wide, height: high, pixels }: Raster) =>
  [0.25, 0.75].map((x) => pixels[Math.floor(high / 2) * wide + Math.floor(x * wide)])

const black = { r: 0, g: 0, b: 0 }

describe('the JPEG images of a PDF', () => {
  beforeEach(() => void vi.mocked(unpackedJpeg).mockClear())

  test('are unpacked when their pixels are asked for, once, and not for a look', async () => {
    await looked(await scanOf(await halves(black, true)), async (look) => {
      expect(look.covered).toBeCloseTo(1)
      expect(look.lostImages).toBe(0)
      expect(unpackedJpeg).not.toHaveBeenCalled()
      const raster = await look.raster()
      expect([raster.width, raster.height, Math.round(raster.dpi)]).toEqual([width, height + 1, 100]) // as large as the page
      expect(greys(raster)).toEqual([0, 255])
      expect(unpackedJpeg).toHaveBeenCalledTimes(1)
    })
  })
  test('give grey for colours as the eye weighs them', async () => {
    const [dark] = greys(
      await looked(await scanOf(await halves({ r: 200, g: 0, b: 0 }, false)), (look) => look.raster()),
    )
    expect(Math.abs((dark ?? 0) - (77 * 200) / 256)).toBeLessThan(4)
  })
  test('are left to pdf.js on a page that has to be drawn, for something stands over them', async () => {
    const raster = await looked(await scanOf(await halves(black, true), 'Kopi'), (look) => look.raster())
    expect(greys(raster)).toEqual([0, 255])
    expect(unpackedJpeg).not.toHaveBeenCalled()
  })
  test('that are cut short are read as far as they go', async () => {
    const whole = await scanOf(await halves(black, true))
    const start = Buffer.from(whole).indexOf(Buffer.from([0xff, 0xda]))
    whole.fill(0, start + 3000, Buffer.from(whole).indexOf('endstream') - 2)
    const raster = await looked(whole, (look) => look.raster())
    expect(raster.pixels[10 * raster.width + 100]).toBeLessThan(10)
  })
})
