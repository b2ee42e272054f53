import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { Tools } from '../pipeline.ts'
import { compileSparingly } from './compiler.ts'
import type { Answer, Job, Order, Report, Setup } from './messages.ts'
import type { Watch } from './watchdog.ts'

/** How many pages may be recognised at once: `count` changes while sources are under way. */
export interface Lanes {
  count: number
}

/** Makes something of one source; `onPage` and `onRead` say that work goes on. What it throws kills the worker. */
export type Convert = (job: Job, onPage: OnPage, onRead: OnRead) => Promise<Answer>
export type OnPage = (page: number, state: 'begun' | 'done') => void
export type OnRead = NonNullable<Tools['onRead']>

/**
 * Memory may grow by so many percent before what nobody needs is freed. Left to itself, a process with room collects what a volume
 * leaves behind: 183 MB more at page 3,000 than at page 100, with this 60 MB, at 2 % more time.
 */
const growth = 30

/**
 * How much of a WebAssembly function runs before V8 compiles it once more, for speed. Node 20 does so after a seventh of this, also where
 * it pays nothing: the recogniser and its start took 28.5 CPU-s for six scanned pages, with this 26.1.
 */
const tieringBudget = 13_000_000

/** The life of a worker process: set up once, then one source after the other until the run lets go of it. */
export function serve(open: (setup: Setup, lanes: Lanes) => Promise<Convert>): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`)
  setFlagsFromString(`--wasm-tiering-budget=${tieringBudget}`)
  compileSparingly()
  const lanes: Lanes = { count: 1 }
  let opening: Promise<Convert> | null = null

  const obey = async (order: Order) => {
    if (order.is !== 'job') lanes.count = order.lanes
    if (order.is === 'setup') {
      watch(order.setup.memory)
      opening = open(order.setup, lanes)
    }
    if (order.is === 'job') {
      const convert = await opening
      tell({ is: 'begun' })
      const onPage: OnPage = (page, state) => tell({ is: 'page', page, state })
      const onRead: OnRead = (read) =>
        tell('page' in read ? { is: 'read', page: read.page } : { is: 'all-read', pages: read.all })
      const answer = await convert?.(order.job, onPage, onRead)
      if (answer !== undefined) tell({ is: 'answer', path: order.job.path, answer, memory: process.memoryUsage.rss() })
    }
  }
  process.on('message', (order: Order) => void obey(order))
  // The run decides when its workers stop; a Ctrl-C reaches the whole group.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
  process.on('disconnect', () => process.exit())
}

const tell = (report: Report) => void process.send?.(report)

/** A thread that goes on looking while the main thread is deep in a loop; it is no reason for the process to live. */
function watch(memory: number): void {
  const workerData: Watch = { memory, parent: process.ppid }
  new Worker(new URL('./watchdog.js', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 8 },
  }).unref()
}
