import type { Diagnostic } from './model/meeting.ts'
import type { Options } from './model/options.ts'
import type { ReadPage } from './model/page.ts'
import type { RepairedLine } from './model/repair.ts'
import type { Source } from './model/source.ts'
import { notebook } from './notebook.ts'
import type { Tools } from './pipeline.ts'
import { read } from './read/index.ts'
import { recognise } from './recognise/index.ts'
import { repair } from './repair/index.ts'

/** The text of a source: its pages, and their lines as read and as repaired. */
export interface Transcript {
  readonly pages: readonly ReadPage[]
  readonly lines: readonly RepairedLine[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The first half of the way, for whoever wants the text and not the facts. Rejects as `transcribe` does. */
export async function proofread(source: Source, tools: Tools, options: Options): Promise<Transcript> {
  const { diagnostics, note } = notebook()
  const reading = await read(source, options, note, tools)
  try {
    const pages = await recognise(reading.pages, tools, options, note)
    tools.onRead?.({ all: pages.length })
    return { pages, lines: repair(pages, tools.lexicon, options, note), diagnostics }
  } finally {
    await reading.close()
  }
}
