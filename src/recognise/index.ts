import type { Note } from '../model/codes.ts'
import type { Options } from '../model/options.ts'
import type { Ocr, Page, ReadPage, ScanPage } from '../model/page.ts'
import { laidOut } from './layout.ts'

/** Scan pages become read pages; pages that read well stay as they are. */
export async function recognise(pages: readonly Page[], ocr: Ocr, _options: Options, _note: Note): Promise<ReadPage[]> {
  return Promise.all(
    pages.map(async (page) =>
      page.state === 'read'
        ? page
        : (page.layer?.lines.length ?? 0) > 0 && page.layer !== null
          ? page.layer
          : recognised(page, ocr),
    ),
  )
}

async function recognised(page: ScanPage, ocr: Ocr): Promise<ReadPage> {
  const look = await page.look()
  const raster = await look.raster()
  const found = await ocr(raster, page.number, 'page')
  const lines = laidOut(found, raster.dpi, page.number)
  return { state: 'read', number: page.number, origin: 'ocr', lines, confidence: 0 }
}
