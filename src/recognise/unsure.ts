import type { ReadPage, Word } from '../model/page.ts'

/**
 * Words that recognition is less sure of than this are told. On the project's scans 1 right word in 100 is below it, and five in
 * six of the wrong ones.
 */
const sure = 0.9
/** More words of a line than these are only counted. */
const mostNamed = 5
const lettersPattern = /[\p{L}\p{N}]/u

/** A line and what is to be said of its doubtful words: `“lidved” (85 %), “C,” (53 %)`. */
export interface Doubt {
  readonly line: number
  readonly words: string
}

/** The lines of a recognised page that hold words nobody should trust unseen; none for a page that was not recognised. */
export function unsureLines({ lines }: ReadPage): Doubt[] {
  const doubts: Doubt[] = []
  for (const { line, words } of lines) {
    if (words.length === 0) continue
    const doubtful = words.filter(({ text, confidence }) => isBelow(confidence) && lettersPattern.test(text))
    if (doubtful.length > 0) doubts.push({ line, words: named(doubtful) })
  }
  return doubts
}

const isBelow = (confidence: number | null) => confidence !== null && confidence < sure

function named(words: readonly Word[]): string {
  const first = words.slice(0, mostNamed).map(({ text, confidence }) => `“${text}” (${percent(confidence)} %)`)
  const more = words.length - first.length
  return first.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

const percent = (confidence: number | null) => Math.floor(100 * (confidence ?? 0))
