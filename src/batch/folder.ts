import { lstat, mkdir, open, readdir, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { flushFolder, openFlusher } from './flush.ts'
import { type Lock, takeLock } from './lock.ts'
import type { Shard } from './plan.ts'

/** The output folder of a run: nothing is written outside it, and nothing in it is ever half-written. */
export interface Folder {
  readonly path: string
  /** `.referat`, or its part for a shard: the run's own journal, summary, lock and unfinished files. */
  readonly own: string
  /** The journals of this run's forerunners, and of the other shards that were brought together here. */
  readonly journals: readonly string[]
  /** Writes a file whole or not at all. `output` is relative to the folder, with `/`. */
  readonly write: (output: string, text: string) => Promise<void>
  /** The same for a file of the run's own. */
  readonly writeOwn: (name: string, text: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Thrown when an output would come to lie outside the folder: a link in it leads out. */
export class OutsideError extends Error {}

/** Opens the output folder for one run; rejects where it cannot be written, or another run writes it. */
export async function openFolder(path: string, shard: Shard | null): Promise<Folder> {
  await mkdir(path, { recursive: true })
  const real = await realpath(path)
  const home = join(real, '.referat')
  const own = shard === null ? home : join(home, `shard-${shard.index}-of-${shard.count}`)
  const scratch = join(own, 'unfinished')
  await makeWithin(real, own)
  const lock: Lock = await takeLock(join(own, 'lock'))
  await rm(scratch, { recursive: true, force: true })
  await mkdir(scratch)

  let count = 0
  const flushed = openFlusher(flushFolder)
  const writeTo = async (target: string, text: string) => {
    count += 1
    const unfinished = join(scratch, String(count))
    try {
      await writeFlushed(unfinished, text)
      await makeWithin(real, dirname(target))
      await rename(unfinished, target)
      await flushed(dirname(target))
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
  }
  const close = async () => {
    await rm(scratch, { recursive: true, force: true }).catch(() => {}) // The next run takes it away.
    await lock.release()
  }
  return {
    path: real,
    own,
    journals: await journalsBelow(real),
    write: (output, text) => writeTo(join(real, output), text),
    writeOwn: (name, text) => writeTo(join(own, name), text),
    close,
  }
}

async function writeFlushed(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes a folder below `root`; refuses before anything is made where a link on the way leads out. */
async function makeWithin(root: string, folder: string): Promise<void> {
  const known = await realpath(folder).catch(() => null)
  if (known !== null && isWithin(root, known)) return
  let there = folder
  while (!(await isThere(there))) there = dirname(there)
  const real = await realpath(there)
  if (!isWithin(root, real)) throw new OutsideError(`a link leads from ${there} to ${real}, out of the output folder`)
  await mkdir(folder, { recursive: true })
}

const isWithin = (root: string, real: string): boolean =>
  real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)

/** The journals of all runs into a folder, whether it is there or not. */
export async function journalsBelow(path: string): Promise<string[]> {
  const home = join(path, '.referat')
  const entries = (await isThere(home)) ? await readdir(home, { withFileTypes: true }) : []
  const shards = entries.filter((entry) => entry.isDirectory() && entry.name.startsWith('shard-'))
  return [home, ...shards.map(({ name }) => join(home, name)).sort()].map((folder) => join(folder, 'journal.ndjson'))
}

/** Whether something, be it a link to nowhere, has the name. */
export const isThere = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  )
