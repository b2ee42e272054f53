/** Text as it is compared: white space folded, without a closing dot, colon, semicolon or comma. */
export const fold = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.:;,]+$/, '')

/** Two texts are the same when nothing but white space and closing punctuation tells them apart. */
export const exactly = (a: string, b: string) => fold(a) === fold(b)

/** 1 for the same text, 0 for nothing in common: one minus the edit distance as a share of the longer text. */
export function likeness(a: string, b: string): number {
  const [x, y] = [fold(a), fold(b)]
  let row = Array.from({ length: y.length + 1 }, (_, j) => j)
  for (let i = 1; i <= x.length; i++) {
    const next = [i]
    for (let j = 1; j <= y.length; j++) {
      const swap = (row[j - 1] ?? 0) + (x[i - 1] === y[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap))
    }
    row = next
  }
  return 1 - (row.at(-1) ?? 0) / Math.max(x.length, y.length, 1)
}

/** Every string and number of a value, in order. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}
