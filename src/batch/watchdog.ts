import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { overMemory } from './marks.ts'

/** What the thread is told when it starts. */
export interface Watch {
  /** Megabytes the process may use. */
  readonly memory: number
  /** The process id of the run. */
  readonly parent: number
}

/** Runs in a thread of a worker process: ends the process when it uses too much memory, or when the run that owns it is gone. */
const { memory, parent }: Watch = workerData

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  if (process.memoryUsage.rss() <= memory * 1024 * 1024) return
  try {
    writeSync(2, overMemory)
  } finally {
    process.kill(process.pid, 'SIGKILL')
  }
}, 50)
