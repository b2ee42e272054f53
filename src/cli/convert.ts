import { resolve } from 'node:path'
import { transcribe } from '../pipeline.ts'
import type { Converting } from './flags.ts'
import type { Io } from './io.ts'
import { toFolder, toStream } from './product.ts'
import { run } from './run.ts'

/** `referat convert`: one JSON document per source, to standard output or one file each. */
export async function convert(words: readonly string[], flags: Converting, io: Io): Promise<number> {
  const { ocr, repair, password } = flags
  const indent = flags.pretty ? 2 : undefined
  const deliver = flags.out === null ? toStream(io.stdout) : toFolder(resolve(io.cwd, flags.out), flags.out)
  return run(
    words,
    flags,
    io,
    async (source, tools) => {
      const document = await transcribe(source, tools, { ocr, repair, password })
      const text = `${JSON.stringify(document, null, indent)}\n`
      return { text, pages: document.pages.length, diagnostics: document.diagnostics }
    },
    deliver,
  )
}
