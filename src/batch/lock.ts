import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { systemCode } from './system.ts'

/** Thrown where another run writes to the same folder. */
export class LockedError extends Error {}

export interface Lock {
  readonly release: () => Promise<void>
}

const Holder = z.object({ pid: z.int(), host: z.string() })

/** A run shows every so often that it lives; one that has not for so long is dead (of a run on another machine one knows no more). */
const beat = 10_000
const silence = 60_000
/** Longer than it takes to fill a lock just made, or to lose one to another run. */
const instant = 100

/** Makes a file that says who is at work; takes the place of a run that died. Rejects with `LockedError` while one lives. */
export async function takeLock(file: string): Promise<Lock> {
  const mine = JSON.stringify({ pid: process.pid, host: hostname() })
  if (!(await create(file, mine))) {
    if (await isHeld(file))
      throw new LockedError(`another run writes to this folder. Wait for its end; if there is none, remove ${file}`)
    const dead = `${file}.${process.pid}`
    await rename(file, dead).catch(() => {}) // Another run may have been faster.
    await rm(dead, { force: true })
    const taken = await create(file, mine)
    await wait(instant)
    if (!taken || (await readFile(file, 'utf8').catch(() => '')) !== mine)
      throw new LockedError('another run has just begun to write to this folder')
  }
  const timer = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => {}), beat).unref()
  return {
    release: async () => {
      clearInterval(timer)
      await rm(file, { force: true }).catch(() => {}) // The next run sees that this one is over.
    },
  }
}

async function create(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

async function isHeld(file: string): Promise<boolean> {
  const holder = (await holderOf(file)) ?? (await wait(instant).then(() => holderOf(file)))
  if (holder === null) return false
  if (holder.host === hostname()) return holder.pid !== process.pid && isAlive(holder.pid)
  const stats = await stat(file).catch(() => null)
  return stats !== null && Date.now() - stats.mtimeMs < silence
}

/** `null` where the file is gone, or was never filled because its run was killed at that moment. */
async function holderOf(file: string): Promise<z.infer<typeof Holder> | null> {
  try {
    return Holder.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}
