import type { Lexicon } from '../../src/danish/lexicon.ts'
import type { Code } from '../../src/model/codes.ts'
import { defaults, type Options } from '../../src/model/options.ts'
import type { ReadPage } from '../../src/model/page.ts'
import type { RepairedLine } from '../../src/model/repair.ts'
import { repair } from '../../src/repair/index.ts'

/** A text as one read page. */
export const pageOf = (text: string): ReadPage => ({
  state: 'read',
  number: 1,
  origin: 'plain-text',
  confidence: null,
  lines: text.split('\n').map((line, at) => ({ page: 1, line: at + 1, text: line, box: null, words: [] })),
})

/** What the repair stage makes of a text. */
export function repaired(text: string, lexicon: Lexicon, repairs: Options['repair'] = 'auto') {
  const codes: Code[] = []
  const lines = repair([pageOf(text)], lexicon, { ...defaults, repair: repairs }, (code) => void codes.push(code))
  return { lines, codes, text: textOf(lines), repairs: lines.flatMap((line) => line.repairs) }
}

export const textOf = (lines: readonly RepairedLine[]): string => lines.map(({ text }) => text).join('\n')
