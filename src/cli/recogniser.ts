import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { EngineSettings } from '../engines/engine.ts'
import { UsageError } from './exit.ts'
import { Converting, type Reading } from './flags.ts'
import type { Io } from './io.ts'

/** The share of the time a page may take that its recognition may take: the run must hear of its failure before it gives up itself. */
const recognition = 0.9
const defaults = Converting.parse({})

/** The recogniser that the flags ask for, looked for once and before any work: a run that cannot have it does not begin. */
export async function recogniserOf(flags: Reading & Partial<Converting>, io: Io): Promise<EngineSettings> {
  const { jobs = null, pageTimeout = defaults.pageTimeout } = flags
  const cache = flags.cache === null ? null : resolve(io.cwd, flags.cache)
  if (cache !== null)
    await mkdir(cache, { recursive: true }).catch((error: unknown) => {
      const says = error instanceof Error ? error.message : String(error)
      throw new UsageError(`--cache ${flags.cache}: expected a folder that can be written, but ${says}.`)
    })
  return {
    engine: await engineOf(flags.engine),
    cache,
    threads: jobs ?? availableParallelism(),
    pageTimeout: recognition * pageTimeout,
  }
}

async function engineOf(engine: EngineSettings['engine']): Promise<EngineSettings['engine']> {
  if (engine === 'embedded') return engine
  const { findNative, missing } = await import('../engines/native.ts')
  const found = await findNative()
  if ('version' in found) return 'tesseract'
  if (engine === 'auto') return 'embedded'
  throw new UsageError(missing(found.because))
}
