import { existsSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { z } from 'zod'
import type { Recipe } from './fingerprint.ts'

const text = z.string()
const place = { at: text, source: text, output: text }

/** One line of the journal. `digest` is the hash of the output, `sha256` that of the source. */
export const Entry = z.discriminatedUnion('event', [
  z.object({ event: z.literal('run'), at: text, version: text, options: text, sources: z.int() }),
  z.object({ event: z.literal('begun'), ...place }),
  z.object({
    event: z.literal('writing'),
    ...place,
    sha256: text,
    version: text,
    options: text,
    digest: text,
    pages: z.int(),
    errors: z.int(),
    warnings: z.int(),
  }),
  z.object({ event: z.literal('done'), ...place, digest: text }),
  z.object({ event: z.literal('failed'), ...place, class: text, code: text, message: text }),
  z.object({ event: z.literal('end'), at: text, stopped: text.nullable() }),
])
type Entry = z.infer<typeof Entry>
/** `Omit` that keeps the members of a union apart. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
export type Event = Without<Entry, 'at'>
export type Written = Extract<Entry, { event: 'writing' }>

/** What earlier runs left: for each output its last document, and the hashes of all that were ever written there. */
export interface Past {
  readonly last: ReadonlyMap<string, Written>
  readonly digests: ReadonlyMap<string, ReadonlySet<string>>
  /** Lines that no run can have written whole. */
  readonly torn: number
}

/** Reads journals line by line; one that is not there is empty. */
export async function readJournals(files: readonly string[]): Promise<Past> {
  const [last, digests] = [new Map<string, Written>(), new Map<string, Set<string>>()]
  let torn = 0
  for (const file of files.filter(existsSync)) {
    for await (const line of (await open(file)).readLines()) {
      if (line === '') continue
      const entry = parseLine(line)
      if (entry === null) torn += 1
      if (entry?.event !== 'writing') continue
      last.set(entry.output, entry)
      digests.set(entry.output, (digests.get(entry.output) ?? new Set()).add(entry.digest))
    }
  }
  return { last, digests, torn }
}

function parseLine(line: string): Entry | null {
  try {
    return Entry.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null // A line that was cut off is no JSON: counted by the caller.
  }
}

/** Whether the document written last is still what the source, the options and the version would give. */
export const isCurrent = (written: Written, sha256: string, recipe: Recipe): boolean =>
  written.sha256 === sha256 && written.options === recipe.options && written.version === recipe.version

export interface Journal {
  /** Appends one line; resolves when it is on the disk. */
  readonly append: (event: Event) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a journal for appending; lines that come while others are flushed are written together. */
export async function openJournal(file: string, now: () => Date): Promise<Journal> {
  const handle = await open(file, 'a+')
  if (!(await endsWithLine(handle))) await handle.appendFile('\n')
  let waiting = ''
  let next: Promise<void> | null = null
  let last: Promise<void> = Promise.resolve()

  const flush = async () => {
    const lines = waiting
    waiting = ''
    next = null
    try {
      await handle.appendFile(lines)
      await handle.datasync()
    } catch (error) {
      waiting = `\n${waiting}` // A full disk may have taken half a line.
      throw error
    }
  }
  return {
    append: (event) => {
      waiting += `${JSON.stringify({ at: now().toISOString(), ...event })}\n`
      // A flush that failed is told to those whose lines it carried.
      next ??= last.catch(() => {}).then(flush)
      last = next
      return next
    },
    close: async () => {
      await last.catch(() => {})
      await handle.close()
    },
  }
}

async function endsWithLine(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat()
  if (size === 0) return true
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1)
  return buffer.toString() === '\n'
}
