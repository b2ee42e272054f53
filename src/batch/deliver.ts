import type { Code } from '../model/codes.ts'
import { classOf } from './classes.ts'
import { hashOf, type Recipe } from './fingerprint.ts'
import { type Folder, OutsideError } from './folder.ts'
import type { Journal } from './journal.ts'
import type { Answer } from './messages.ts'
import type { Task } from './plan.ts'
import type { Failed, Fate } from './summary.ts'
import { systemCode, systemSays } from './system.ts'

type Made = Extract<Answer, { state: 'made' }>

/**
 * Writes the document of a source. The journal knows the document's hash before the document stands in the folder, so
 * that whatever moment the run is killed at, the next one knows its own files from those of others.
 */
export async function deliver(task: Task, made: Made, recipe: Recipe, folder: Folder, journal: Journal): Promise<Fate> {
  const { name: source, output } = task
  const { sha256, notes } = made
  const counted = {
    pages: made.pages,
    errors: notes.filter(({ severity }) => severity === 'error').length,
    warnings: notes.filter(({ severity }) => severity === 'warning').length,
  }
  const digest = hashOf(made.text)
  try {
    await journal.append({ event: 'writing', source, output, sha256, ...recipe, digest, ...counted })
    await folder.write(output, made.text)
    await journal.append({ event: 'done', source, output, digest })
  } catch (error) {
    return unwritable(error)
  }
  return { outcome: counted.errors > 0 ? 'partial' : 'converted', ...counted, notes }
}

/** Why a document, or a line of the journal, could not be written. */
export function unwritable(error: unknown): Failed {
  const why = error instanceof OutsideError ? `${error.message}. Move the link away.` : systemSays(error)
  return failed(codeOf(systemCode(error)), `Expected to write the document, but ${why}`)
}

function codeOf(system: string): Code {
  if (system === 'ENOSPC' || system === 'EDQUOT') return 'batch/disk-full'
  return system === 'EROFS' || system === 'EIO' ? 'batch/disk-failed' : 'output/unwritable'
}

export const failed = (code: Code, message: string, trace: string | null = null): Failed => ({
  outcome: 'failed',
  class: classOf(code),
  code,
  message,
  trace,
})
