import type { Diagnostic } from '../model/meeting.ts'
import type { Reporting } from './flags.ts'
import type { Io } from './io.ts'
import { type Paint, paintFor } from './paint.ts'
import { printable, printableLines } from './printable.ts'
import { progressOn } from './progress.ts'
import { isShown, type Report } from './report.ts'
import { summarise } from './summary.ts'

/** Remarks stand in the document; a person sees them with `--verbose`. */
const isWanted = (diagnostic: Diagnostic, flags: Reporting) =>
  isShown(diagnostic, flags) && (diagnostic.severity !== 'info' || flags.verbose)

/** Reports for people: a line for each diagnostic, a moving line on a terminal, a summary at the end. */
export function reportText(flags: Reporting, io: Io): Report {
  const paint = paintFor(io.stderr, io.env)
  const progress = progressOn(io, paint, flags.quiet)
  const say = (line: string) => {
    progress.clear()
    io.stderr.write(`${line}\n`)
  }
  const begun = io.now()
  let total = 0
  return {
    begun: (sources, passed) => {
      total = sources
      progress.begin(sources)
      if (!flags.verbose) return
      for (const { path, code, message } of passed)
        say(lineOf(path, { code, message, severity: 'info', page: null, line: null }, paint))
    },
    started: (path) => progress.source(path),
    recognised: () => progress.page(),
    diagnostic: (path, diagnostic) => isWanted(diagnostic, flags) && say(lineOf(path, diagnostic, paint)),
    trace: (cause) =>
      flags.verbose && cause instanceof Error && cause.stack && say(paint.dim(printableLines(cause.stack))),
    handing: progress.clear,
    finished: ({ path, failure, pages }) => {
      if (flags.verbose && failure === null) say(`${paint.place(printable(path))}: ${pages} pages read`)
    },
    ended: (results, interrupted) => {
      progress.end()
      if (flags.quiet) return
      const seconds = (io.now() - begun) / 1000
      for (const line of summarise(results, { total, seconds, interrupted })) say(line)
    },
  }
}

/** `minutes/a.txt:2:14: warning segment/punkt-number-gap message` */
export function lineOf(path: string, { page, line, severity, code, message }: Diagnostic, paint: Paint): string {
  const place = [printable(path), page, line].filter((part) => part !== null).join(':')
  return `${paint.place(`${place}:`)} ${paint.severity[severity](severity)} ${paint.dim(code)} ${printable(message)}`
}
