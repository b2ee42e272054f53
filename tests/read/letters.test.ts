import { degrees, PDFDocument, StandardFonts, setCharacterSpacing } from 'pdf-lib'
import { describe, expect, test, vi } from 'vitest'
import { defaults } from '../../src/model/options.ts'
import type { Line } from '../../src/model/page.ts'
import { read } from '../../src/read/index.ts'
import { openPdf } from '../../src/read/pdfjs.ts'
import { pdfOf as pdfOfObjects, stream } from '../slow/hostile.ts'
import { type Paper, paperHeight, paperWidth, pdfOf } from './papers.ts'

vi.mock('../../src/read/pdfjs.ts', async (original) => {
  const pdfjs = await original<typeof import('../../src/read/pdfjs.ts')>()
  return { ...pdfjs, openPdf: vi.fn(pdfjs.openPdf) }
})

async function readingOf(bytes: Uint8Array): Promise<readonly Line[]> {
  const reading = await read({ path: 'a.pdf', bytes }, defaults, () => {})
  const [page] = reading.pages
  await reading.close()
  return (page?.state === 'scan' ? page.layer?.lines : page?.lines) ?? []
}
const linesOf = async (draw: (paper: Paper) => void) => (await readingOf(await pdfOf(draw))).map(({ text }) => text)

describe('the letters of a text layer become words', () => {
  test('where they are drawn one by one', async () => {
    const letters = ({ write, bold }: Paper) => {
      let x = 72
      for (const letter of 'Høring om hallen') {
        if (letter !== ' ') write(x, 100, letter)
        x += bold.widthOfTextAtSize(letter, 10)
      }
    }
    expect(await linesOf(letters)).toEqual(['Høring om hallen'])
  })
  test('where a heading is spaced out by its own setting, as they are where blanks are printed', async () => {
    const spaced = ({ page, write }: Paper) => {
      page.pushOperators(setCharacterSpacing(4))
      write(72, 100, 'REFERAT')
    }
    expect(await linesOf(spaced)).toEqual(['REFERAT'])
  })
  test('where they jump a little, as recognised words do, in one line', async () => {
    const jumping = ({ write, bold }: Paper) => {
      let x = 72
      'Udvalget drøftede sagen og godkendte den'.split(' ').forEach((word, i) => {
        write(x, 100 + 1.2 * i, word)
        x += bold.widthOfTextAtSize(word, 10) + 3
      })
    }
    expect((await linesOf(jumping)).map((line) => line.replace(/ +/g, ' '))).toEqual([
      'Udvalget drøftede sagen og godkendte den',
    ])
  })
  test.each([0, 90, 180, 270])('on a page turned by %i degrees, with boxes as the page is shown', async (angle) => {
    const document = await PDFDocument.create()
    const page = document.addPage([paperWidth, paperHeight])
    page.setRotation(degrees(angle))
    // Written so that it stands upright, 100 points from the left and 200 from the top of the page as shown.
    const [x, y] = [
      [100, paperHeight - 200],
      [200, 100],
      [paperWidth - 100, 200],
      [paperWidth - 200, paperHeight - 100],
    ][angle / 90] as [number, number] // there are four
    const font = await document.embedFont(StandardFonts.Helvetica)
    page.drawText('Referat af mødet', { x, y, size: 10, font, rotate: degrees(angle) })
    const [line] = await readingOf(await document.save())
    expect(line?.text).toBe('Referat af mødet')
    expect(line?.box).toMatchObject({ x: expect.closeTo(100, 0), y: expect.closeTo(192, 0) })
    const width = [...'Referat af mødet'].reduce((sum, letter) => sum + font.widthOfTextAtSize(letter, 10), 0)
    expect(line?.box?.width).toBeCloseTo(width, 1)
  })
})

test('signs that have no meaning known to anybody are lost, not letters', async () => {
  const bytes = pdfOfObjects([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    stream('', Buffer.from('BT /F 10 Tf 72 700 Td <000300040005> Tj ET')),
    '<</Type/Font/Subtype/Type0/BaseFont/Strange/Encoding/Identity-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Strange/DW 500/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>',
  ])
  expect((await readingOf(bytes)).map(({ text }) => text)).toEqual(['\ufffd\ufffd\ufffd'])
})

test('a page is looked at without opening it in pdf.js', async () => {
  const look = async (draw: (paper: Paper) => void) => {
    vi.mocked(openPdf).mockClear()
    const reading = await read({ path: 'a.pdf', bytes: await pdfOf(draw) }, defaults, () => {})
    const [page] = reading.pages
    const shown = page?.state === 'scan' ? await page.look() : null
    await reading.close()
    return { ...shown, opened: vi.mocked(openPdf).mock.calls.length }
  }
  const drawn = ({ page, write }: Paper) => {
    write(72, 100, 'Bilag')
    page.drawRectangle({ x: 72, y: 300, width: 100, height: 20 })
    page.drawLine({ start: { x: 72, y: 200 }, end: { x: 300, y: 200 } })
  }
  expect(await look(drawn)).toMatchObject({ covered: 0, shapes: 2, hasVisibleText: true, lostImages: 0, opened: 0 })
  const blank = () => {}
  expect(await look(blank)).toMatchObject({ covered: 0, shapes: 0, hasVisibleText: false, lostImages: 0, opened: 0 })
})
