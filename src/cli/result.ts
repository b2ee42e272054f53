import type { Diagnostic } from '../model/meeting.ts'
import { exit } from './exit.ts'

/** What remains of a source when its turn is over: enough for the summary and the exit code. */
export interface Result {
  readonly path: string
  /** The error that left no document, or `null`. */
  readonly failure: Diagnostic | null
  readonly pages: number
  readonly errors: number
  readonly warnings: number
}

/** Errors and warnings of a list of diagnostics, counted. */
export const count = (diagnostics: readonly Diagnostic[]): Pick<Result, 'errors' | 'warnings'> => ({
  errors: diagnostics.filter(({ severity }) => severity === 'error').length,
  warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
})

/** The exit code of a run that was not interrupted. Where no source could so much as be opened, nothing was run. */
export function exitCode(results: readonly Result[], strict: boolean): number {
  if (results.every(({ failure }) => failure?.code.startsWith('input/'))) return exit.nothingRun
  const clean = ({ errors, warnings }: Result) => errors === 0 && !(strict && warnings > 0)
  return results.every(clean) ? exit.done : exit.failed
}
