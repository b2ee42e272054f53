/**
 * CR LF, CR, next line (U+0085) · line and paragraph separator · vertical tab: all of them end a line. After Ã, U+0085 is half
 * of an Å that was read as Latin-1, and a soft hyphen half of an í: they are left to repair.
 */
const lineEndPattern = /\r\n|[\r\v\u2028\u2029]|(?<!Ã)\u0085/g
/** Blanks of every width but the tab, which says a column. */
const blankPattern = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** A soft hyphen that does its work: the word goes on in the next line. */
const softHyphenAtEndPattern = /(?<!Ã)\u00ad[ \t]*(?=\n|\f|$)/g
/** BOM anywhere, zero-width characters, direction marks, soft hyphens inside a line. */
const invisiblePattern = /(?<!Ã)\u00ad|[\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u2064]/g
/** Controls that no text means, but for tab, line end and form feed. */
const controlPattern = /[\0-\x08\x0e-\x1f\x7f]/g

/**
 * Anything but printed signs of Latin alphabets, from `!` to `ſ`, their dashes and quotes, the plain blank, tab, line feed and
 * form feed: in those is nothing to fold, which is the rule.
 */
const foldedPattern = /[^\t\n\f -~¡-\u00ac\u00ae-\u017f\u2010-\u2027]/

/** Folds white space and invisible characters, as the contract says they are folded: no repair, no trace. */
export function foldText(text: string): string {
  if (!foldedPattern.test(text)) return text
  return text
    .replace(lineEndPattern, '\n')
    .replace(softHyphenAtEndPattern, '-')
    .replace(invisiblePattern, '')
    .replace(controlPattern, '')
    .replace(blankPattern, ' ')
    .normalize('NFC')
}
