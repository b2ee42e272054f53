import { constants, type Stats } from 'node:fs'
import { open } from 'node:fs/promises'
import { SourceError } from '../model/source.ts'
import { systemCode, systemSays } from './system.ts'

/**
 * The bytes of a regular file of at most `largest` bytes. A pipe is opened without waiting for its writer; a file that
 * changes while it is read is none that a document should be made of. Throws `SourceError`.
 */
export async function load(file: string, largest: number): Promise<Uint8Array> {
  try {
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const before = await handle.stat()
      if (!before.isFile())
        throw new SourceError(
          'input/not-a-file',
          `Expected a file, found ${kindOf(before)}. Name a file, or pipe the content into \`referat convert -\`.`,
        )
      if (before.size > largest)
        throw new SourceError(
          'batch/too-large',
          `Expected at most ${megabytes(largest)}, found ${megabytes(before.size)}. Split it, or give more with --memory.`,
        )
      const bytes = await handle.readFile()
      const after = await handle.stat()
      if (bytes.length !== after.size || before.size !== after.size || before.mtimeMs !== after.mtimeMs)
        throw new SourceError(
          'batch/changed',
          `Expected a file at rest, found one that grew from ${before.size} to ${after.size} bytes or was rewritten while it was read. Wait for its writer, then run again.`,
        )
      return bytes
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof SourceError) throw error
    const why =
      systemCode(error) === 'ENOENT' && file.includes('\ufffd')
        ? 'its name is not written in UTF-8. Rename it.'
        : systemSays(error)
    throw new SourceError('input/unreadable', `Expected to read the file, but ${why}`, { cause: error })
  }
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a pipe'
  if (stats.isDirectory()) return 'a folder'
  return stats.isSocket() ? 'a socket' : 'a device'
}
