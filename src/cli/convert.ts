import { redactPath } from '../emit/redact.ts'
import type { EngineSettings } from '../engines/engine.ts'
import { batch } from './batch.ts'
import { eachByWorkers, inWorker, isRisky, worksByWorkers } from './byWorkers.ts'
import { UsageError } from './exit.ts'
import { Converting, limitsOf } from './flags.ts'
import { eachHere } from './here.ts'
import type { Io } from './io.ts'
import { toStream } from './product.ts'
import { recogniserOf } from './recogniser.ts'
import { type Each, run } from './run.ts'

/** `referat convert`: one JSON document per source, to standard output or one file each. */
export async function convert(words: readonly string[], flags: Converting, io: Io): Promise<number> {
  if (flags.out !== null) return batch(words, flags, flags.out, io)
  const needsOut = intoFiles.find((name) => flags[name] !== defaults[name])
  if (needsOut !== undefined)
    throw new UsageError(`--${kebab(needsOut)} is about files: expected --out too, found none.`)
  const each = eachAsPays(flags, await recogniserOf(flags, io), io)
  return run(words, flags, io, each, toStream(io.stdout), (path) => redactPath(path, flags.redact))
}

/** By worker processes where they pay or are spoken of, else in this one; the documents are the same. */
function eachAsPays(flags: Converting, recogniser: EngineSettings, io: Io): Each {
  const { ocr, repair, password, redact } = flags
  const [options, indent] = [{ ocr, repair, password, redact }, flags.pretty ? 2 : 0]
  const limits = limitsOf(flags)
  const setupFor = (words: readonly string[]) => ({ options, words, indent, recogniser, memory: limits.memory })
  const here = (words: readonly string[]) =>
    eachHere(io, recogniser, async (source, tools) => {
      if (isRisky(source)) return inWorker(source, setupFor(words), limits, io)
      const { transcribe } = await import('../pipeline.ts') // Where workers do the work, this process need not know how.
      const document = await transcribe(source, tools, options)
      const text = `${JSON.stringify(document, null, indent)}\n`
      return { text, pages: document.pages.length, diagnostics: document.diagnostics }
    })
  return async function* (sources, words, report) {
    if (aboutWorkers.some((name) => flags[name] !== defaults[name]) || (await worksByWorkers(sources, io)))
      yield* eachByWorkers(sources, setupFor(words), limits, io, report)
    else yield* here(words)(sources, words, report)
  }
}

/** What only worker processes can be told, and only a run into files. */
const aboutWorkers = ['jobs', 'timeout', 'pageTimeout', 'memory'] as const
const intoFiles = ['existing', 'shard', 'dryRun', 'maxFailures', 'maxFailureRate'] as const
const defaults = Converting.parse({})
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
