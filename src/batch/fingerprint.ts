import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Batch } from './batch.ts'

/** What a document depends on beside the bytes of its source. */
export interface Recipe {
  readonly version: string
  /** The hash of the options. */
  readonly options: string
}

/** The recipe of a run. A password opens a document and does not change it: it is left out, and cannot be guessed from the journal. */
export function recipeOf({ generator, options, recogniser, words, indent }: Batch): Recipe {
  const { password: _, ...rest } = options
  const entries = Object.entries({
    ...rest,
    engine: recogniser.engine,
    indent,
    words: hashOf(words.toSorted().join('\n')),
  })
  return {
    version: generator.version,
    options: hashOf(JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)))),
  }
}

export const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** The hash of a regular file's bytes; `null` where there is none, or none that can be read. */
export async function hashOfFile(file: string): Promise<string | null> {
  const stats = await stat(file).catch(() => null)
  if (!stats?.isFile()) return null
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk)
  } catch {
    return null // Whoever asks reads or writes the file next, and says why that fails.
  }
  return hash.digest('hex')
}
