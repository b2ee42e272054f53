import { transcribe } from '../pipeline.ts'
import { batch } from './batch.ts'
import { UsageError } from './exit.ts'
import { Converting } from './flags.ts'
import type { Io } from './io.ts'
import { toStream } from './product.ts'
import { run } from './run.ts'

/** `referat convert`: one JSON document per source, to standard output or one file each. */
export async function convert(words: readonly string[], flags: Converting, io: Io): Promise<number> {
  if (flags.out !== null) return batch(words, flags, flags.out, io)
  const needsOut = intoFiles.find((name) => flags[name] !== defaults[name])
  if (needsOut !== undefined)
    throw new UsageError(`--${kebab(needsOut)} is about files: expected --out too, found none.`)
  const { ocr, repair, password, redact } = flags
  const indent = flags.pretty ? 2 : undefined
  return run(
    words,
    flags,
    io,
    async (source, tools) => {
      const document = await transcribe(source, tools, { ocr, repair, password, redact })
      const text = `${JSON.stringify(document, null, indent)}\n`
      return { text, pages: document.pages.length, diagnostics: document.diagnostics }
    },
    toStream(io.stdout),
  )
}

/** What only a run into files can be told. */
const intoFiles = ['existing', 'shard', 'dryRun', 'maxFailures', 'maxFailureRate'] as const
const defaults = Converting.parse({})
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
