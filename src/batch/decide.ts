import { join } from 'node:path'
import { hashOf, hashOfFile, type Recipe } from './fingerprint.ts'
import { isThere } from './folder.ts'
import { isCurrent, type Past } from './journal.ts'
import type { Task } from './plan.ts'
import type { Fate } from './summary.ts'

/** What to do with files that stand where documents are to be written. */
export const existing = ['skip', 'overwrite', 'error'] as const
export type Existing = (typeof existing)[number]

/** What is done with a source that needs no conversion, or `null`: it is to be converted. */
export async function alreadySettled(
  task: Task,
  out: string,
  past: Past,
  recipe: Recipe,
  whenThere: Existing,
): Promise<Extract<Fate, { outcome: 'skipped' | 'kept' }> | null> {
  const target = join(out, task.output)
  if (whenThere === 'overwrite' || !(await isThere(target))) return null
  const digest = await hashOfFile(target)
  if (digest === null) return null // Something that is no file: writing will say so.
  if (past.digests.get(task.output)?.has(digest) !== true) return kept(task)
  const written = past.last.get(task.output)
  if (written === undefined || written.digest !== digest || written.source !== task.name) return null
  const sha256 = 'bytes' in task.from ? hashOf(task.from.bytes) : await hashOfFile(task.from.file)
  if (sha256 === null || !isCurrent(written, sha256, recipe)) return null
  const { pages, errors, warnings } = written
  return { outcome: 'skipped', pages, errors, warnings }
}

const kept = (task: Task): Fate & { outcome: 'kept' } => ({
  outcome: 'kept',
  code: 'batch/kept',
  message: `Expected ${task.output} as referat wrote it, or no such file; found another, and left it. Move it away, or use --existing overwrite.`,
})
