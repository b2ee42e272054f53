import type { Note } from '../model/codes.ts'
import type { Page, Reading } from '../model/page.ts'
import { SourceError } from '../model/source.ts'
import { layerOf } from './layer.ts'
import { openPdf, type Pdf } from './pdfjs.ts'

/** No volume has so many pages; a tree of pages that leads round in circles has more. */
const mostPages = 20_000

/**
 * After so many pages what they had in common is forgotten: pdf.js keeps the glyphs of every line it ever set, 40 MB for 1,000
 * pages. To read a volume's fonts again takes the time of a page.
 */
const tidyAfter = 200

/** Opens a PDF and reads the text that lies on its pages; their images wait until somebody asks for them. */
export async function readPdf(
  bytes: Uint8Array,
  password: string | null,
  note: Note,
  onPage: (page: number) => void,
): Promise<Reading> {
  const pdf = await openPdf(bytes, password)
  if (pdf.pageCount > mostPages) {
    await pdf.close()
    throw new SourceError(
      'read/too-large',
      `Expected at most ${mostPages} pages, found a PDF that says it has ${pdf.pageCount}. Split it.`,
    )
  }
  for (const size of pdf.leftOut)
    note(
      'read/image-left-out',
      `Expected images of no more pixels than a page needs, found one of ${size}; it was left out. Scan it again with fewer.`,
    )
  const attached = await pdf.attachments()
  if (attached.length > 0)
    note(
      'read/attachments',
      `Expected a PDF of pages alone, found ${attached.length} files in it that are not read: ${attached.join(', ')}. Take them out and convert them too.`,
    )
  const pages: Page[] = []
  for (let number = 1; number <= pdf.pageCount; number++) {
    pages.push(await pageOf(pdf, number, note))
    onPage(number)
    if (number % tidyAfter === 0) await pdf.tidy()
  }
  return { mediaType: 'application/pdf', encoding: null, pages, close: pdf.close }
}

async function pageOf(pdf: Pdf, number: number, note: Note): Promise<Page> {
  const look = () => pdf.look(number)
  try {
    const { filledIn, ...written } = await pdf.sheet(number)
    if (filledIn + written.remarks.length > 0)
      note(
        'read/annotations',
        `Expected printed text alone, found ${filledIn} filled-in fields, which are read in their places, and ${written.remarks.length} comments, which stand at the end of the page as [Kommentar: …].`,
        { page: number },
      )
    return { state: 'scan', number, layer: layerOf(written, number), look }
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error)
    note(
      'read/broken-page',
      `Expected the text of page ${number}, found it damaged (${seen}). Its image is tried instead.`,
      { page: number },
    )
    return { state: 'scan', number, layer: null, look }
  }
}
