import { join } from 'node:path'
import type { Batch } from './batch.ts'
import { unwritable } from './deliver.ts'
import { type Folder, isThere, openFolder } from './folder.ts'
import { openJournal, readJournals } from './journal.ts'
import { plan, type Task } from './plan.ts'
import { convertAll } from './run.ts'
import type { Summary } from './summary.ts'

/** Converts sources into files of a folder; what fails is counted and stops nobody. Rejects where the folder cannot be used at all. */
export async function runBatch(batch: Batch): Promise<Summary> {
  const tasks = plan(batch.sources, batch.shard, batch.options.redact)
  if (batch.existing === 'error') await refuseExisting(tasks, batch.out)
  const folder = await openFolder(batch.out, batch.shard)
  try {
    const past = await readJournals(folder.journals)
    const journal = await openJournal(join(folder.own, 'journal.ndjson'), () => new Date())
    try {
      return await keepSummary(await convertAll(tasks, past, journal, folder, batch), folder, batch)
    } finally {
      await journal.close()
    }
  } finally {
    await folder.close()
  }
}

/** Writes the summary beside the journal. A disk without room for it has none for another run either: it counts as a stop. */
async function keepSummary(summary: Summary, folder: Folder, { report }: Batch): Promise<Summary> {
  try {
    await folder.writeOwn('summary.json', `${JSON.stringify(summary, null, 2)}\n`)
    return summary
  } catch (error) {
    const { code, message } = unwritable(error)
    report({ is: 'note', code, message })
    return { ...summary, stopped: summary.stopped ?? message }
  }
}

/** Thrown where files stand in the way of a run that was told not to meet any. */
export class ExistsError extends Error {}

async function refuseExisting(tasks: readonly Task[], out: string): Promise<void> {
  const there: string[] = []
  for (const { output } of tasks) if (await isThere(join(out, output))) there.push(output)
  if (there.length === 0) return
  throw new ExistsError(
    `expected none of the files to be written, found ${there.length} of them, ${there[0]} first. Choose an empty folder, or --existing skip or overwrite`,
  )
}
