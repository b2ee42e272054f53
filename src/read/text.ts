import type { Note } from '../model/codes.ts'
import type { Line, Reading } from '../model/page.ts'
import { SourceError } from '../model/source.ts'
import { pagesOf } from './breaks.ts'
import { decode } from './encoding.ts'
import { foldText } from './fold.ts'

/** Above this share of control characters a source is no text; exports hold none, or a stray one. */
const mostControls = 0.02
/** Lines and characters of a hundred thick volumes; what is longer is no export of minutes, and would take gigabytes. */
const [mostLines, mostCharacters] = [4e6, 100e6]

/** Reads a text export: decodes it, folds its white space, cuts it into pages. */
export function readText(bytes: Uint8Array, note: Note): Reading {
  const { text, encoding, sure } = decode(bytes)
  refuseBinary(text, encoding)
  refuseEndless(text)
  const folded = foldText(text)
  if (folded.trim() === '') {
    throw new SourceError(
      'read/empty',
      'Expected the text of minutes, found nothing but white space. Export the source again.',
    )
  }
  if (!sure)
    note(
      'read/encoding-guessed',
      `Expected UTF-8, found another encoding; read as ${encoding}, which gives the most Danish. Look at words with æ, ø and å.`,
    )
  noteLostLetters(folded, note)
  const pages = pagesOf(folded).map((lines, p) => ({
    state: 'read' as const,
    number: p + 1,
    origin: 'plain-text' as const,
    lines: lines.map((line, l): Line => ({ page: p + 1, line: l + 1, text: line, box: null, words: none })),
    confidence: null,
  }))
  return { mediaType: 'text/plain', encoding, pages, close: async () => {} }
}

/** Of a text export no words are placed: all lines share one empty list. */
const none: Line['words'] = []

function refuseBinary(text: string, encoding: string): void {
  const controls = text.match(/[\0-\x08\x0e-\x13\x16-\x1f]/g)?.length ?? 0
  if (controls <= mostControls * text.length) return
  throw new SourceError(
    'read/not-text',
    `Expected a PDF, an image or text, found ${controls} control characters in ${text.length} (read as ${encoding}). Export the source as PDF or plain text.`,
  )
}

function refuseEndless(text: string): void {
  if (text.length < mostLines) return
  const lines = 1 + lineEnds.reduce((sum, mark) => sum + countOf(text, mark), 0)
  if (lines <= mostLines && text.length <= mostCharacters) return
  throw new SourceError(
    'read/too-large',
    `Expected at most ${mostLines} lines and ${mostCharacters} characters, found ${lines} and ${text.length}. Split it.`,
  )
}

const lineEnds = ['\n', '\f', '\r'] as const

function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count += 1
  return count
}

function noteLostLetters(text: string, note: Note): void {
  const lost = text.match(/\ufffd/g)?.length ?? 0
  if (lost > 0)
    note(
      'read/letters-lost',
      `Expected whole characters, found ${lost} that were lost before this copy was made (shown as �). Export the text again as UTF-8.`,
    )
}
