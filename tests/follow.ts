import type { Document, Source, Tools } from '../src/index.ts'
import { defaults, transcribe } from '../src/index.ts'
import type { ReadPage } from '../src/model/page.ts'
import { read } from '../src/read/index.ts'
import { recognise } from '../src/recognise/index.ts'
import { repair } from '../src/repair/index.ts'

/** A source, its document, and its lines as read and before any repair. */
export interface Followed {
  readonly source: Source
  readonly document: Document
  readonly pages: readonly ReadPage[]
}

const silent = () => {}

/** The pages of a source as read, before repair. */
export async function pagesOf(source: Source, tools: Tools): Promise<ReadPage[]> {
  const reading = await read(source, defaults, silent)
  try {
    return await recognise(reading.pages, tools.ocr, defaults, silent)
  } finally {
    await reading.close()
  }
}

/** What the laws look at. */
export async function follow(source: Source, tools: Tools): Promise<Followed> {
  return { source, pages: await pagesOf(source, tools), document: await transcribe(source, tools, defaults) }
}

/** The lines that repair makes of pages. */
export const repaired = (pages: readonly ReadPage[], tools: Tools) => repair(pages, tools.lexicon, defaults, silent)
