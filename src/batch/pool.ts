import { type Limits, pagesIn } from './limits.ts'
import type { Answer, Job, Page, Setup } from './messages.ts'
import { startWorker, type WorkerProcess } from './worker-process.ts'

/** As many worker processes as there is work for, at most `limits.jobs`. */
export interface Pool {
  /** Never rejects. A source waits until a worker is free; `null`: the pool was closed before it was done. */
  readonly convert: (job: Job, hooks: Hooks) => Promise<Answer | null>
  /** Ends every worker at once, whatever it does. */
  readonly close: () => void
}

/** A source on its way through the pool. */
interface Task {
  readonly job: Job
  readonly hooks: Hooks
  readonly settle: (answer: Answer | null) => void
  /** Whether it had a worker before, which died. */
  readonly again: boolean
}

/** What the run hears of a source under way. */
export interface Hooks {
  readonly onBegin: () => void
  readonly onPage: (page: Page) => void
}

/**
 * After so many sources a worker is replaced by a fresh one, in case an engine leaks what is less than `swollen`. A fresh one takes
 * 2 s to start and as long again before its code runs at full speed, as much as 1,000 small texts take.
 */
const lifetime = 10_000
/** Share of its memory limit above which a worker is replaced before its next source. */
const swollen = 0.6

export function openPool(script: URL, setup: Setup, limits: Limits): Pool {
  const queue: Task[] = []
  const idle: WorkerProcess[] = []
  const busy = new Map<WorkerProcess, Task>()
  let closed = false

  const assign = () => {
    while (queue.length > 0 && busy.size < limits.jobs) {
      const task = queue.shift()
      if (task !== undefined) void work(workerFor(task), task)
    }
    shareLanes()
  }
  const workerFor = (task: Task): WorkerProcess => {
    const used = idle.pop()
    if (used !== undefined && !task.again) return used
    used?.kill()
    return startWorker(script, setup, limits, 1)
  }
  const work = async (worker: WorkerProcess, task: Task) => {
    busy.set(worker, task)
    if (!task.again) task.hooks.onBegin()
    const answer = await worker.convert(task.job, task.hooks.onPage)
    if (closed) return
    busy.delete(worker)
    if (!worker.isAlive() && !task.again && mayBeOthersFault(answer, worker)) queue.unshift({ ...task, again: true })
    else task.settle(answer)
    if (worker.isAlive()) retire(worker)
    assign()
  }
  const retire = (worker: WorkerProcess) => {
    if (worker.served() >= lifetime || worker.memory() > swollen * limits.memory * 1024 * 1024) worker.kill()
    else idle.push(worker)
  }
  /** Cores that no waiting source can use recognise further pages of those under way. */
  const shareLanes = () => {
    const most = pagesIn(limits.memory)
    const spare = queue.length > 0 ? 0 : limits.jobs - busy.size
    ;[...busy.keys()].forEach((worker, index) => {
      const extra = Math.floor(spare / busy.size) + (index < spare % busy.size ? 1 : 0)
      worker.setLanes(Math.min(most, 1 + extra))
    })
  }

  return {
    convert: (job, hooks) =>
      new Promise((settle) => {
        if (closed) return settle(null)
        queue.push({ job, hooks, settle, again: false })
        assign()
      }),
    close: () => {
      closed = true
      for (const task of [...queue.splice(0), ...busy.values()]) task.settle(null)
      for (const worker of [...idle, ...busy.keys()]) worker.kill()
    },
  }
}

/**
 * Whether the worker may have ended for another reason than its source: what earlier sources left behind in it, a machine that was
 * short of memory, a fault of its start. The source then gets a fresh one, once; one that needs too much memory by itself would
 * only need it again.
 */
function mayBeOthersFault(answer: Answer, worker: WorkerProcess): boolean {
  if (answer.state !== 'failed') return false
  if (answer.code === 'batch/out-of-memory') return worker.memory() > leftover
  return answer.code === 'batch/crashed' || (answer.code === 'batch/rubbish' && worker.served() > 0)
}

/** Bytes of memory that an idle worker with all its tools does not use. */
const leftover = 600 * 1024 * 1024
