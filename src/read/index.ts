import type { Note } from '../model/codes.ts'
import type { Options } from '../model/options.ts'
import type { Reading } from '../model/page.ts'
import type { Source } from '../model/source.ts'

/** Bytes to pages, by content and not by name. */
export async function read(source: Source, _options: Options, _note: Note): Promise<Reading> {
  const text = new TextDecoder().decode(source.bytes)
  const pages = text.split('\f').map((page, p) => ({
    state: 'read' as const,
    number: p + 1,
    origin: 'plain-text' as const,
    confidence: null,
    lines: page
      .split(/\r?\n/)
      .map((line, l) => ({ page: p + 1, line: l + 1, text: line.trimEnd(), box: null, words: [] })),
  }))
  return { mediaType: 'text/plain', encoding: 'utf-8', pages, close: async () => {} }
}
