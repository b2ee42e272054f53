import type { Progress } from '../batch/batch.ts'
import { codes } from '../model/codes.ts'
import type { Diagnostic } from '../model/meeting.ts'
import { plural } from '../validate/reports/words.ts'
import { type BatchReport, wordEvery } from './batchReport.ts'
import { batchSummary, duration } from './batchSummary.ts'
import type { Reporting } from './flags.ts'
import { footLineOn } from './footLine.ts'
import type { Io } from './io.ts'
import { keepPace, type Pace } from './pace.ts'
import { paintFor } from './paint.ts'
import { printable } from './printable.ts'
import { lineOf } from './reportText.ts'

/** Reports of a batch for people: a line for each failure, a moving line on a terminal or a word now and then, and the summary. */
export function batchText(flags: Reporting, io: Io, shown: string): BatchReport {
  const paint = paintFor(io.stderr, io.env)
  const foot = footLineOn(io, paint, flags.quiet)
  const pace = keepPace(io.now)
  const say = (line: string) => {
    foot.clear()
    io.stderr.write(`${line}\n`)
  }
  const isWatched = io.stderr.isTTY === true
  const timer = setInterval(() => isWatched || flags.quiet || say(paceLine(pace.look())), wordEvery)
  const sayOf = (path: string, trouble: Pick<Diagnostic, 'code' | 'message' | 'severity'>) =>
    say(lineOf(path, { page: null, line: null, ...trouble }, paint))

  const finished = ({ path, output, fate }: Extract<Progress, { is: 'finished' }>) => {
    if (fate.outcome === 'failed') {
      sayOf(path, { code: fate.code, message: fate.message, severity: 'error' })
      if (flags.verbose && fate.trace !== null) say(paint.dim(fate.trace.split('\n').map(printable).join('\n')))
    }
    if (fate.outcome === 'kept' && !flags.quiet)
      sayOf(path, { code: fate.code, message: fate.message, severity: 'warning' })
    if (fate.outcome === 'converted' || fate.outcome === 'partial') {
      const wanted = fate.notes.filter(({ severity }) => flags.verbose || severity === 'error')
      for (const note of wanted) say(lineOf(path, note, paint))
    }
    if (flags.verbose && output !== null && fate.outcome !== 'failed')
      say(`${paint.place(printable(path))}: ${fate.outcome}, ${printable(`${shown}/${output}`)}`)
  }
  return {
    passed: (passed) => {
      if (flags.verbose) for (const { path, code, message } of passed) sayOf(path, { code, message, severity: 'info' })
    },
    hear: (progress) => {
      pace.hear(progress)
      if (progress.is === 'planned') foot.begin(() => paceLine(pace.look()))
      if (progress.is === 'note') {
        const { severity } = codes[progress.code]
        if (severity === 'error' || !flags.quiet) sayOf(shown, { ...progress, severity })
      }
      if (progress.is === 'finished') finished(progress)
    },
    ended: (summary) => {
      clearInterval(timer)
      foot.end()
      if (summary === null || flags.quiet) return
      const { pages, seconds } = pace.look()
      for (const line of batchSummary(summary, pages, seconds, shown)) say(line)
    },
  }
}

/** A source that takes longer than this, in seconds, is named. */
const slow = 5

/** Letters of the name of a slow source: its end says more than its beginning. */
const nameLength = 40
const ending = (path: string) => (path.length <= nameLength ? path : `…${path.slice(1 - nameLength)}`)

/** What matters most comes first, for a narrow terminal cuts the end: `120/10000 · 3 failed · 39 min left · slow: a.pdf, page 12 (20 s) · 512 pages · 4.2 sources/s · 17.9 pages/s` */
export function paceLine({
  found,
  done,
  failed,
  pages,
  sourcesPerSecond,
  pagesPerSecond,
  left,
  slowest,
}: Pace): string {
  const page = slowest?.page == null ? '' : `, page ${slowest.page}`
  return [
    `${done}/${found}`,
    failed > 0 ? `${failed} failed` : '',
    left === null ? '' : `${duration(left)} left`,
    slowest !== null && slowest.seconds > slow
      ? `slow: ${ending(slowest.path)}${page} (${duration(slowest.seconds)})`
      : '',
    plural(pages, 'page'),
    `${sourcesPerSecond.toFixed(1)} sources/s`,
    `${pagesPerSecond.toFixed(1)} pages/s`,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
