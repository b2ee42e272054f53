import type { Lexicon } from '../danish/lexicon.ts'
import type { Line } from '../model/page.ts'
import type { Repair } from '../model/repair.ts'

/** What a rule would change: in the line of that index, at column `start`, `before` into `after`. */
export interface Proposal extends Pick<Repair, 'start' | 'before' | 'after' | 'confidence'> {
  readonly line: number
}

export interface Context {
  readonly lexicon: Lexicon
  readonly repair: 'auto' | 'on'
}

/** One kind of damage. Rules only propose; `repair` applies, in one place. */
export interface Rule {
  readonly name: string
  readonly reason: string
  /** What stands in every text that the rule could change; texts without it are looked at no further. `null`: anything. */
  readonly hint: RegExp | null
  readonly propose: (lines: readonly Line[], context: Context) => readonly Proposal[]
}
