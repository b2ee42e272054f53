import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { systemSays, type Trouble } from './failure.ts'
import type { Output } from './io.ts'

/** How handing over one source's product went; after `closed` and a `final` failure nothing more can be handed over. */
export type Delivery =
  | { readonly state: 'written' | 'closed' }
  | { readonly state: 'failed'; readonly trouble: Trouble; readonly final: boolean }

export type Deliver = (path: string, text: string) => Promise<Delivery>

/** Writes to standard output, waiting for a slow reader; a pipe closed by its reader ends the run quietly. */
export function toStream(stream: Output): Deliver {
  return (_path, text) =>
    new Promise((resolve) => {
      stream.write(text, (error) => {
        if (!error) resolve({ state: 'written' })
        else if ('code' in error && error.code === 'EPIPE') resolve({ state: 'closed' })
        else resolve({ state: 'failed', trouble: unwritable('standard output', error), final: true })
      })
    })
}

/** Writes one file per source below a folder (`shown`: as the user calls it), named as `fileFor` says. */
export function toFolder(folder: string, shown: string): Deliver {
  const owners = new Map<string, string>()
  return async (path, text) => {
    const name = fileFor(path)
    const owner = owners.get(name.toLowerCase())
    if (owner !== undefined) return { state: 'failed', trouble: sameName(name, owner), final: false }
    owners.set(name.toLowerCase(), path)
    try {
      await writeWhole(join(folder, name), text)
      return { state: 'written' }
    } catch (error) {
      return { state: 'failed', trouble: unwritable(posix.join(shown, name), error), final: false }
    }
  }
}

/** `2013/a.pdf → 2013/a.pdf.json`, `../old/a.txt → old/a.txt.json`, `- → stdin.json` */
export function fileFor(path: string): string {
  return path === '-' ? 'stdin.json' : `${path.replace(/^(?:\.\.\/)+/, '')}.json`
}

/** Writes a file whole or not at all: into a neighbour first, flushed to the disk, then renamed. */
async function writeWhole(file: string, text: string): Promise<void> {
  const folder = dirname(file)
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `.referat-${process.pid}.tmp`)
  try {
    const handle = await open(draft, 'w')
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

const unwritable = (what: string, error: unknown): Trouble => ({
  code: 'output/unwritable',
  message: `Expected to write ${what}, but ${systemSays(error)}`,
})

const sameName = (name: string, owner: string): Trouble => ({
  code: 'output/same-name',
  message: `Expected a name of its own for the document, but ${name} is that of ${owner}. Convert this source into another folder.`,
})
