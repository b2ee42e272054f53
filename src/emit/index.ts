import { createHash } from 'node:crypto'
import type { Cut } from '../model/cut.ts'
import type { Diagnostic, Document, Meeting } from '../model/meeting.ts'
import type { Reading, ReadPage } from '../model/page.ts'
import type { RepairedLine } from '../model/repair.ts'
import type { Source } from '../model/source.ts'
import { generator } from './generator.ts'

/** What the stages found, as the document of the contract: every key present, in the contract's order. */
export function describe(
  source: Source,
  reading: Reading,
  pages: readonly ReadPage[],
  lines: readonly RepairedLine[],
  cut: Cut,
  meetings: readonly Meeting[],
  diagnostics: readonly Diagnostic[],
): Document {
  return {
    schemaVersion: 1,
    generator,
    source: {
      path: source.path,
      sha256: createHash('sha256').update(source.bytes).digest('hex'),
      bytes: source.bytes.length,
      mediaType: reading.mediaType,
      encoding: reading.encoding,
      pageCount: pages.length,
    },
    pages: pages.map(({ number, origin, lines, confidence }) => ({
      number,
      origin,
      lineCount: lines.length,
      confidence,
    })),
    orthography: 'modern',
    meetings: [...meetings],
    furniture: [...cut.furniture],
    unassigned: cut.unassigned.flatMap((block) => {
      const [first, last] = [block[0], block.at(-1)]
      if (first === undefined || last === undefined) return []
      const span = { from: { page: first.page, line: first.line }, to: { page: last.page, line: last.line } }
      return [{ span, text: block.map((line) => line.text).join('\n') }]
    }),
    repairs: lines.flatMap((line) => line.repairs),
    diagnostics: [...diagnostics],
  }
}
