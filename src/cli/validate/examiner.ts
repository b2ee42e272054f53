import { parentPort, workerData } from 'node:worker_threads'
import { type Examined, examine, type Submission } from '../../validate/examine.ts'
import { files } from '../process.ts'
import { openOriginals } from './originals.ts'
import type { Briefing } from './threads.ts'

// A thread that checks documents: a batch comes, and what was found in each goes back, in the same order.
const { settings, sources, cwd }: Briefing = workerData
const originals = sources === null ? null : await openOriginals(sources, { cwd, fs: files })

parentPort?.on('message', async (batch: readonly Submission[]) => {
  const examined: Examined[] = []
  for (const submission of batch) examined.push(await examine(submission, settings, originals?.find ?? null))
  parentPort?.postMessage(examined)
})
