import { open } from 'node:fs/promises'

/** A renamed file outlives a power cut when its folder is flushed; systems that cannot open a folder do so themselves. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null)
  try {
    await handle?.sync()
  } finally {
    await handle?.close()
  }
}

/** Flushes folders, one at a time each: who comes while one is being flushed shares the next flush with all who came meanwhile. */
export function openFlusher(flush: (folder: string) => Promise<void>): (folder: string) => Promise<void> {
  const running = new Map<string, Promise<void>>()
  const waiting = new Map<string, Promise<void>>()
  const begin = (folder: string) => {
    waiting.delete(folder)
    const flushed = flush(folder)
    const ended = flushed.catch(() => {}) // It is told to those who wait for it; whoever comes after waits for its end only.
    running.set(folder, ended)
    void ended.then(() => running.get(folder) === ended && running.delete(folder))
    return flushed
  }
  return (folder) => {
    const next = waiting.get(folder) ?? (running.get(folder) ?? Promise.resolve()).then(() => begin(folder))
    waiting.set(folder, next)
    return next
  }
}
