import { inOrder } from '../batch/inOrder.ts'
import type { Limits } from '../batch/limits.ts'
import type { Setup } from '../batch/messages.ts'
import { openPool, type Pool } from '../batch/pool.ts'
import { type Source, SourceError } from '../model/source.ts'
import { sniff } from '../read/sniff.ts'
import { unreadable } from './failure.ts'
import type { Input, Missing } from './inputs.ts'
import type { Io } from './io.ts'
import { headLength } from './readable.ts'
import type { Report } from './report.ts'
import type { Made } from './run.ts'
import { failed, type Outcome, readAll } from './sources.ts'

/** Sources, and bytes of text, from which on starting worker processes costs less than it brings. */
const [many, much] = [32, 256 * 1024]

/** Whether worker processes pay: for many sources, for much text, and for anything that could hang or crash its reader. */
export async function worksByWorkers(found: readonly (Input | Missing)[], { fs }: Io): Promise<boolean> {
  if (found.length >= many) return true
  let bytes = 0
  for (const entry of found) {
    if (entry.state !== 'input' || entry.file === null) continue
    try {
      const stats = await fs.stat(entry.file)
      if (!stats.isFile()) continue
      bytes += stats.size
      if (bytes >= much || sniff(await fs.readHead(entry.file, headLength)).is !== 'text') return true
    } catch {}
  }
  return false
}

/** Whether a source that is here already, from a pipe, should not be read in the process that has to outlive it. */
export const isRisky = ({ bytes }: Source): boolean => bytes.length >= much || sniff(bytes).is !== 'text'

/** Converts one source in a worker process of its own; rejects as `transcribe` does, and where the worker dies of it. */
export async function inWorker({ path, bytes }: Source, setup: Setup, limits: Limits, io: Io): Promise<Made> {
  const pool = openPool(io.worker, setup, limits)
  const close = () => pool.close()
  io.signal.addEventListener('abort', close)
  try {
    const answer = await pool.convert({ path, from: { bytes } }, { onBegin: () => {}, onPage: () => {} })
    if (answer?.state === 'made') return { text: answer.text, pages: answer.pages, diagnostics: answer.notes }
    throw answer === null ? new Error('the run was ended') : new SourceError(answer.code, answer.message)
  } finally {
    io.signal.removeEventListener('abort', close)
    close()
  }
}

/** Converts sources in worker processes; outcomes come in the order of the sources. Ends early when the run is asked to end. */
export async function* eachByWorkers(
  found: readonly (Input | Missing)[],
  setup: Setup,
  limits: Limits,
  io: Io,
  report: Report,
): AsyncGenerator<Outcome<Made>> {
  const pool = openPool(io.worker, setup, limits)
  const close = () => pool.close()
  io.signal.addEventListener('abort', close)
  if (io.signal.aborted) close()
  try {
    for await (const outcome of inOrder(found, 2 * limits.jobs + 2, (entry) => outcomeOf(entry, pool, io, report))) {
      if (outcome === null) return
      yield outcome
    }
  } finally {
    io.signal.removeEventListener('abort', close)
    close()
  }
}

/** `null`: the run was asked to end before it was known. */
async function outcomeOf(entry: Input | Missing, pool: Pool, io: Io, report: Report): Promise<Outcome<Made> | null> {
  const { path } = entry
  if (entry.state === 'missing') return failed(path, entry)
  let from: { file: string } | { bytes: Uint8Array }
  try {
    from = await whereFrom(entry.file, io)
  } catch (error) {
    return failed(path, unreadable(entry.file === null ? 'standard input' : 'file', error), error)
  }
  const answer = await pool.convert(
    { path, from },
    {
      onBegin: () => report.started(path),
      onPage: ({ state }) => state === 'done' && report.recognised(),
    },
  )
  if (answer === null) return null
  if (answer.state === 'failed') return failed(path, answer, answer.trace)
  return { state: 'done', path, value: { text: answer.text, pages: answer.pages, diagnostics: answer.notes } }
}

/** A worker reads files itself; what flows here from elsewhere is read here. */
async function whereFrom(file: string | null, { stdin, fs }: Io): Promise<{ file: string } | { bytes: Uint8Array }> {
  if (file === null) return { bytes: await readAll(stdin) }
  const stats = await fs.stat(file)
  return stats.isFIFO() ? { bytes: await fs.readFile(file) } : { file }
}
