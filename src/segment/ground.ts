import type { Furniture } from '../model/cut.ts'
import type { Contents } from './contents/contents-entry.ts'
import type { Head } from './heads/head.ts'
import type { Row } from './rows/rows.ts'

/** What is known of a source before its punkter are looked for. */
export interface Ground {
  readonly rows: readonly Row[]
  readonly furniture: ReadonlyMap<number, Furniture['kind']>
  readonly lists: readonly Contents[]
  readonly heads: readonly Head[]
  /** Rows that end a meeting: `Mødet hævet`, signatures. */
  readonly tails: ReadonlySet<number>
  /** Rows of a sender’s column: address, telephone, case worker. */
  readonly letterheads: ReadonlySet<number>
  /** Whether a row is text: no furniture, and in no contents list. */
  readonly isText: (at: number) => boolean
  /** Whether a row may be content of a punkt: it is text, and ends no meeting. */
  readonly isFree: (at: number) => boolean
}

/** The next free row after a place, or `undefined` at the end of the source. */
export function freeAfter(ground: Ground, at: number): Row | undefined {
  for (let i = at + 1; i < ground.rows.length; i++) if (ground.isFree(i)) return ground.rows[i]
  return undefined
}

/** The nearest free row before a place. */
export function freeBefore(ground: Ground, at: number): Row | undefined {
  for (let i = at - 1; i >= 0; i--) if (ground.isFree(i)) return ground.rows[i]
  return undefined
}
