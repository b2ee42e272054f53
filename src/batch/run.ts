import { redactPath } from '../emit/redact.ts'
import type { Batch } from './batch.ts'
import { alreadySettled } from './decide.ts'
import { deliver, failed, unwritable } from './deliver.ts'
import { recipeOf } from './fingerprint.ts'
import type { Folder } from './folder.ts'
import type { Event, Journal, Past } from './journal.ts'
import { tooManyFailures } from './limits.ts'
import type { Task } from './plan.ts'
import { openPool } from './pool.ts'
import { type Fate, openTally, type Summary } from './summary.ts'

/** Sources that are looked up or written while others are converted, so that no worker waits for a disk. */
const ahead = 8

/** Takes every task to its fate. Ends early when asked to, when too many fail, or when nothing more can be written. */
export async function convertAll(
  tasks: readonly Task[],
  past: Past,
  journal: Journal,
  folder: Folder,
  batch: Batch,
): Promise<Summary> {
  const { limits, options, recogniser, words, indent, report } = batch
  const recipe = recipeOf(batch)
  const pool = openPool(
    batch.worker,
    { options, product: 'document', recogniser, words, indent, memory: limits.memory },
    limits,
  )
  const tally = openTally(batch.generator)
  let stopped: string | null = null

  const stop = (reason: string) => {
    stopped ??= reason
  }
  /** Lines that no later one depends on are not waited for; a journal that cannot be written ends the run all the same. */
  const record = (event: Event) => journal.append(event).catch((error: unknown) => stop(unwritable(error).message))
  const interrupt = () => {
    stop(`interrupted by ${batch.signal.reason}`)
    pool.close()
  }

  const convert = async (task: Task): Promise<Fate> => {
    const { name: source, output } = task
    const settled = await alreadySettled(task, folder.path, past, recipe, batch.existing)
    if (settled !== null) return settled
    const answer = await pool.convert(task, {
      onBegin: () => {
        report({ is: 'begun', path: source })
        void record({ event: 'begun', source, output })
      },
      onPage: ({ page, state }) => report({ is: 'page', path: source, page, state }),
    })
    if (answer === null) return { outcome: 'not-run' }
    if (answer.state === 'made') return deliver(task, answer, recipe, folder, journal)
    return failed(answer.code, answer.message, answer.trace)
  }
  const settle = ({ name: source, output }: Task, fate: Fate) => {
    tally.add(source, fate)
    report({ is: 'finished', path: source, output, fate })
    if (fate.outcome !== 'failed') return
    const { class: name, code, message } = fate
    void record({ event: 'failed', source, output, class: name, code, message })
    if (code === 'batch/disk-full' || code === 'batch/disk-failed') stop(message)
    const tooMany = tooManyFailures(tally.failed(), tally.handled(), limits)
    if (tooMany !== null) stop(tooMany)
  }

  report({ is: 'planned', found: tasks.length + batch.missing.length })
  if (past.torn > 0) report({ is: 'note', code: 'batch/journal-torn', message: tornMessage(past.torn) })
  await record({ event: 'run', ...recipe, sources: tasks.length })
  for (const { path: given, code, message } of batch.missing) {
    const path = redactPath(given, options.redact)
    const fate = failed(code, message)
    tally.add(path, fate)
    report({ is: 'finished', path, output: null, fate })
  }
  batch.signal.addEventListener('abort', interrupt)
  if (batch.signal.aborted) interrupt()
  await eachAtOnce(tasks, limits.jobs + ahead, async (task) => {
    settle(task, stopped === null ? await convert(task) : { outcome: 'not-run' })
  })
  batch.signal.removeEventListener('abort', interrupt)
  pool.close()
  await record({ event: 'end', stopped })
  return tally.summary(stopped)
}

const tornMessage = (torn: number) =>
  `Expected lines of JSON in the journal, found ${torn} that a run cut off left half-written. What they told is done again.`

/** Does the work on every item in its order, at most `width` at once. */
async function eachAtOnce<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values()
  const lane = async () => {
    for (const item of rest) await work(item)
  }
  await Promise.all(Array.from({ length: width }, lane))
}
