import type { Note } from '../model/codes.ts'
import type { Page, Reading } from '../model/page.ts'
import { SourceError } from '../model/source.ts'
import { type ImageDictionary, imageDictionaries, oversized } from './dictionaries.ts'
import { type OpenPdf, openDocument, unread, type WrittenPage } from './document.ts'
import { layerOf } from './layer.ts'
import { lookAt } from './look.ts'
import { type SecondOpinion, secondOpinion } from './second.ts'
import { mayHaveUnits } from './unit.ts'

/** No volume has so many pages; a tree of pages that leads round in circles has more. */
const mostPages = 20_000

/** Opens a PDF and reads the text that lies on its pages; their images wait until somebody asks for them. */
export async function readPdf(
  bytes: Uint8Array,
  password: string | null,
  note: Note,
  onPage: (page: number) => void,
): Promise<Reading> {
  const images = imageDictionaries(bytes)
  const second = secondOpinion(bytes, password)
  const pdf = await opened(bytes, password, images, second)
  const close = async () => {
    await pdf.close()
    await second.close()
  }
  const pageCount = await countOf(pdf, second)
  if (pageCount > mostPages) {
    await close()
    throw new SourceError(
      'read/too-large',
      `Expected at most ${mostPages} pages, found a PDF that says it has ${pageCount}. Split it.`,
    )
  }
  for (const size of oversized(images))
    note(
      'read/image-left-out',
      `Expected images of no more pixels than a page needs, found one of ${size}; it was left out. Scan it again with fewer.`,
    )
  const attached = pdf.attachments
  if (attached.length > 0)
    note(
      'read/attachments',
      `Expected a PDF of pages alone, found ${attached.length} files in it that are not read: ${attached.join(', ')}. Take them out and convert them too.`,
    )
  const pages: Page[] = []
  for (let number = 1; number <= pageCount; number++) {
    pages.push(await pageOf(pdf, number, second, note))
    onPage(number)
  }
  return { mediaType: 'application/pdf', encoding: null, pages, close }
}

/** A PDF in PDFium. What that finds damaged, pdf.js opens perhaps, page by page, or says why not. */
async function opened(
  bytes: Uint8Array,
  password: string | null,
  images: readonly ImageDictionary[],
  second: SecondOpinion,
): Promise<OpenPdf> {
  try {
    const hasUnits = mayHaveUnits(bytes)
    return await openDocument(bytes, password, images, async (page) => (hasUnits ? second.unit(page) : 1))
  } catch (error) {
    if (error instanceof SourceError && error.code === 'read/broken-pdf') return unread(await second.pageCount(), error)
    throw error
  }
}

/** How many pages a PDF has: as many as it says, if the last of them is there; else those that are found. */
async function countOf(pdf: OpenPdf, second: SecondOpinion): Promise<number> {
  return (await pdf.hasPage(pdf.pageCount)) ? pdf.pageCount : second.pageCount()
}

async function pageOf(pdf: OpenPdf, number: number, second: SecondOpinion, note: Note): Promise<Page> {
  const page = (written: WrittenPage): Page => ({
    state: 'scan',
    number,
    layer: layerOf(written, number),
    look: () => lookAt(pdf, number, () => second.look(number)),
  })
  try {
    const written = await pdf.sheet(number)
    const [fields, comments] = [written.filledIn, written.remarks.length]
    if (fields + comments > 0)
      note(
        'read/annotations',
        `Expected printed text alone, found ${fields} filled-in fields, which are read in their places, and ${comments} comments, which stand at the end of the page as [Kommentar: …].`,
        { page: number },
      )
    return page(written)
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error)
    note(
      'read/broken-page',
      `Expected the text of page ${number}, found it damaged (${seen}). What another program finds of its text, or its image, is used instead: look at the page.`,
      { page: number },
    )
    return page(await second.sheet(number).catch(() => nothing))
  }
}

/** A page of whose text nothing was found. */
const nothing: WrittenPage = { pieces: [], remarks: [], filledIn: 0, width: 0, height: 0 }
