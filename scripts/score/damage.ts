import { type Confusion, englishConfusions } from '../../src/repair/decode/confusions.ts'

/** A recogniser without Danish letters, as one font makes it: what each letter is read as, and how often. */
export type Mix = ReadonlyMap<string, readonly { readonly read: string; readonly share: number }[]>

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** How far a font's habits lie from the general ones: each share is multiplied by something between 1/8 and 8. */
const spread = 8
/** Rarer readings are left to chance. */
const rarest = 2

/** The mix of an invented font: the general table, each reading of each letter made commoner or rarer by the dice. */
export function mixOf(seed: number): Mix {
  const throws = dice(seed)
  const byLetter = new Map<string, Confusion[]>()
  for (const confusion of englishConfusions)
    if (confusion.written.length === 1 && confusion.perMille >= rarest)
      byLetter.set(confusion.written, [...(byLetter.get(confusion.written) ?? []), confusion])
  return new Map(
    [...byLetter].map(([letter, list]) => {
      const weights = list.map(({ perMille }) => perMille * spread ** (2 * throws() - 1))
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      return [letter, list.map(({ read }, at) => ({ read, share: (weights[at] ?? 0) / total }))]
    }),
  )
}

/** A clean text as that recogniser reads it: every Danish letter is lost, nothing else is touched. */
export function damaged(text: string, mix: Mix, seed: number): string {
  const throws = dice(seed)
  return text.replace(/[æøåÆØÅ]/g, (letter) => {
    let left = throws()
    for (const { read, share } of mix.get(letter) ?? []) {
      left -= share
      if (left <= 0) return read
    }
    return mix.get(letter)?.[0]?.read ?? letter
  })
}
