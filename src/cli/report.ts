import type { Diagnostic } from '../model/meeting.ts'
import type { Reporting } from './flags.ts'
import type { Passed } from './inputs.ts'
import type { Io } from './io.ts'
import { reportEvents } from './reportEvents.ts'
import { reportText } from './reportText.ts'
import type { Result } from './result.ts'

/** What a run tells on standard error, as it happens. */
export interface Report {
  /** The sources are known; work begins. */
  readonly begun: (sources: number, passed: readonly Passed[]) => void
  readonly started: (path: string) => void
  /** One more page of the source at work is recognised. */
  readonly recognised: () => void
  readonly diagnostic: (path: string, diagnostic: Diagnostic) => void
  /** What a fault of the program left as its trace. */
  readonly trace: (cause: unknown) => void
  /** A product is about to be handed over, perhaps to the same terminal. */
  readonly handing: () => void
  readonly finished: (result: Result) => void
  /** The run is over; `interrupted` names the signal that ended it early. */
  readonly ended: (results: readonly Result[], interrupted: string | null) => void
}

export function reportFor(flags: Reporting, io: Io): Report {
  return flags.log === 'json' ? reportEvents(flags, io) : reportText(flags, io)
}

/** The same report, which calls the sources otherwise. */
export const calling = (report: Report, nameOf: (path: string) => string): Report => {
  const renamed = <T extends { readonly path: string }>(entry: T): T => ({ ...entry, path: nameOf(entry.path) })
  return {
    ...report,
    begun: (sources, passed) => report.begun(sources, passed.map(renamed)),
    started: (path) => report.started(nameOf(path)),
    diagnostic: (path, diagnostic) => report.diagnostic(nameOf(path), diagnostic),
    finished: (result) => report.finished(renamed(result)),
    ended: (results, interrupted) => report.ended(results.map(renamed), interrupted),
  }
}

/** Whether a diagnostic is shown: `--quiet` shows errors alone. */
export const isShown = ({ severity }: Diagnostic, { quiet }: Reporting): boolean => !quiet || severity === 'error'
