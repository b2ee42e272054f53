import { availableParallelism } from 'node:os'
import { inOrder } from '../../batch/inOrder.ts'
import type { Examined, Submission } from '../../validate/examine.ts'
import { type Checking, examineEach } from '../../validate/index.ts'
import type { Validating } from '../flags.ts'
import type { Io } from '../io.ts'
import { openThreads } from './threads.ts'

/** Characters of JSON that go to a thread at a time. */
const batchLength = 250_000
/** An archive of fewer batches is checked before a thread has begun. */
const few = 8

/**
 * Every document looked at, in order: a small archive here, a large one by threads. What is found in a document does not
 * depend on who looks at it.
 */
export async function* examineAll(
  submissions: AsyncIterable<Submission>,
  checking: Checking,
  { jobs, sources }: Validating,
  { cwd, examiner }: Pick<Io, 'cwd' | 'examiner'>,
): AsyncGenerator<Examined> {
  const count = jobs ?? availableParallelism()
  const batches = batched(submissions)
  const first = count === 1 ? [] : await take(batches, few)
  const all = join(first, batches)
  if (first.length < few) {
    yield* examineEach(each(all), checking)
    return
  }
  const threads = openThreads(examiner, { settings: checking.settings, sources, cwd }, count)
  try {
    for await (const examined of inOrder(all, 2 * count + 2, threads.examine)) yield* examined
  } finally {
    await threads.close()
  }
}

/** Some documents together: handing over each by itself would cost more than looking at it. */
async function* batched(submissions: AsyncIterable<Submission>): AsyncGenerator<readonly Submission[]> {
  let batch: Submission[] = []
  let length = 0
  for await (const submission of submissions) {
    batch.push(submission)
    length += submission.json.state === 'read' ? submission.json.text.length : 0
    if (length < batchLength) continue
    yield batch
    batch = []
    length = 0
  }
  if (batch.length > 0) yield batch
}

/** The first items, at most `count`; the generator goes on after them. */
async function take<T>(items: AsyncGenerator<T>, count: number): Promise<T[]> {
  const taken: T[] = []
  while (taken.length < count) {
    const next = await items.next()
    if (next.done === true) break
    taken.push(next.value)
  }
  return taken
}

async function* join<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first
  yield* rest
}

async function* each<T>(batches: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const batch of batches) yield* batch
}
