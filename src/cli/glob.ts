import type { Dirent } from 'node:fs'
import { posix } from 'node:path'
import type { Entry, FileSystemAdapter } from 'fast-glob'
import type { FileSystem } from './io.ts'

/** What a search came upon, in an order that depends on names alone. Paths are relative to the folder searched. */
export interface Search {
  readonly files: readonly string[]
  readonly folders: readonly string[]
  /** Links to folders: not entered, since they may lead round in a circle or out of the archive. */
  readonly links: readonly string[]
  /** Folders that could not be listed, each with the error. */
  readonly closed: readonly { readonly path: string; readonly error: unknown }[]
}

/** Most runs name their files: what searches is loaded when something is to be searched. */
const load = async () => (await import('fast-glob')).default

/** Whether a name holds signs that make it a pattern: `2013/*.pdf` · `{a,b}.txt` */
export const isPattern = async (name: string): Promise<boolean> => (await load()).isDynamicPattern(name)

/** Everything below a folder that matches the pattern; names that begin with a dot are passed over, as a shell does. */
export async function search(pattern: string, folder: string, fs: FileSystem): Promise<Search> {
  const closed: { path: string; error: unknown }[] = []
  const list = (path: string, _types: object, done: (error: Error | null, found: Dirent[]) => void) => {
    fs.readdir(path).then(
      (found) => done(null, found),
      (error: unknown) => {
        closed.push({ path: posix.relative(folder, path), error })
        done(null, [])
      },
    )
  }
  const glob = await load()
  const entries: Entry[] = await glob(pattern, {
    cwd: folder,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    // A folder that cannot be listed must not end the search of the others. Of the overloads only this one is called.
    fs: { readdir: list as FileSystemAdapter['readdir'] },
  })
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const kinds = await Promise.all(
    sorted.map(async ({ path, dirent }) => {
      if (dirent.isFile()) return { path, is: 'file' }
      if (dirent.isDirectory()) return { path, is: 'folder' }
      if (!dirent.isSymbolicLink()) return { path, is: 'other' }
      const stats = await fs.stat(posix.join(folder, path)).catch(() => null)
      return { path, is: stats === null || stats.isFile() ? 'file' : stats.isDirectory() ? 'link' : 'other' }
    }),
  )
  const those = (kind: string) => kinds.filter(({ is }) => is === kind).map(({ path }) => path)
  return { files: those('file'), folders: those('folder'), links: those('link'), closed }
}
