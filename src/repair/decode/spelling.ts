import type { Candidate } from './candidate.ts'

/**
 * A stretch of the word as read, in the letters of the candidate: what was read right keeps its case, what was misread takes
 * the case of the reading, or of the whole word where it is in capitals (`L@SNINGER` → `LØSNINGER`, `rAddmand` → `rådmand`).
 */
export function spelled(read: string, { misreadings }: Candidate, from: number, to: number): string {
  const caps = isCaps(read)
  let made = ''
  let at = from
  for (const misreading of misreadings) {
    if (misreading.at < from || misreading.at >= to) continue
    made +=
      read.slice(at, misreading.at) + (caps ? misreading.reading.printed.toUpperCase() : misreading.reading.printed)
    at = misreading.at + misreading.reading.read.length
  }
  return made + read.slice(at, to)
}

/** A word in capitals: at least two of them and no small letter (`L@SNINGER`). */
export const isCaps = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
