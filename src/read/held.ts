import { SourceError } from '../model/source.ts'
import type { Pdfium } from './pdfium.ts'
import { broken, locked } from './refusals.ts'
import { afterUse, isSpent, lendPdfium, withCare } from './spent.ts'

/** A PDF in the memory of a PDFium. */
export interface Held {
  readonly pdfium: Pdfium
  readonly document: number
  readonly pageCount: number
  readonly attachments: readonly string[]
  /** The form of the document, for those that have fields. */
  readonly form: () => number
  readonly close: () => void
}

/** PDFium's word for what is locked (FPDF_ERR_PASSWORD), and for what it cannot unlock (FPDF_ERR_SECURITY). */
const [isLocked, isLockedStrangely] = [4, 5]

/** Opens a PDF in PDFium; throws `SourceError` when it is locked or broken. */
export async function hold(bytes: Uint8Array, password: string | null): Promise<Held> {
  const pdfium = await lendPdfium()
  try {
    return withCare(pdfium, () => heldBy(pdfium, bytes, password))
  } catch (error) {
    throw error instanceof SourceError ? error : broken(error instanceof Error ? error.message : String(error), error)
  }
}

function heldBy(pdfium: Pdfium, bytes: Uint8Array, password: string | null): Held {
  const file = pdfium.lend(bytes)
  const key = password === null ? 0 : pdfium.lend(new TextEncoder().encode(password))
  const document = pdfium.FPDF_LoadMemDocument(file, bytes.length, key)
  if (key !== 0) pdfium.free(key)
  if (document === 0) {
    const error = pdfium.FPDF_GetLastError()
    pdfium.free(file)
    throw error === isLocked
      ? locked(password)
      : broken(error === isLockedStrangely ? 'its lock is unknown' : 'its structure is damaged')
  }
  const form = formOf(pdfium, document)
  return {
    pdfium,
    document,
    pageCount: pdfium.FPDF_GetPageCount(document),
    attachments: attachedTo(pdfium, document),
    form: form.open,
    close: () => {
      if (isSpent(pdfium)) return
      form.close()
      pdfium.FPDF_CloseDocument(document)
      pdfium.free(file)
      afterUse(pdfium)
    },
  }
}

/** The form of a document, opened when a field is met. */
function formOf(pdfium: Pdfium, document: number): { readonly open: () => number; readonly close: () => void } {
  let opened: { readonly info: number; readonly form: number } | null = null
  return {
    open: () => {
      if (opened === null) {
        const info = pdfium.PDFiumExt_OpenFormFillInfo()
        opened = { info, form: pdfium.PDFiumExt_InitFormFillEnvironment(document, info) }
      }
      return opened.form
    },
    close: () => {
      if (opened === null) return
      pdfium.PDFiumExt_ExitFormFillEnvironment(opened.form)
      pdfium.PDFiumExt_CloseFormFillInfo(opened.info)
    },
  }
}

function attachedTo(pdfium: Pdfium, document: number): string[] {
  return Array.from({ length: pdfium.FPDFDoc_GetAttachmentCount(document) }, (_, i) => {
    const file = pdfium.FPDFDoc_GetAttachment(document, i)
    return pdfium.text((room, bytes) => pdfium.FPDFAttachment_GetName(file, room, bytes))
  })
}
