import type { Lexicon } from '../../src/danish/lexicon.ts'
import type { Code } from '../../src/model/codes.ts'
import { defaults, type Options } from '../../src/model/options.ts'
import type { ReadPage } from '../../src/model/page.ts'
import type { RepairedLine } from '../../src/model/repair.ts'
import { repair } from '../../src/repair/index.ts'

const box = { x: 0, y: 0, width: 9, height: 9 }

/** A text as one read page; with a confidence, as one recognised page, every word as surely. */
export const pageOf = (text: string, confidence: number | null = null): ReadPage => ({
  state: 'read',
  number: 1,
  origin: confidence === null ? 'plain-text' : 'ocr',
  confidence,
  lines: text.split('\n').map((line, at) => ({
    page: 1,
    line: at + 1,
    text: line,
    box: confidence === null ? null : box,
    words: confidence === null ? [] : line.split(' ').map((word) => ({ text: word, box, confidence })),
  })),
})

/** What the repair stage makes of a text. */
export function repaired(
  text: string,
  lexicon: Lexicon,
  repairs: Options['repair'] = 'auto',
  confidence: number | null = null,
) {
  const codes: Code[] = []
  const lines = repair(
    [pageOf(text, confidence)],
    lexicon,
    { ...defaults, repair: repairs },
    (code) => void codes.push(code),
  )
  return { lines, codes, text: textOf(lines), repairs: lines.flatMap((line) => line.repairs) }
}

export const textOf = (lines: readonly RepairedLine[]): string => lines.map(({ text }) => text).join('\n')
