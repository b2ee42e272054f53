import { placedIn, writtenIn } from './annotations.ts'
import type { ImageDictionary } from './dictionaries.ts'
import { type Held, hold } from './held.ts'
import { piecesOf } from './letters.ts'
import { type Painted, paintedOn } from './paint.ts'
import type { Piece } from './runs.ts'
import { type Shown, shownOn } from './shown.ts'
import { closing, isSpent, withCare } from './spent.ts'
import { viewOf } from './view.ts'

/** The text that lies on a page, what was remarked beside it, and the page's size as shown, in points. */
export interface WrittenPage {
  readonly pieces: readonly Piece[]
  readonly remarks: readonly string[]
  /** How many of its texts were filled into fields, or written in boxes on the page. */
  readonly filledIn: number
  readonly width: number
  readonly height: number
}

/** An open PDF, lent page by page. Pages count from 1. */
export interface OpenPdf {
  /** How many it says it has. */
  readonly pageCount: number
  readonly hasPage: (page: number) => Promise<boolean>
  /** The names of the files that lie in the PDF. */
  readonly attachments: readonly string[]
  readonly sheet: (page: number) => Promise<WrittenPage>
  readonly shown: (page: number) => Promise<Shown>
  readonly painted: (page: number) => Promise<Painted>
  readonly close: () => Promise<void>
}

/**
 * Opens a PDF with such images; throws `SourceError` when it is locked or broken. `unitOf` says of a page how many points its unit
 * is, for PDFium does not.
 */
export async function openDocument(
  bytes: Uint8Array,
  password: string | null,
  images: readonly ImageDictionary[],
  unitOf: (page: number) => Promise<number>,
): Promise<OpenPdf> {
  const first = await hold(bytes, password)
  let held: Promise<Held> = Promise.resolve(first)
  /** Does something with a page; where PDFium has failed on one before, in another PDFium. */
  const withPage = async <T>(number: number, use: (held: Held, page: number, unit: number) => T): Promise<T> => {
    const unit = await unitOf(number)
    if (isSpent((await held).pdfium)) held = hold(bytes, password)
    const lent = await held
    return withCare(lent.pdfium, () => {
      const page = lent.pdfium.FPDF_LoadPage(lent.document, number - 1)
      if (page === 0) throw new Error('it cannot be opened')
      return closing(
        () => use(lent, page, unit),
        () => lent.pdfium.FPDF_ClosePage(page),
      )
    })
  }
  return {
    pageCount: first.pageCount,
    hasPage: (number) => withPage(number, () => true).catch(() => false),
    attachments: first.attachments,
    sheet: (number) => withPage(number, sheetOf),
    shown: (number) => withPage(number, ({ pdfium }, page, unit) => shownOn(pdfium, page, unit)),
    painted: (number) => withPage(number, ({ pdfium }, page, unit) => paintedOn(pdfium, page, unit, images)),
    // One that could not be opened a second time holds nothing; its pages have said so.
    close: async () => (await held.catch(() => null))?.close(),
  }
}

/** A PDF that PDFium cannot open, though another can: of each page it says so. */
export const unread = (pageCount: number, error: unknown): OpenPdf => ({
  pageCount,
  hasPage: async () => true,
  attachments: [],
  sheet: () => Promise.reject(error),
  shown: () => Promise.reject(error),
  painted: () => Promise.reject(error),
  close: async () => {},
})

function sheetOf({ pdfium, form }: Held, page: number, unit: number): WrittenPage {
  const { view, width, height } = viewOf(pdfium, page, unit)
  const text = pdfium.FPDFText_LoadPage(page)
  if (text === 0) throw new Error('its text cannot be read')
  const pieces = piecesOf(pdfium, text, view)
  pdfium.FPDFText_ClosePage(text)
  const added = writtenIn(pdfium, page, form)
  const inPlace = added.filter(({ kind }) => kind !== 'remark')
  return {
    pieces: inPoints([...pieces, ...inPlace.flatMap((one) => placedIn(one, view))], unit),
    remarks: added.filter(({ kind }) => kind === 'remark').map(({ text }) => text),
    filledIn: inPlace.length,
    width,
    height,
  }
}

/** Pieces whose words were measured in the unit of their page. */
const inPoints = (pieces: readonly Piece[], unit: number): readonly Piece[] =>
  unit === 1
    ? pieces
    : pieces.map(({ words, matrix }) => ({
        words: words.map(({ text, from, to }) => ({ text, from: unit * from, to: unit * to })),
        matrix,
      }))
