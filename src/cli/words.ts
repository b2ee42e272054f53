import { resolve } from 'node:path'
import { systemSays } from '../batch/system.ts'
import { decode } from '../read/encoding.ts'
import { UsageError } from './exit.ts'
import type { Io } from './io.ts'

/** The words of a user's own list: one a line; empty lines and lines that begin with `#` say nothing. */
export async function ownWords(file: string, { cwd, fs }: Io): Promise<string[]> {
  try {
    const { text } = decode(await fs.readFile(resolve(cwd, file)))
    return text
      .split(/\r\n|\n|\r/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
  } catch (error) {
    throw new UsageError(`--lexicon: expected a list of words, one a line, in ${file}, but ${systemSays(error)}`)
  }
}
