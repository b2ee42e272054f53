import { proofread } from '../pipeline.ts'
import type { Texting } from './flags.ts'
import { eachHere } from './here.ts'
import type { Io } from './io.ts'
import { toStream } from './product.ts'
import { recogniserOf } from './recogniser.ts'
import { run } from './run.ts'

/** `referat text`: the text as read and repaired, lines kept, a form feed before every page but the first. */
export async function text(words: readonly string[], flags: Texting, io: Io): Promise<number> {
  const { ocr, repair, password, raw } = flags
  const write = toStream(io.stdout)
  let first = true
  const deliver = (path: string, pages: string) => {
    const separator = first ? '' : '\f'
    first = false
    return write(path, `${separator}${pages}`)
  }
  return run(
    words,
    flags,
    io,
    eachHere(io, await recogniserOf(flags, io), async (source, tools) => {
      const { pages, lines, diagnostics } = await proofread(source, tools, { ocr, repair, password, redact: [] })
      const printed = new Map(pages.map(({ number }) => [number, '']))
      for (const { page, text, asRead } of lines)
        printed.set(page, `${printed.get(page) ?? ''}${raw ? asRead : text}\n`)
      return { text: [...printed.values()].join('\f'), pages: pages.length, diagnostics }
    }),
    deliver,
  )
}
