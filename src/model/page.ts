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

/**
 * One line as read, white space folded. `line` counts from 1 on its page, blank lines included. `words` are those of a line that
 * was recognised; of others nobody asks for them, and those of a thousand pages take 200 MB.
 */
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

/** What a page shows. Its pixels are made when asked for. */
export interface Look {
  /** The share of the page that images cover, 0..1. */
  readonly covered: number
  /** How many lines and areas are drawn, and whether text is: as text, not as an image of it. */
  readonly shapes: number
  readonly hasVisibleText: boolean
  /** How many images could not be unpacked, or are too large to be. */
  readonly lostImages: number
  readonly raster: () => Promise<Raster>
}

/**
 * A page that is an image, or may be one: `layer` is the text that lies on it, to be trusted or not; nobody has looked at the
 * page yet, for looking costs the unpacking of its images.
 */
export interface ScanPage {
  readonly state: 'scan'
  readonly number: number
  readonly layer: ReadPage | null
  readonly look: () => Promise<Look>
}

export type Page = ReadPage | ScanPage

/** What reading a source gives. `close` frees what its pages still hold open (a PDF document). */
export interface Reading {
  readonly mediaType: string
  readonly encoding: string | null
  readonly pages: readonly Page[]
  readonly close: () => Promise<void>
}

/** A line as recognised, in pixels of the raster: words from left to right, the ends of its baseline, the height of its row. */
export interface OcrLine {
  readonly words: readonly Word[]
  readonly baseline: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
  readonly height: number
}

/** What to recognise: a whole page with Danish letters, or one word or two with the signs that the Danish model lacks (@ §). */
export type OcrTask = 'page' | 'signs'

/**
 * A recogniser: a plain function, so that answers can be recorded, replayed and faked. It is asked once for each task of a page;
 * the page's number is for messages and recordings, its answer must not depend on it. May reject, and may take its time.
 */
export type Ocr = (raster: Raster, page: number, task: OcrTask) => Promise<readonly OcrLine[]>
