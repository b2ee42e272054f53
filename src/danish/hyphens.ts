import { foldSpaces } from './spaces.ts'

/** `Social-` before `og Beskæftigelsesudvalget`: the hyphen stands for a word left out. */
const coordination = /^(?:og|eller|samt|men|til|hhv\.|henholdsvis|som|\/|&)(?!\p{L})/iu
/** `REGIONSRÅ-` before `DET`: a word in capitals; but no `EU-` before `MIDLER`. */
const capitals = /^\p{Lu}{4,}$/u
const isWord = /^[\p{L}\d]$/u
const longestWord = 40

/** `tilrette-`, `Medde=`: the word before the mark at the end of a line, which may go on in the next; empty where none stands. */
function wordBeforeMark(line: string): string {
  let from = line.length - 1
  while (from > 0 && line.length - from <= longestWord && isWord.test(line.charAt(from - 1))) from -= 1
  return line.slice(from, -1)
}
/** `it`, `e`, `ikke`, `3`, `KL`, `TV2`: short words that keep the hyphen after them. */
const keepsHyphen = /^(?:it|e|p|a|ad|ex|ikke|non|anti|ph|\p{L}|\d+|\p{Lu}{2,}\d*|\p{Lu}+\d+)$/u

/** Nothing is split: a blank stands between the lines. */
const apart = { drop: 0, between: ' ' } as const
const marks = new Set(['-', '=', '\u2010'])

/**
 * How two lines of one paragraph are put together: what stands between them, and how many characters of the first line
 * go away. `tilrette-` + `læggelse` → `tilrettelæggelse`; `Social- og` and `it-` + `udstyr` keep their hyphen.
 */
export function joint(line: string, next: string): { readonly drop: number; readonly between: string } {
  if (!marks.has(line.charAt(line.length - 1))) return apart
  const before = wordBeforeMark(line)
  if (before === '' || coordination.test(next)) return apart
  const hyphen = !line.endsWith('=')
  if (/^\p{Ll}/u.test(next)) return { drop: hyphen && keepsHyphen.test(before) ? 0 : 1, between: '' }
  if (hyphen && capitals.test(before) && /^\p{Lu}{2}/u.test(next)) return { drop: 1, between: '' }
  return hyphen && /^[\p{Lu}\d]/u.test(next) ? { drop: 0, between: '' } : apart
}

/** Lines of one paragraph as one line. */
export const joinLines = (lines: readonly string[]): string => joinFolded(lines.map(foldSpaces))

/** The same for lines whose white space is folded already. */
export function joinFolded(lines: readonly string[]): string {
  const [only, ...more] = lines
  if (more.length === 0) return only ?? ''
  const parts: string[] = []
  let last = ''
  for (const next of lines) {
    if (next === '') continue
    if (last !== '') {
      const { drop, between } = joint(last, next)
      parts[parts.length - 1] = last.slice(0, last.length - drop) + between
    }
    parts.push(next)
    last = next
  }
  return parts.join('')
}
