import type { Candidate, Misreading } from './candidate.ts'
import type { Channel, Reading } from './channel.ts'

/** Readings rarer than this (-log) are no ground to doubt a name. */
const dearest = 4.5
const mostMisreadings = 2
const shortestName = 4
/** What two readings of one name are worth against leaving both as they are, in nats. */
const agreement = 7

/**
 * Names that no list has, by the agreement of a document: `Ellehgj` and `Elleh@j` can both be `Ellehøj` only, since one letter
 * cannot be read as g and as @ but where the recogniser lacks it. Gives further candidates for the words as read.
 */
export function agreedNames(
  reads: ReadonlySet<string>,
  floor: (read: string) => number,
  channel: Channel,
): Map<string, Candidate[]> {
  const ideas = [...reads]
    .filter((read) => read.length >= shortestName)
    .map((read) => ({ read, written: rewritten(read, channel) }))
  const readAs = new Map<string, Set<string>>()
  for (const { read, written } of ideas)
    for (const { text } of written) readAs.set(text, (readAs.get(text) ?? new Set()).add(read))
  const agreed = new Map<string, Candidate[]>()
  for (const { read, written } of ideas) {
    const found = written.filter(({ text }) => (readAs.get(text)?.size ?? 0) > 1)
    if (found.length > 0)
      agreed.set(
        read,
        found.map(({ text, misreadings }) => ({
          text,
          misreadings,
          channel: misreadings.reduce((sum, { reading }) => sum + reading.cost, 0),
          prior: floor(read) - agreement,
          known: true,
          kind: 'agreed',
        })),
      )
  }
  return agreed
}

/** No name holds one: `@rnso` and `@rnsa` are not `@rnsø`. */
const signPattern = /[@&]/

interface Idea {
  readonly text: string
  readonly misreadings: readonly Misreading[]
}

/** What a word may have been if one or two of its letters were Danish ones misread. */
function rewritten(read: string, channel: Channel): Idea[] {
  const ideas: Idea[] = []
  const extend = (made: string, at: number, misreadings: readonly Misreading[]) => {
    if (at === read.length) {
      if (misreadings.length > 0 && !signPattern.test(made)) ideas.push({ text: made.toLowerCase(), misreadings })
      return
    }
    extend(made + read.charAt(at), at + 1, misreadings)
    if (misreadings.length === mostMisreadings) return
    for (const reading of channel.readings.get(read.charCodeAt(at)) ?? [])
      if (isGround(reading, at) && read.startsWith(reading.read, at))
        extend(made + reading.written, at + reading.read.length, [...misreadings, { reading, at, extra: 0 }])
  }
  extend('', 0, [])
  return ideas
}

const isGround = ({ danish, cost, written }: Reading, at: number) =>
  danish && cost < dearest && (at === 0) === (written !== written.toLowerCase())
