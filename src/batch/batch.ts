import type { EngineSettings } from '../engines/engine.ts'
import type { Code } from '../model/codes.ts'
import type { Options } from '../model/options.ts'
import type { Existing } from './decide.ts'
import type { Limits } from './limits.ts'
import type { Given, Shard } from './plan.ts'
import type { Fate, Summary } from './summary.ts'

/** Everything a run over many sources is told. */
export interface Batch {
  readonly sources: readonly Given[]
  /** What was asked for and cannot be had: counted with the failures. */
  readonly missing: readonly { readonly path: string; readonly code: Code; readonly message: string }[]
  readonly out: string
  readonly options: Options
  readonly recogniser: EngineSettings
  /** The user's own words. */
  readonly words: readonly string[]
  /** Blanks that documents are indented by; 0 is one line. */
  readonly indent: number
  readonly limits: Limits
  readonly existing: Existing
  readonly shard: Shard | null
  readonly generator: Summary['generator']
  /** The module that a worker process runs. */
  readonly worker: URL
  /** Aborted when the run is asked to end, with the reason. */
  readonly signal: AbortSignal
  readonly report: (progress: Progress) => void
}

/** What a run says while it works. `finished` comes once for every source. */
export type Progress =
  | { readonly is: 'planned'; readonly found: number }
  | { readonly is: 'note'; readonly code: Code; readonly message: string }
  | { readonly is: 'begun'; readonly path: string }
  | { readonly is: 'page'; readonly path: string; readonly page: number; readonly state: 'begun' | 'done' }
  | { readonly is: 'finished'; readonly path: string; readonly output: string | null; readonly fate: Fate }
