import type { Candidate, Misreading } from './candidate.ts'
import type { Channel } from './channel.ts'

/**
 * `Bggh`, `Sglvsten`, `Krgigaard`; `Engstrgm`, `Solhgjvej`: a g where no Danish syllable can have one, right after the
 * consonants that open it. Of the letters that the recogniser lacks only ø is read as g.
 */
const unspeakablePattern = /(?<=^\p{Lu}[bcdfhjklmnpqrstvwxz]*|[bdfkptv]r|h)g(?=\p{Ll})/gu
const consonantPattern = /^[^AEIOUYÆØÅ]/
const shortestName = 4
const mostLetters = 2
/** What it is worth against leaving the name as it is, in nats. */
const worth = 7

/** The names that a reading which nobody can pronounce must have been. */
export function pronounced(read: string, floor: number, channel: Channel): Candidate[] {
  if (read.length < shortestName || !consonantPattern.test(read)) return []
  const places = [...read.matchAll(unspeakablePattern)].slice(0, mostLetters)
  const reading = channel.readings.get('g'.charCodeAt(0))?.find(({ read, written }) => read === 'g' && written === 'ø')
  if (places.length === 0 || reading === undefined) return []
  const misreadings = places.map(({ index }): Misreading => ({ reading, at: index, extra: 0 }))
  const letters = [...read]
  for (const { at } of misreadings) letters[at] = 'ø'
  return [
    {
      text: letters.join('').toLowerCase(),
      misreadings,
      channel: misreadings.length * reading.cost,
      prior: floor - worth,
      known: true,
      kind: 'agreed',
    },
  ]
}
