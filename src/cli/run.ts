import type { Diagnostic } from '../model/meeting.ts'
import { exit, UsageError } from './exit.ts'
import type { Reading } from './flags.ts'
import { findInputs, type Input, isPassed, type Missing } from './inputs.ts'
import type { Io } from './io.ts'
import type { Deliver } from './product.ts'
import { calling, type Report, reportFor } from './report.ts'
import { count, exitCode, type Result } from './result.ts'
import { failureOf, type Outcome } from './sources.ts'
import { ownWords } from './words.ts'

export const noInput = 'Expected files, folders, patterns or - (standard input), found none. See `referat --help`.'

/** What one source gives: its product as text, and what the summary counts. */
export interface Made {
  readonly text: string
  readonly pages: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes something of each source, in their order. `own` are the user's own words. */
export type Each = (
  sources: readonly (Input | Missing)[],
  own: readonly string[],
  report: Report,
) => AsyncGenerator<Outcome<Made>>

/** Makes something of every source that the words stand for and hands it over, in order; resolves to the exit code. `nameOf` is what reports call a source. */
export async function run(
  words: readonly string[],
  flags: Reading,
  io: Io,
  each: Each,
  deliver: Deliver,
  nameOf: (path: string) => string = (path) => path,
): Promise<number> {
  if (words.length === 0) throw new UsageError(noInput)
  const own = flags.lexicon === null ? [] : await ownWords(flags.lexicon, io)
  const report = calling(reportFor(flags, io), nameOf)
  const found = await findInputs(words, io.cwd, io.fs)
  const sources = found.filter((entry) => !isPassed(entry))
  report.begun(sources.length, found.filter(isPassed))

  const results: Result[] = []
  for await (const outcome of each(sources, own, report)) {
    const { result, last } = await settle(outcome, report, deliver)
    results.push(result)
    report.finished(result)
    if (last) break
  }
  const interrupted = io.signal.aborted ? signalOf(io.signal) : null
  report.ended(results, interrupted)
  if (interrupted !== null) return exit[interrupted]
  return exitCode(results, flags.strict)
}

export const signalOf = ({ reason }: AbortSignal) => (reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT')

/** Reports on one source and hands its product over. `last` says that nobody takes any more. */
async function settle(
  outcome: Outcome<Made>,
  report: Report,
  deliver: Deliver,
): Promise<{ result: Result; last: boolean }> {
  const { path } = outcome
  const lost = (failure: Diagnostic, last: boolean) => {
    report.diagnostic(path, failure)
    return { result: { path, failure, pages: 0, errors: 1, warnings: 0 }, last }
  }
  if (outcome.state === 'failed') {
    if (outcome.failure.code === 'run/crashed') report.trace(outcome.cause)
    return lost(outcome.failure, false)
  }
  const { text, pages, diagnostics } = outcome.value
  for (const diagnostic of diagnostics) report.diagnostic(path, diagnostic)
  report.handing()
  const delivery = await deliver(path, text)
  if (delivery.state === 'failed') return lost(failureOf(delivery.trouble), delivery.final)
  return { result: { path, failure: null, pages, ...count(diagnostics) }, last: delivery.state === 'closed' }
}
