import type { Fate } from '../batch/summary.ts'
import { type BatchReport, wordEvery } from './batchReport.ts'
import type { Reporting } from './flags.ts'
import type { Io } from './io.ts'
import { keepPace } from './pace.ts'
import { isShown } from './report.ts'

/** Reports of a batch for machines: one JSON object a line, told apart by `event`. */
export function batchEvents(flags: Reporting, io: Io): BatchReport {
  const emit = (event: string, data: object) => io.stderr.write(`${JSON.stringify({ event, ...data })}\n`)
  const tell = (event: string, data: object) => flags.quiet || emit(event, data)
  const pace = keepPace(io.now)
  const timer = setInterval(() => tell('progress', pace.look()), wordEvery)
  let passedOver = 0
  return {
    passed: (passed) => {
      passedOver = passed.length
      if (flags.verbose) for (const { path, code, message } of passed) tell('passed-over', { path, code, message })
    },
    hear: (progress) => {
      pace.hear(progress)
      switch (progress.is) {
        case 'planned':
          return void tell('begin', { sources: progress.found, passedOver })
        case 'note':
          return void tell('note', { code: progress.code, message: progress.message })
        case 'begun':
          return void (flags.verbose && tell('start', { path: progress.path }))
        case 'page':
          return
        case 'finished': {
          const { path, output, fate } = progress
          const notes = 'notes' in fate ? fate.notes : []
          for (const note of notes) if (isShown(note, flags)) emit('diagnostic', { path, ...note })
          if (flags.verbose && fate.outcome === 'failed' && fate.trace !== null)
            emit('trace', { path, stack: fate.trace })
          const isWorse = fate.outcome === 'failed' || fate.outcome === 'partial'
          if (isWorse || !flags.quiet) emit('source', { path, output, ...told(fate) })
        }
      }
    },
    ended: (summary) => {
      clearInterval(timer)
      if (summary !== null) tell('end', { ...summary, pages: pace.look().pages, seconds: pace.look().seconds })
    },
  }
}

/** A fate without what is told in events of its own. */
function told(fate: Fate): object {
  const { outcome: state, ...rest } = { trace: null, notes: null, ...fate }
  const { trace: _, notes: __, ...shown } = rest
  return { state, ...shown }
}
