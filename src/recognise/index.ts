import type { Note } from '../model/codes.ts'
import type { Options } from '../model/options.ts'
import type { Ocr, Page, ReadPage } from '../model/page.ts'

/** Scan pages become read pages; pages that read well stay as they are. */
export async function recognise(pages: readonly Page[], ocr: Ocr, _options: Options, _note: Note): Promise<ReadPage[]> {
  return Promise.all(
    pages.map(async (page) =>
      page.state === 'read'
        ? page
        : page.layer !== null
          ? page.layer
          : { ...(await ocr(await page.raster(), page.number)), number: page.number },
    ),
  )
}
