import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Batch, Progress } from '../../src/batch/batch.ts'
import { runBatch } from '../../src/batch/index.ts'
import { defaultLimits, type Limits } from '../../src/batch/limits.ts'
import type { Summary } from '../../src/batch/summary.ts'
import { defaultEngine } from '../../src/engines/open.ts'
import { defaults } from '../../src/model/options.ts'

export const fakeWorker = new URL('./fakes/worker.js', import.meta.url)
export const realWorker = new URL('../../dist/batch/worker.js', import.meta.url)

/** A folder for one test, taken away after it. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'referat-batch-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}

export interface Ran {
  readonly summary: Summary
  readonly progress: readonly Progress[]
  /** Milliseconds that it took. */
  readonly took: number
}

type Change = Partial<Omit<Batch, 'limits'>> & { readonly limits?: Partial<Limits> }

/** A batch over the files `names` of `folder/in`, written to `folder/out`, by one fake worker. */
export async function run(folder: string, names: readonly string[], change: Change = {}): Promise<Ran> {
  const progress: Progress[] = []
  const started = performance.now()
  const summary = await runBatch({
    sources: names.map((name) => ({ path: name, from: { file: join(folder, 'in', name) } })),
    missing: [],
    out: join(folder, 'out'),
    options: defaults,
    recogniser: defaultEngine,
    words: [],
    indent: 0,
    existing: 'skip',
    shard: null,
    generator: { name: 'referat', version: '1' },
    worker: fakeWorker,
    signal: new AbortController().signal,
    report: (event) => {
      progress.push(event)
      change.report?.(event)
    },
    ...withoutReport(change),
    limits: { ...defaultLimits, jobs: 1, memory: 2048, ...change.limits },
  })
  return { summary, progress, took: performance.now() - started }
}

const withoutReport = ({ report: _, ...rest }: Change) => rest

/** The files below a folder and what they hold, without the run's own. */
export async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const shown = files.map((file) => file.slice(folder.length + 1)).filter((name) => !name.startsWith('.referat'))
  return Object.fromEntries(
    await Promise.all(shown.sort().map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  )
}

export const counts = ({ found, converted, partial, skipped, kept, failed, notRun }: Summary) =>
  Object.fromEntries(
    Object.entries({ found, converted, partial, skipped, kept, failed, notRun }).filter(([, count]) => count > 0),
  )
