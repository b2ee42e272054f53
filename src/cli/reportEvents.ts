import type { Reporting } from './flags.ts'
import type { Io } from './io.ts'
import { isShown, type Report } from './report.ts'

/** Reports for machines: one JSON object a line, told apart by `event`. */
export function reportEvents(flags: Reporting, io: Io): Report {
  const emit = (event: string, data: object) => io.stderr.write(`${JSON.stringify({ event, ...data })}\n`)
  const tell = (event: string, data: object) => flags.quiet || emit(event, data)
  let total = 0
  return {
    begun: (sources, passed) => {
      total = sources
      tell('begin', { sources, passedOver: passed.length })
      if (flags.verbose) for (const { path, code, message } of passed) tell('passed-over', { path, code, message })
    },
    started: (path) => flags.verbose && tell('start', { path }),
    recognised: () => {},
    diagnostic: (path, diagnostic) => isShown(diagnostic, flags) && emit('diagnostic', { path, ...diagnostic }),
    trace: (cause) => flags.verbose && cause instanceof Error && emit('trace', { stack: cause.stack }),
    handing: () => {},
    finished: ({ path, failure, pages, errors, warnings }) =>
      tell('source', { path, state: failure === null ? 'converted' : 'failed', pages, errors, warnings }),
    ended: (results, interrupted) => {
      const failures = results.flatMap(({ path, failure }) => (failure === null ? [] : [{ path, code: failure.code }]))
      const converted = results.length - failures.length
      tell('end', { sources: total, converted, failed: failures.length, failures, interrupted })
    },
  }
}
