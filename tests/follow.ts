import { describe } from '../src/emit/index.ts'
import { extract } from '../src/extract/index.ts'
import { type Document, defaults, type Source, type Tools } from '../src/index.ts'
import type { ReadPage } from '../src/model/page.ts'
import type { RepairedLine } from '../src/model/repair.ts'
import { notebook } from '../src/notebook.ts'
import { proofread } from '../src/proofread.ts'
import { read } from '../src/read/index.ts'
import { recognise } from '../src/recognise/index.ts'
import { repair } from '../src/repair/index.ts'
import { segment } from '../src/segment/index.ts'

/** A source, its document, and what the stages handed on: its pages as read, its lines as repaired. */
export interface Followed {
  readonly source: Source
  readonly document: Document
  readonly pages: readonly ReadPage[]
  readonly lines: readonly RepairedLine[]
}

/** What the laws look at: the way that `transcribe` goes, with every stop kept (`sameBytesTwice` holds the two together). */
export async function follow(source: Source, tools: Tools): Promise<Followed> {
  const { diagnostics, note } = notebook()
  const reading = await read(source, defaults, note)
  try {
    const pages = await recognise(reading.pages, tools, defaults, note)
    const lines = repair(pages, tools.lexicon, defaults, note)
    const cut = segment(lines, note)
    const meetings = extract(cut, note)
    return { source, pages, lines, document: describe(source, reading, pages, lines, cut, meetings, diagnostics) }
  } finally {
    await reading.close()
  }
}

/** The repaired lines of a text. */
export async function linesOf(bytes: Uint8Array, tools: Tools): Promise<readonly RepairedLine[]> {
  return (await proofread({ path: 'text.txt', bytes }, tools, defaults)).lines
}
