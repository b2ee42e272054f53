import type { Look } from '../model/page.ts'
import type { WrittenPage } from './document.ts'
import { once } from './once.ts'
import { openPdf } from './pdfjs.ts'
import { broken } from './refusals.ts'

/** What pdf.js makes of a PDF, or a page of it, that PDFium finds damaged. It is opened when it is first asked. */
export interface SecondOpinion {
  /** How many pages it finds, which goes through their tree; throws `SourceError` where it cannot open the file. */
  readonly pageCount: () => Promise<number>
  /** How many points the unit of a page is; 1, as usual, where it cannot be told. */
  readonly unit: (page: number) => Promise<number>
  readonly sheet: (page: number) => Promise<WrittenPage>
  readonly look: (page: number) => Promise<Look>
  readonly close: () => Promise<void>
}

export function secondOpinion(bytes: Uint8Array, password: string | null): SecondOpinion {
  const asked = { yet: false }
  const open = once(() => {
    asked.yet = true
    return openPdf(bytes, password)
  })
  return {
    pageCount: async () => {
      try {
        return (await open()).pageCount
      } catch (error) {
        throw broken(error instanceof Error ? error.message : String(error), error)
      }
    },
    unit: async (page) => {
      const pdf = await open().catch(() => null)
      return pdf === null ? 1 : pdf.unit(page).catch(() => 1)
    },
    sheet: async (page) => (await open()).sheet(page),
    look: async (page) => (await open()).look(page),
    close: async () => {
      if (!asked.yet) return
      const lent = await open().catch(() => null) // who opened it has heard of it
      await lent?.close()
    },
  }
}
