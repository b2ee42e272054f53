import type { Look } from '../model/page.ts'
import type { OpenPdf } from './document.ts'
import { longestSide } from './look.ts'
import { oversized } from './oversized.ts'
import { openPdf, type Pdf } from './pdfjs.ts'
import { broken } from './refusals.ts'

/** Looks at the pages of a PDF, and holds what it opened for that until it is closed. */
export interface Looker {
  readonly look: (pdf: OpenPdf, page: number) => Promise<Look>
  /** How many pages pdf.js finds, which goes through their tree; throws `SourceError` where it cannot open the file. */
  readonly pageCount: () => Promise<number>
  readonly close: () => Promise<void>
}

/**
 * What a page without images shows is counted by PDFium, which has read its text. Images are unpacked and pages drawn by pdf.js: it is
 * opened for the first of them, and for files that PDFium finds damaged.
 */
export function lookerOf(bytes: Uint8Array, password: string | null): Looker {
  let opened: Promise<Pdf> | null = null
  const open = () => {
    opened ??= openPdf(bytes, password)
    return opened
  }
  const lookCloser = async (page: number) => (await open()).look(page)
  const mayLack = oversized(bytes).length > 0
  return {
    look: async (pdf, page) => {
      const shown = await pdf.shown(page).catch(() => null)
      if (shown === null || mayLack || shown.images + shown.added > 0 || shown.side > longestSide)
        return lookCloser(page)
      const { shapes, visibleTexts } = shown
      const raster = async () => (await lookCloser(page)).raster()
      return { covered: 0, shapes, hasVisibleText: visibleTexts > 0, lostImages: 0, raster }
    },
    pageCount: async () => {
      try {
        return (await open()).pageCount
      } catch (error) {
        throw broken(error instanceof Error ? error.message : String(error), error)
      }
    },
    close: async () => {
      const lent = await opened?.catch(() => null) // who opened it has heard of it
      await lent?.close()
    },
  }
}
