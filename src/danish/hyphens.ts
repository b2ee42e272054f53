/** `Social-` before `og Beskæftigelsesudvalget`: the hyphen stands for a word left out. */
const coordination = /^(?:og|eller|samt|men|til|hhv\.|henholdsvis|som|\/|&)(?!\p{L})/u
/** `tilrette-`, `Medde=`: a word that may go on in the next line. */
const splitPattern = /(?<![\p{L}\d])(?<before>[\p{L}\d]{1,40})(?<mark>[-=\u2010])$/u
/** Short words that keep their hyphen: `it-`, `e-`, `ikke-`, `3-`, `KL-`, `TV2-`, and the old `Extra-`. */
const keepsHyphen = /^(?:it|e|p|a|ad|ex|ikke|non|anti|ph|\p{L}|\d+|\p{Lu}{2,}\d*|\p{Lu}+\d+)$/u

/**
 * How two lines of one paragraph are put together: what stands between them, and how many characters of the first line
 * go away. `tilrette-` + `læggelse` → `tilrettelæggelse`; `Social- og` and `it-` + `udstyr` keep their hyphen.
 */
export function joint(line: string, next: string): { readonly drop: number; readonly between: string } {
  const split = splitPattern.exec(line.slice(-42))
  if (!split) return { drop: 0, between: ' ' }
  if (coordination.test(next)) return { drop: 0, between: ' ' }
  const before = split.groups?.['before'] ?? ''
  const hyphen = split.groups?.['mark'] !== '='
  if (/^\p{Ll}/u.test(next)) return { drop: hyphen && keepsHyphen.test(before) ? 0 : 1, between: '' }
  return hyphen && /^[\p{Lu}\d]/u.test(next) ? { drop: 0, between: '' } : { drop: 0, between: ' ' }
}

/** Lines of one paragraph as one line. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = []
  let last = ''
  for (const line of lines) {
    const next = line.trim().replace(/\s+/g, ' ')
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
