import { createHash } from 'node:crypto'
import { z } from 'zod'
import { gathered } from '../danish/gathered.ts'
import { orthographyOf } from '../danish/orthography.ts'
import { codes } from '../model/codes.ts'
import type { Cut } from '../model/cut.ts'
import { type Diagnostic, Document, type Meeting } from '../model/meeting.ts'
import type { Reading, ReadPage } from '../model/page.ts'
import type { Repair, RepairedLine } from '../model/repair.ts'
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
  const document: Document = {
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
      confidence: confidence === null ? null : rounded(confidence),
    })),
    orthography: orthographyOf(lines.map(({ text }) => text)),
    meetings: [...meetings],
    furniture: [...cut.furniture],
    unassigned: cut.unassigned.flatMap((block) => {
      const [first, last] = [block[0], block.at(-1)]
      if (first === undefined || last === undefined) return []
      const span = { from: { page: first.page, line: first.line }, to: { page: last.page, line: last.line } }
      return [{ span, text: block.map((line) => line.text).join('\n') }]
    }),
    repairs: gathered(lines, ({ repairs }) =>
      repairs.length === 0
        ? noRepairs
        : repairs.map((repair) => ({ ...repair, confidence: rounded(repair.confidence) })),
    ),
    diagnostics: [...diagnostics],
  }
  return lines.length >= manyLines && compiled().validate(document) ? document : inOrder(document)
}

const noRepairs: readonly Repair[] = []

/** Four digits say all there is to say of a confidence, and are the same on every machine. */
const rounded = (confidence: number) => Math.round(confidence * 10_000) / 10_000

/**
 * A volume of so many lines pays for the compiling of its schema: 50 ms, and from then on a tenth of the time. It is only looked
 * at, not copied: the stages write every key in the schema's order, as a law sees to.
 */
const manyLines = 50_000
let known: typeof Document | undefined
function compiled(): typeof Document {
  known ??= z.compile(Document)
  return known
}

/** The document with its keys in the schema's order; one that does not fit its schema as it is, with an error that says so. */
function inOrder(document: Document): Document {
  const { success, data, error } = Document.safeParse(document)
  if (success) return data
  const code = 'emit/not-in-schema'
  const seen = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  const message = `Expected a document that fits its schema, found ${seen}. Do not trust these fields, and report it.`
  const fault = { code, severity: codes[code].severity, message, page: null, line: null }
  return { ...document, diagnostics: [...document.diagnostics, fault] }
}
