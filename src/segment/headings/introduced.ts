import type { Ground } from '../ground.ts'
import { freeBefore } from '../ground.ts'
import type { Candidate } from './candidates.ts'
import type { Zone } from './zones.ts'

/** `Godkendtes, dog saaledes:` */
const introduces = /\p{L}:$/u

/**
 * The candidates of an old protocol without the rows of its lists: `Godkendtes, dog saaledes:` / `Nr. 7. Smeden 2100 Kr.` /
 * `Nr. 18. Enken 300 Kr.` The sentence that opens a meeting lies in its head and introduces none.
 */
export function withoutIntroduced(ground: Ground, zone: Zone, strong: readonly Candidate[]): Candidate[] {
  if (!zone.prose) return [...strong]
  let [inList, last] = [false, -1]
  return strong.filter(({ row, numbering }) => {
    const before = freeBefore(ground, row.at)
    const opens = before !== undefined && before.at >= zone.from && introduces.test(before.text)
    const goesOn = inList && before !== undefined && before.at >= last && row.gap === 0
    inList = numbering.style === 'nr' && (opens || goesOn)
    last = row.at
    return !inList
  })
}
