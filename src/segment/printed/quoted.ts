import type { Furniture } from '../../model/cut.ts'
import type { RepairedLine } from '../../model/repair.ts'

/** `> 2. Budget`, `>> 2. Budget`, `>`: a line that an answer quotes. */
const quotePattern = /^\s?>(?:[ >]*>)?(?=\s|$)/u
/** Less than this share of the lines is a quotation in a text; more is a text that was sent on. */
const fewestQuoted = 0.5

const isQuoted = ({ text }: RepairedLine) => quotePattern.test(text)

/** The lines of minutes that came in an answer, each behind its `>`: without the signs, every letter in its column. Others come back as they are. */
export function unquoted(lines: readonly RepairedLine[]): readonly RepairedLine[] {
  const written = lines.filter(({ text }) => text.trim() !== '')
  if (written.filter(isQuoted).length < fewestQuoted * written.length || written.length === 0) return lines
  return lines.map((line) => ({ ...line, text: line.text.replace(quotePattern, (signs) => ' '.repeat(signs.length)) }))
}

/** The lines that were nothing but the sign of a quotation. */
export const signsAlone = (lines: readonly RepairedLine[], read: readonly RepairedLine[]): Furniture[] =>
  read === lines
    ? []
    : lines
        .filter(({ text }, i) => text.trim() !== '' && read[i]?.text.trim() === '')
        .map(({ page, line }) => ({ page, line, kind: 'separator' }))
