import type { Progress } from '../batch/batch.ts'
import type { Summary } from '../batch/summary.ts'
import { batchEvents } from './batchEvents.ts'
import { batchText } from './batchText.ts'
import type { Reporting } from './flags.ts'
import type { Passed } from './inputs.ts'
import type { Io } from './io.ts'

/** What a batch tells on standard error, as it happens. */
export interface BatchReport {
  readonly passed: (passed: readonly Passed[]) => void
  readonly hear: (progress: Progress) => void
  /** The run is over, or could not begin; `summary` is then `null`. */
  readonly ended: (summary: Summary | null) => void
}

/** `shown`: the output folder as the user calls it. */
export function batchReportFor(flags: Reporting, io: Io, shown: string): BatchReport {
  return flags.log === 'json' ? batchEvents(flags, io) : batchText(flags, io, shown)
}

/** Milliseconds between two words about how a run goes on, where no terminal shows it. */
export const wordEvery = 30_000
