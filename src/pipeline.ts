import type { Lexicon } from './danish/lexicon.ts'
import { describe } from './emit/index.ts'
import { redact } from './emit/redact.ts'
import { extract } from './extract/index.ts'
import type { Document } from './model/meeting.ts'
import type { Options } from './model/options.ts'
import type { Ocr } from './model/page.ts'
import type { Source } from './model/source.ts'
import { notebook } from './notebook.ts'
import { read } from './read/index.ts'
import { recognise } from './recognise/index.ts'
import { repair } from './repair/index.ts'
import { segment } from './segment/index.ts'

/** What the stages need from outside: a recogniser of page images and the words of the language. */
export interface Tools {
  readonly ocr: Ocr
  readonly lexicon: Lexicon
  /** Pages that are under way at once: one for each thread of the recogniser, one whose image is being made ready, and one that waits for its signs. */
  readonly pagesAtOnce?: number
  /** Told how many pages of the source will be recognised, as far as it looks, before their images are made ready. */
  readonly onScan?: (pages: number) => void
  /** Told of each page whose text has been read, and at last of all pages together: for whoever waits for signs of life. */
  readonly onRead?: (pages: { readonly page: number } | { readonly all: number }) => void
}

/**
 * The whole way of one source, in the order a careful clerk would take it. Resolves to a document that fits the `Document`
 * schema: the same bytes in give the same document out. Rejects with `SourceError` where no page can be read; whatever else
 * is worth knowing stands in the document's `diagnostics`.
 */
export async function transcribe(source: Source, tools: Tools, options: Options): Promise<Document> {
  const { diagnostics, note } = notebook()
  const reading = await read(source, options, note, tools) // Reading: pages, each read or scan
  try {
    const legible = await recognise(reading.pages, tools, options, note) // ReadPage[]
    tools.onRead?.({ all: legible.length })
    const lines = repair(legible, tools.lexicon, options, note) // RepairedLine[]
    const cut = segment(lines, note) // Cut: meetings, furniture, unassigned
    const meetings = extract(cut, note) // Meeting[]

    return redact(describe(source, reading, legible, lines, cut, meetings, diagnostics), options.redact)
  } finally {
    await reading.close()
  }
}
