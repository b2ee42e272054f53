import { availableParallelism } from 'node:os'
import { defaultLimits, usualMemory } from '../batch/limits.ts'
import { textOf } from '../emit/text.ts'
import { eachAsPays, type Order } from './asPays.ts'
import type { Texting } from './flags.ts'
import type { Io } from './io.ts'
import { productToStream } from './product.ts'
import { recogniserOf } from './recogniser.ts'
import { run } from './run.ts'

/** `referat text`: the text as read and repaired, lines kept, a form feed before every page but the first. */
export async function text(words: readonly string[], flags: Texting, io: Io): Promise<number> {
  const { ocr, repair, password, raw } = flags
  const options = { ocr, repair, password, redact: [] }
  const jobs = availableParallelism()
  const order: Order = {
    product: raw ? 'raw text' : 'text',
    options,
    indent: 0,
    recogniser: await recogniserOf(flags, io),
    limits: { ...defaultLimits, jobs, memory: usualMemory(jobs) },
    alwaysByWorkers: false,
  }
  const each = eachAsPays(order, io, async (source, tools) => {
    const { proofread } = await import('../proofread.ts')
    const transcript = await proofread(source, tools, options)
    const { pages, diagnostics } = transcript
    return { text: textOf(transcript, raw), pages: pages.length, diagnostics }
  })
  const write = productToStream(io.stdout)
  let first = true
  return run(words, flags, io, each, (path, pages) => {
    const separator = first ? '' : '\f'
    first = false
    return write(path, `${separator}${pages}`)
  })
}
