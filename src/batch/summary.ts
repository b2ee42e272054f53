import type { Code } from '../model/codes.ts'
import type { Diagnostic } from '../model/meeting.ts'
import { type FailureClass, failureClasses } from './classes.ts'

/** What became of one source. `skipped`: its document was there already; `kept`: a file that is not ours stands in its place. */
export type Fate =
  | (Counted & { readonly outcome: 'converted' | 'partial'; readonly notes: readonly Diagnostic[] })
  | (Counted & { readonly outcome: 'skipped' })
  | { readonly outcome: 'kept'; readonly code: Code; readonly message: string }
  | Failed
  | { readonly outcome: 'not-run' }

/** How many pages a document has, and what it says of itself. */
export interface Counted {
  readonly pages: number
  readonly errors: number
  readonly warnings: number
}

export interface Failed {
  readonly outcome: 'failed'
  readonly class: FailureClass
  readonly code: Code
  readonly message: string
  readonly trace: string | null
}

/** What a run over many sources comes to. `found` is the sum of the six counts below it. */
export interface Summary {
  readonly schemaVersion: 1
  readonly generator: { readonly name: string; readonly version: string }
  readonly found: number
  readonly converted: number
  readonly partial: number
  readonly skipped: number
  readonly kept: number
  readonly failed: number
  readonly notRun: number
  /** Warnings in all documents, made now or before. */
  readonly warnings: number
  /** Why the run ended before its end, as a sentence; `null`: it did not. */
  readonly stopped: string | null
  readonly failures: readonly {
    readonly class: FailureClass
    readonly count: number
    readonly remedy: string
    readonly sources: readonly { readonly path: string; readonly code: Code; readonly message: string }[]
  }[]
  /** Sources whose document lacks something, made now or before. */
  readonly partialSources: readonly string[]
  /** Sources whose place is taken by a file that is not ours. */
  readonly keptSources: readonly string[]
}

/** Counts fates as they come; keeps only what the summary names. */
export interface Tally {
  readonly add: (path: string, fate: Fate) => void
  readonly failed: () => number
  readonly handled: () => number
  readonly summary: (stopped: string | null) => Summary
}

export function openTally(generator: Summary['generator']): Tally {
  let warnings = 0
  const counts = { converted: 0, partial: 0, skipped: 0, kept: 0, failed: 0, 'not-run': 0 }
  const failures: { path: string; fate: Failed }[] = []
  const [partialSources, keptSources]: [string[], string[]] = [[], []]
  return {
    add: (path, fate) => {
      counts[fate.outcome] += 1
      if (fate.outcome === 'failed') failures.push({ path, fate: { ...fate, trace: null } })
      if (fate.outcome === 'partial' || (fate.outcome === 'skipped' && fate.errors > 0)) partialSources.push(path)
      if (fate.outcome === 'kept') keptSources.push(path)
      if ('warnings' in fate) warnings += fate.warnings
    },
    failed: () => counts.failed,
    handled: () => sum(counts) - counts['not-run'],
    summary: (stopped) => ({
      schemaVersion: 1,
      generator,
      found: sum(counts),
      converted: counts.converted,
      partial: counts.partial,
      skipped: counts.skipped,
      kept: counts.kept,
      failed: counts.failed,
      notRun: counts['not-run'],
      warnings,
      stopped,
      failures: byClass(failures),
      partialSources: partialSources.sort(),
      keptSources: keptSources.sort(),
    }),
  }
}

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, count) => all + count, 0)

/** The classes that occurred, in the order of their table; sources by path, whatever order they failed in. */
function byClass(failures: readonly { path: string; fate: Failed }[]): Summary['failures'] {
  const sorted = failures.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return Object.entries(failureClasses).flatMap(([name, remedy]) => {
    const here = sorted.filter(({ fate }) => fate.class === name)
    const sources = here.map(({ path, fate: { code, message } }) => ({ path, code, message }))
    const first = here[0]
    return first === undefined ? [] : [{ class: first.fate.class, count: here.length, remedy, sources }]
  })
}
