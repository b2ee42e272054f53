const runs = /\s\s|[\t\n]/

/** Without blanks at its ends, and one blank where several stood. */
export function foldSpaces(text: string): string {
  const trimmed = text.trim()
  return runs.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed
}
