import type { Reading } from './channel.ts'

/** One way a word may have been written. `channel` is what its misreadings cost, `prior` what the word itself costs, in nats. */
export interface Candidate {
  /** In lower case; `spelled` gives it the case of the page. */
  readonly text: string
  readonly channel: number
  readonly prior: number
  readonly misreadings: readonly Misreading[]
  readonly known: boolean
  /** Where it comes from: a word of the lists or a compound of such, a name of the lists, or what the document itself says of a name. */
  readonly kind: 'word' | 'name' | 'agreed'
}

/** One misreading assumed: where what was read begins in the word as read, and what its place adds to its cost. */
export interface Misreading {
  readonly reading: Reading
  readonly at: number
  readonly extra: number
}

/** What it costs to take the word for this, in nats. */
export const costOf = ({ channel, prior }: Candidate): number => channel + prior
