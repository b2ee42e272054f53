import { init } from '@embedpdf/pdfium'

/** What is asked of PDFium; its own names, numbers and addresses in, a number out. */
const asked = [
  'FPDF_LoadMemDocument',
  'FPDF_GetLastError',
  'FPDF_CloseDocument',
  'FPDF_GetPageCount',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageBoundingBox',
  'FPDFPage_GetRotation',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_SetIsActive',
  'FPDFImageObj_GetImagePixelSize',
  'FPDFImageObj_GetImageFilterCount',
  'FPDFImageObj_GetImageFilter',
  'FPDFImageObj_GetImageMetadata',
  'FPDFImageObj_GetImageDataRaw',
  'FPDFImageObj_GetBitmap',
  'FPDFBitmap_CreateEx',
  'FPDFBitmap_FillRect',
  'FPDFBitmap_GetFormat',
  'FPDFBitmap_GetBuffer',
  'FPDFBitmap_GetWidth',
  'FPDFBitmap_GetHeight',
  'FPDFBitmap_GetStride',
  'FPDFBitmap_Destroy',
  'FPDF_RenderPageBitmap',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFPath_GetDrawMode',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFTextObj_GetFontSize',
  'FPDFTextObj_GetFont',
  'FPDFFont_GetGlyphWidth',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_HasUnicodeMapError',
  'FPDFText_IsGenerated',
  'FPDFText_GetTextObject',
  'FPDFText_GetMatrix',
  'FPDFText_GetFontSize',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetLooseCharBox',
  'FPDFPage_GetAnnotCount',
  'FPDFPage_GetAnnot',
  'FPDFPage_CloseAnnot',
  'FPDFAnnot_GetSubtype',
  'FPDFAnnot_GetFlags',
  'FPDFAnnot_GetRect',
  'FPDFAnnot_GetObjectCount',
  'FPDFAnnot_GetObject',
  'FPDFAnnot_GetStringValue',
  'FPDFAnnot_GetFormFieldType',
  'FPDFAnnot_GetFormFieldValue',
  'FPDFAnnot_GetOptionCount',
  'FPDFAnnot_GetOptionLabel',
  'FPDFAnnot_IsOptionSelected',
  'FPDFDoc_GetAttachmentCount',
  'FPDFDoc_GetAttachment',
  'FPDFAttachment_GetName',
  'PDFiumExt_OpenFormFillInfo',
  'PDFiumExt_CloseFormFillInfo',
  'PDFiumExt_InitFormFillEnvironment',
  'PDFiumExt_ExitFormFillEnvironment',
  'malloc',
  'free',
] as const

type Calls = Readonly<Record<(typeof asked)[number], (...given: number[]) => number>>

/** PDFium, its memory, and a place in it for so many numbers as one answer has. */
export interface Pdfium extends Calls {
  readonly answer: number
  /** How large its memory is. */
  readonly memoryBytes: () => number
  /** A number of the answer, counted from 0: they are read one by one, for a list of them costs more than asking does. */
  readonly float: (at: number) => number
  readonly double: (at: number) => number
  readonly int: (at: number) => number
  readonly byte: (at: number) => number
  /** The bytes at an address, as they are until PDFium is asked for something else. */
  readonly bytesAt: (at: number, count: number) => Uint8Array
  /** A copy of so many bytes that PDFium writes into the room it is given. */
  readonly copied: (bytes: number, write: (room: number) => void) => Buffer
  /** Lends a copy of some bytes, a zero behind them. */
  readonly lend: (bytes: Uint8Array) => number
  /** A text that PDFium writes into the room it is given, as UTF-16, and says how many bytes it wants. */
  readonly text: (write: (room: number, bytes: number) => number) => string
}

/** The views of its memory are made anew when it grows. */
interface Memory {
  readonly HEAPU8: Uint8Array
  readonly HEAP32: Int32Array
  readonly HEAPF32: Float32Array
  readonly HEAPF64: Float64Array
}

const answerBytes = 64

/** Loads PDFium into a memory of its own. */
export async function loadPdfium(): Promise<Pdfium> {
  const silent = { print: () => {}, printErr: () => {} }
  const { pdfium, PDFiumExt_Init: begin } = await init(silent as Parameters<typeof init>[0]) // its type knows not all it takes
  begin()
  // The exports themselves: what the package wraps around them costs as much as they do. Its types name but two of them.
  const exports = pdfium.wasmExports as unknown as Calls
  const memory = pdfium as unknown as Memory // nor do they name the views of its memory
  const calls = Object.fromEntries(asked.map((name) => [name, exports[name]])) as unknown as Calls // one for each name that is asked
  const answer = calls.malloc(answerBytes)
  const lend = (bytes: Uint8Array): number => {
    const at = calls.malloc(bytes.length + 1)
    if (at === 0) throw new Error(`there is no memory for ${bytes.length} bytes`)
    memory.HEAPU8.set(bytes, at)
    memory.HEAPU8[at + bytes.length] = 0
    return at
  }
  const bytesAt = (at: number, count: number) => memory.HEAPU8.subarray(at, at + count)
  const copied = (bytes: number, write: (room: number) => void): Buffer => {
    const room = calls.malloc(bytes)
    if (room === 0) throw new Error(`there is no memory for ${bytes} bytes`)
    try {
      write(room)
      return Buffer.from(bytesAt(room, bytes))
    } finally {
      calls.free(room)
    }
  }
  return {
    ...calls,
    answer,
    memoryBytes: () => memory.HEAPU8.length,
    float: (at) => memory.HEAPF32[(answer >> 2) + at] ?? 0,
    double: (at) => memory.HEAPF64[(answer >> 3) + at] ?? 0,
    int: (at) => memory.HEAP32[(answer >> 2) + at] ?? 0,
    bytesAt,
    copied,
    byte: (at) => memory.HEAPU8[answer + at] ?? 0,
    lend,
    text: (write) => {
      const bytes = write(0, 0)
      if (bytes <= 2) return ''
      return new TextDecoder('utf-16le').decode(copied(bytes, (room) => write(room, bytes)).subarray(0, bytes - 2))
    },
  }
}
