const [blank, nbsp, firstControl, lastControl, lastOfLatin] = [0x20, 0xa0, 0x09, 0x0d, 0xff]
const wideBlank = /\s/u

/** Whether the code of a letter is that of a blank, a tab or what else `\s` fits. */
export const isBlank = (code: number): boolean =>
  code === blank ||
  (code >= firstControl && code <= lastControl) ||
  code === nbsp ||
  (code > lastOfLatin && wideBlank.test(String.fromCharCode(code)))

/** How many blanks a text begins with. */
export function blanksBefore(text: string): number {
  let blanks = 0
  while (blanks < text.length && isBlank(text.charCodeAt(blanks))) blanks += 1
  return blanks
}

const runs = /\s\s|[\t\n]/

/** Without blanks at its ends, and one blank where several stood. */
export function foldSpaces(text: string): string {
  const trimmed = text.trim()
  return runs.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed
}
