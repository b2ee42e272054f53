import { expect, test, vi } from 'vitest'
import { defaults } from '../../src/model/options.ts'
import { read } from '../../src/read/index.ts'
import * as engine from '../../src/read/pdfium.ts'
import { type Paper, pdfOf } from './papers.ts'

vi.mock('../../src/read/pdfium.ts', async (original) => {
  const real = await original<typeof import('../../src/read/pdfium.ts')>()
  return { ...real, loadPdfium: vi.fn(real.loadPdfium) }
})

test('where PDFium itself fails on a page, that page says so and is read by pdf.js, the others by a new one', async () => {
  const { loadPdfium } = await vi.importActual<typeof engine>('../../src/read/pdfium.ts')
  const failing = await loadPdfium()
  let pages = 0
  vi.mocked(engine.loadPdfium).mockResolvedValueOnce({
    ...failing,
    FPDFText_LoadPage: (page) => {
      pages += 1
      if (pages === 2) throw Object.assign(new Error('unreachable'), { name: 'RuntimeError' })
      return failing.FPDFText_LoadPage(page)
    },
  })
  const noted: unknown[] = []
  const bytes = await pdfOf(
    ...['Første', 'Anden', 'Tredje'].map(
      (word) =>
        ({ write }: Paper) =>
          write(72, 100, word),
    ),
  )
  const reading = await read(
    { path: 'a.pdf', bytes },
    defaults,
    (code, _, place) => void noted.push([code, place?.page]),
  )
  const texts = reading.pages.map((page) => page.state === 'scan' && page.layer?.lines.map(({ text }) => text))
  await reading.close()
  expect(texts).toEqual([['Første'], ['Anden'], ['Tredje']])
  expect(noted).toEqual([['read/broken-page', 2]])
  expect(engine.loadPdfium).toHaveBeenCalledTimes(2)
})
