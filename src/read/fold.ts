/** CR LF, CR, next line (U+0085), line and paragraph separator, vertical tab: all of them end a line. */
const lineEndPattern = /\r\n|[\r\v\u0085\u2028\u2029]/g
/** Blanks of every width but the tab, which says a column. */
const blankPattern = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** A soft hyphen that does its work: the word goes on in the next line. */
const softHyphenAtEndPattern = /\u00ad[ \t]*(?=\n|\f|$)/g
/** BOM anywhere, zero-width characters, direction marks, soft hyphens inside a line. */
const invisiblePattern = /[\ufeff\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]/g
/** Controls that no text means, but for tab, line end and form feed. */
const controlPattern = /[\0-\x08\x0e-\x1f\x7f]/g

/** Folds white space and invisible characters, as the contract says they are folded: no repair, no trace. */
export function foldText(text: string): string {
  return text
    .replace(lineEndPattern, '\n')
    .replace(softHyphenAtEndPattern, '-')
    .replace(invisiblePattern, '')
    .replace(controlPattern, '')
    .replace(blankPattern, ' ')
    .normalize('NFC')
}
