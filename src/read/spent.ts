import { loadPdfium, type Pdfium } from './pdfium.ts'

/** Loaded with the first PDF, for it takes 0.1 s, and again when what was loaded is spent. */
let loaded: Promise<Pdfium> | null = null
const spent = new WeakSet<Pdfium>()
export const isSpent = (pdfium: Pdfium): boolean => spent.has(pdfium)

/** The PDFium that is there, for everybody. */
export function lendPdfium(): Promise<Pdfium> {
  loaded ??= loadPdfium()
  return loaded
}

/** Does something with a PDFium. Where it fails itself (a `RuntimeError` of WebAssembly), its memory is worth nothing: the next one is new. */
export function withCare<T>(pdfium: Pdfium, use: () => T): T {
  try {
    return use()
  } catch (error) {
    if (isFailure(error)) spend(pdfium)
    throw error
  }
}

/** Does something and closes what it needed, also where that throws; but where PDFium itself has failed, nothing is asked of it any more. */
export function closing<T>(use: () => T, close: () => void): T {
  try {
    const used = use()
    close()
    return used
  } catch (error) {
    if (!isFailure(error)) close()
    throw error
  }
}

const isFailure = (error: unknown): boolean => error instanceof Error && error.name === 'RuntimeError'

/** A memory that has grown for a large file never shrinks; beyond this many bytes it is not kept for the next. */
const mostKept = 128 * 1024 * 1024
/** Says that a document has been closed. */
export function afterUse(pdfium: Pdfium): void {
  if (pdfium.memoryBytes() > mostKept) spend(pdfium)
}

function spend(pdfium: Pdfium): void {
  spent.add(pdfium)
  loaded = null
}
