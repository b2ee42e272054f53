import { join } from 'node:path'
import type { Batch } from './batch.ts'
import { alreadySettled } from './decide.ts'
import { recipeOf } from './fingerprint.ts'
import { isThere, journalsBelow } from './folder.ts'
import { readJournals } from './journal.ts'
import { plan } from './plan.ts'

/** What a run would do with a source: `replace` a document that is out of date, make one, or leave what is there. */
export interface Intention {
  readonly path: string
  readonly output: string
  readonly will: 'convert' | 'replace' | 'skip' | 'keep'
}

/** What `runBatch` would do, found out without writing anything. */
export async function* rehearse(batch: Batch): AsyncGenerator<Intention> {
  const past = await readJournals(await journalsBelow(batch.out))
  const recipe = recipeOf(batch)
  for (const task of plan(batch.sources, batch.shard, batch.options.redact)) {
    const { name: path, output } = task
    const settled = await alreadySettled(task, batch.out, past, recipe, batch.existing)
    if (settled !== null) yield { path, output, will: settled.outcome === 'kept' ? 'keep' : 'skip' }
    else yield { path, output, will: (await isThere(join(batch.out, output))) ? 'replace' : 'convert' }
  }
}
