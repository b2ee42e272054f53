import { anchored } from '../../danish/anchored.ts'
import type { Furniture } from '../../model/cut.ts'
import type { RepairedLine } from '../../model/repair.ts'

/** `> 2. Budget`, `>> 2. Budget`, `>`: a line that an answer quotes. */
const quotePattern = anchored(/^\s?>(?:[ >]*>)?(?=\s|$)/u)
/** Less than this share of the lines is a quotation in a text; more is a text that was sent on. */
const fewestQuoted = 0.5

/** The lines of minutes that came in an answer, each behind its `>`: without the signs, every letter in its column. Others come back as they are. */
export function unquoted(lines: readonly RepairedLine[]): readonly RepairedLine[] {
  let [written, quoted] = [0, 0]
  for (const { text } of lines) {
    if (text.trim() === '') continue
    written += 1
    if (quotePattern.test(text)) quoted += 1
  }
  if (quoted < fewestQuoted * written || written === 0) return lines
  const { pattern } = quotePattern
  return lines.map((line) => ({ ...line, text: line.text.replace(pattern, (signs) => ' '.repeat(signs.length)) }))
}

/** The lines that were nothing but the sign of a quotation. */
export const signsAlone = (lines: readonly RepairedLine[], read: readonly RepairedLine[]): Furniture[] =>
  read === lines
    ? []
    : lines
        .filter(({ text }, i) => text.trim() !== '' && read[i]?.text.trim() === '')
        .map(({ page, line }) => ({ page, line, kind: 'separator' }))
