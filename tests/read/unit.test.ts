import { PDFName, PDFNumber } from 'pdf-lib'
import { expect, test, vi } from 'vitest'
import { defaults } from '../../src/model/options.ts'
import { read } from '../../src/read/index.ts'
import { openPdf } from '../../src/read/pdfjs.ts'
import { type Paper, pdfOf } from './papers.ts'

vi.mock('../../src/read/pdfjs.ts', async (original) => {
  const pdfjs = await original<typeof import('../../src/read/pdfjs.ts')>()
  return { ...pdfjs, openPdf: vi.fn(pdfjs.openPdf) }
})

/** The box of the only line of a page, and the size of the page drawn. */
async function measured(bytes: Uint8Array) {
  vi.mocked(openPdf).mockClear()
  const { pages, close } = await read({ path: 'a.pdf', bytes }, defaults, () => {})
  const [page] = pages
  if (page?.state !== 'scan') throw new Error('it is read already')
  const { width, height, dpi } = await (await page.look()).raster()
  await close()
  const { x = 0, y = 0, width: wide = 0, height: high = 0 } = page.layer?.lines[0]?.box ?? {}
  return { box: [x, y, wide, high], drawn: [width, height, dpi], isOpened: vi.mocked(openPdf).mock.calls.length > 0 }
}
/** The same page in a unit of so many points, or of one, as all are that do not say. */
const inUnits = (unit: number | null) => (paper: Paper) => {
  if (unit !== null) paper.page.node.set(PDFName.of('UserUnit'), PDFNumber.of(unit))
  paper.write(72, 100, 'Referat af mødet')
}

test('a page that counts in larger units has its boxes in points, and is drawn as large as it is', async () => {
  const plain = await measured(await pdfOf(inUnits(null)))
  const double = await measured(await pdfOf(inUnits(2))) // its number stands in packed objects, and pdf.js is asked for it
  expect(double.box).toEqual(plain.box.map((value) => expect.closeTo(2 * value, 3)))
  expect(plain.drawn).toEqual([1653, 2339, 200])
  expect(double.drawn).toEqual([3306, 4678, 200])
  expect([plain.isOpened, double.isOpened]).toEqual([false, true])
})
