/** Control characters of both sets: a terminal would act on them. */
const controlPattern = /[\0-\x1f\x7f-\x9f\u2028\u2029]/g

/** A text of several lines, each of them printable. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n')

/** Text of a document or a file's name as one line that no terminal acts on: `a\x1b[2Jb → a\x1b[2Jb`, written out. */
export function printable(text: string): string {
  return text.replace(controlPattern, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
}
