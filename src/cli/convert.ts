import { redactPath } from '../emit/redact.ts'
import { eachAsPays, type Order } from './asPays.ts'
import { batch } from './batch.ts'
import { UsageError } from './exit.ts'
import { Converting, limitsOf } from './flags.ts'
import type { Io } from './io.ts'
import { productToStream } from './product.ts'
import { recogniserOf } from './recogniser.ts'
import { run } from './run.ts'

/** `referat convert`: one JSON document per source, to standard output or one file each. */
export async function convert(words: readonly string[], flags: Converting, io: Io): Promise<number> {
  if (flags.out !== null) return batch(words, flags, flags.out, io)
  const needsOut = intoFiles.find((name) => flags[name] !== defaults[name])
  if (needsOut !== undefined)
    throw new UsageError(`--${kebab(needsOut)} is about files: expected --out too, found none.`)
  const { ocr, repair, password, redact } = flags
  const [options, indent] = [{ ocr, repair, password, redact }, flags.pretty ? 2 : 0]
  const order: Order = {
    product: 'document',
    options,
    indent,
    recogniser: await recogniserOf(flags, io),
    limits: limitsOf(flags),
    alwaysByWorkers: aboutWorkers.some((name) => flags[name] !== defaults[name]),
  }
  const each = eachAsPays(order, io, async (source, tools) => {
    const { transcribe } = await import('../pipeline.ts') // Where workers do the work, this process need not know how.
    const document = await transcribe(source, tools, options)
    const text = `${JSON.stringify(document, null, indent)}\n`
    return { text, pages: document.pages.length, diagnostics: document.diagnostics }
  })
  return run(words, flags, io, each, productToStream(io.stdout), (path) => redactPath(path, redact))
}

/** What only worker processes can be told, and only a run into files. */
const aboutWorkers = ['jobs', 'timeout', 'pageTimeout', 'memory'] as const
const intoFiles = ['existing', 'shard', 'dryRun', 'maxFailures', 'maxFailureRate'] as const
const defaults = Converting.parse({})
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
