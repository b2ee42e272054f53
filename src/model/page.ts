/** A rectangle on the page, in PDF points (1/72 inch) from the top left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A word as recognised or as placed in a text layer. `confidence` is 0..1, `null` where nobody estimated it. */
export interface Word {
  readonly text: string
  readonly box: Box
  readonly confidence: number | null
}

/** One line as read, white space folded. `line` counts from 1 on its page, blank lines included. */
export interface Line {
  readonly page: number
  readonly line: number
  readonly text: string
  readonly box: Box | null
  readonly words: readonly Word[]
}

/** Grey pixels of a page, one byte each (0 black, 255 white), row by row; `dpi` says how large the page is. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly dpi: number
  readonly pixels: Uint8Array
}

export type Origin = 'plain-text' | 'text-layer' | 'ocr'

/** A page whose text is known. `confidence` is the mean of its words, 0..1, `null` where nobody estimated it. */
export interface ReadPage {
  readonly state: 'read'
  readonly number: number
  readonly origin: Origin
  readonly lines: readonly Line[]
  readonly confidence: number | null
}

/** A page that is an image; `layer` is the text someone laid over it, to be trusted or not. Pixels are made when asked for. */
export interface ScanPage {
  readonly state: 'scan'
  readonly number: number
  readonly layer: ReadPage | null
  readonly raster: () => Promise<Raster>
}

export type Page = ReadPage | ScanPage

/** What reading a source gives. `close` frees what its pages still hold open (a PDF document). */
export interface Reading {
  readonly mediaType: string
  readonly encoding: string | null
  readonly pages: readonly Page[]
  readonly close: () => Promise<void>
}

/** A recogniser: the words of one page image as lines in reading order. Rejects with `OcrError`. */
export type Ocr = (raster: Raster, page: number) => Promise<Omit<ReadPage, 'number'>>
