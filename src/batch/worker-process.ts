import { fork } from 'node:child_process'
import { type Clock, startClock } from './clock.ts'
import { fromTheStart } from './compiler.ts'
import type { Limits } from './limits.ts'
import { diedOfMemory } from './marks.ts'
import { type Answer, failure, isAbout, type Job, type Order, type Page, Report, type Setup } from './messages.ts'

/** A worker process as the run sees it: takes one source at a time, and can be killed whatever it does. */
export interface WorkerProcess {
  /** Never rejects: a worker that dies, hangs or talks rubbish gives a failed answer. */
  readonly convert: (job: Job, onPage: (page: Page) => void) => Promise<Answer>
  readonly setLanes: (lanes: number) => void
  readonly kill: () => void
  readonly isAlive: () => boolean
  /** Sources it has answered for. */
  readonly served: () => number
  /** Bytes of memory it used after its last answer. */
  readonly memory: () => number
}

/** The source under way. */
interface Task {
  readonly path: string
  readonly settle: (answer: Answer) => void
  readonly clock: Clock
  readonly onPage: (page: Page) => void
}

/** Characters of its stderr that are kept, to say what it died of. */
const lastWordsLength = 4000

/** Milliseconds an idle worker has to leave. */
const farewell = 2000

/** Starts `script`, which calls `serve`, in a process of its own. */
export function startWorker(script: URL, setup: Setup, limits: Limits, lanes: number): WorkerProcess {
  const child = fork(script, [], {
    execArgv: [`--max-old-space-size=${limits.memory}`, ...fromTheStart()],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  /** A document says what it is of; a text does not, and a cleared document may have to call its source otherwise. */
  const mayDiffer = setup.options.redact.length > 0
  const isRight = (path: string, answer: Answer) => setup.product !== 'document' || isAbout(path, answer, mayDiffer)
  let [alive, served, memory, lastWords] = [true, 0, 0, '']
  let told = lanes
  let task: Task | null = null

  const tell = (order: Order) => void (child.connected && child.send(order))
  const settle = (answer: Answer) => {
    const settled = task
    task = null
    settled?.clock.stop()
    settled?.settle(answer)
  }
  /** Goes on without waiting for the end: a process stuck in a dead disk or network ends when that answers. */
  const kill = (reason: Answer) => {
    alive = false
    child.kill('SIGKILL')
    child.stderr?.destroy()
    if (child.connected) child.disconnect()
    child.unref()
    settle(reason)
  }

  /** One that has nothing to do clears up behind itself; if it does not, it is made to. */
  const dismiss = () => {
    alive = false
    child.stderr?.destroy()
    if (child.connected) child.disconnect()
    child.unref()
    setTimeout(() => child.kill('SIGKILL'), farewell).unref()
  }

  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    lastWords = (lastWords + text).slice(-lastWordsLength)
  })
  child.on('message', (message) => {
    const report = Report.safeParse(message).data
    if (report?.is === 'begun') task?.clock.begin()
    else if (report?.is === 'page') {
      task?.clock.touch(report.page)
      task?.onPage(report)
    } else if (report?.is === 'read') task?.clock.touch(report.page)
    else if (report?.is === 'all-read') task?.clock.allRead(report.pages)
    else if (report?.is === 'answer' && report.path === task?.path && isRight(task.path, report.answer)) {
      served += 1
      memory = report.memory
      settle(report.answer)
    } else kill(rubbish)
  })
  child.on('error', (error) => {
    // What cannot be told to a process that has just died is no news: its end follows.
    if (child.pid === undefined) kill(diedOf('', error.message, limits))
  })
  child.on('close', (code, signal) => {
    alive = false
    settle(diedOf(lastWords, signal ?? `exit code ${code}`, limits))
  })
  tell({ is: 'setup', setup, lanes })

  return {
    convert: (job, onPage) =>
      new Promise((resolve) => {
        const clock = startClock(limits, (code, message) => kill(failure(code, message)))
        task = { path: job.path, settle: resolve, clock, onPage }
        if (alive) tell({ is: 'job', job })
        else settle(diedOf(lastWords, 'before it began', limits))
      }),
    setLanes: (count) => {
      if (count !== told) tell({ is: 'lanes', lanes: count })
      told = count
    },
    kill: () => (task ? kill(ended) : dismiss()),
    isAlive: () => alive,
    served: () => served,
    memory: () => memory,
  }
}

const ended = failure('batch/crashed', 'Expected a document, but the run was stopped. Run the same command again.')

const rubbish = failure(
  'batch/rubbish',
  'Expected a document or the reason why there is none, but the worker answered with something else. Please report it.',
)

function diedOf(lastWords: string, how: string, limits: Limits): Answer {
  if (diedOfMemory(lastWords))
    return failure(
      'batch/out-of-memory',
      `Expected to need at most ${limits.memory} MB, the source needed more and was stopped. Give more with --memory, or split it.`,
    )
  return failure(
    'batch/crashed',
    `Expected a document, but the worker died (${how}). The other sources are not touched; try it alone with --verbose.`,
    lastWords === '' ? null : lastWords,
  )
}
