import type { Ocr } from '../model/page.ts'

/** A running recogniser; `close` ends its workers, whatever they are doing. */
export interface Engine {
  readonly ocr: Ocr
  /** Told how many pages of a source will be recognised, as far as it looks: what takes a while to start can start meanwhile. */
  readonly onScan?: (pages: number) => void
  readonly close: () => Promise<void>
}

/** Which recogniser: the one that comes with this package, the `tesseract` on PATH, or that one where it is there. */
export const engines = ['embedded', 'tesseract', 'auto'] as const

/** What a recogniser is told when it is opened. */
export interface EngineSettings {
  readonly engine: (typeof engines)[number]
  /** Folder in which answers are kept for the next run, or `null`. */
  readonly cache: string | null
  /** Pages that are recognised at once. */
  readonly threads: number
  /** Seconds that one page may take. */
  readonly pageTimeout: number
}

/** A recogniser that was asked for and is not there. The message says what was expected and what to do. */
export class EngineError extends Error {}
