import { Worker } from 'node:worker_threads'
import { type Examined, faulty, notChecked, type Submission } from '../../validate/examine.ts'
import type { Settings } from '../../validate/settings.ts'

/** What a thread is told when it begins: all that a document is checked with. */
export interface Briefing {
  readonly settings: Settings
  readonly sources: string | null
  readonly cwd: string
}

/** Threads that look at documents, as many as there is work for. */
export interface Threads {
  /** Never rejects: a document on which a thread dies is one that could not be checked. */
  readonly examine: (batch: readonly Submission[]) => Promise<readonly Examined[]>
  readonly close: () => Promise<void>
}

/** `script` answers each batch with what it found; at most `count` threads run it. */
export function openThreads(script: URL, briefing: Briefing, count: number): Threads {
  const threads = new Set<Worker>()
  const idle: Worker[] = []
  const waiting: (() => void)[] = []
  let seats = count
  let closed = false

  const seat = async () => {
    if (seats > 0) seats -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else seats += 1
  }
  const start = () => {
    const thread = new Worker(script, { workerData: briefing })
    threads.add(thread)
    return thread
  }
  const examine = async (batch: readonly Submission[]): Promise<readonly Examined[]> => {
    await seat()
    const thread = idle.pop() ?? start()
    const answer = await ask(thread, batch)
    if (answer.state === 'answered') idle.push(thread)
    else threads.delete(thread)
    leave()
    if (answer.state === 'answered') return answer.examined
    // One of them is to blame; the others get their due in a fresh thread.
    if (batch.length > 1 && !closed) return (await Promise.all(batch.map((one) => examine([one])))).flat()
    return batch.map((one) => notChecked(one, faulty(answer.why), briefing.settings))
  }
  return {
    examine,
    close: async () => {
      closed = true
      await Promise.all([...threads].map((thread) => thread.terminate()))
    },
  }
}

type Answer =
  | { readonly state: 'answered'; readonly examined: readonly Examined[] }
  | { readonly state: 'died'; readonly why: string }

/** Hands a batch to a thread and waits for what it found, or for its end. */
const ask = (thread: Worker, batch: readonly Submission[]): Promise<Answer> =>
  new Promise((resolve) => {
    const settle = (answer: Answer) => {
      thread.off('message', answered).off('error', failed).off('exit', ended)
      resolve(answer)
    }
    const answered = (examined: readonly Examined[]) => settle({ state: 'answered', examined })
    const failed = (error: Error) => settle({ state: 'died', why: 'code' in error ? String(error.code) : error.name })
    const ended = (code: number) => settle({ state: 'died', why: `its thread ended with ${code}` })
    thread.on('message', answered).on('error', failed).on('exit', ended)
    thread.postMessage(batch)
  })
