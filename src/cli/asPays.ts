import type { Limits } from '../batch/limits.ts'
import type { Product } from '../batch/messages.ts'
import type { EngineSettings } from '../engines/engine.ts'
import type { Options } from '../model/options.ts'
import type { Source } from '../model/source.ts'
import type { Tools } from '../pipeline.ts'
import { eachByWorkers, inWorker, isRisky, worksByWorkers } from './byWorkers.ts'
import { eachHere } from './here.ts'
import type { Io } from './io.ts'
import type { Each, Made } from './run.ts'

/** What is to be made of every source, and how. */
export interface Order {
  readonly product: Product
  readonly options: Options
  /** Blanks that a document is indented by. */
  readonly indent: number
  readonly recogniser: EngineSettings
  readonly limits: Limits
  /** Whether worker processes are wanted for the smallest source too. */
  readonly alwaysByWorkers: boolean
}

/** By worker processes where they pay or are spoken of, else in this one by `make`; the product is the same. */
export const eachAsPays = (order: Order, io: Io, make: (source: Source, tools: Tools) => Promise<Made>): Each => {
  const { limits, recogniser, alwaysByWorkers, ...how } = order
  const setupFor = (words: readonly string[]) => ({ ...how, words, recogniser, memory: limits.memory })
  return async function* (sources, words, report) {
    if (alwaysByWorkers || (await worksByWorkers(sources, io)))
      yield* eachByWorkers(sources, setupFor(words), limits, io, report)
    else
      yield* eachHere(io, recogniser, async (source, tools) =>
        isRisky(source) ? inWorker(source, setupFor(words), limits, io) : make(source, tools),
      )(sources, words, report)
  }
}
