/** Control characters of both sets: a terminal would act on them. */
const controlPattern = /[\0-\x1f\x7f-\x9f\u2028\u2029]/g

/** A text of several lines, each of them printable. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n')

/** What a terminal acts on, of which a text needs none: all but tabs, line ends and form feeds. */
const actingPattern = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]|\r(?!\n)/g

/** A text of a document, or its JSON, as a terminal may show it: `\x1b[2J` as `\u001b[2J`, written out. */
export const forTerminal = (text: string): string =>
  text.replace(actingPattern, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Text of a document or a file's name as one line that no terminal acts on: `a\x1b[2Jb → a\x1b[2Jb`, written out. */
export function printable(text: string): string {
  return text.replace(controlPattern, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
}
