import type { Dirent } from 'node:fs'
import { posix } from 'node:path'
import type { Search } from './glob.ts'
import type { FileSystem } from './io.ts'

/** Everything below a folder, whatever it is called; names that begin with a dot are passed over, as a shell does. */
export async function walk(folder: string, fs: FileSystem): Promise<Search & { readonly others: readonly string[] }> {
  const [files, folders, links, others]: [string[], string[], string[], string[]] = [[], [], [], []]
  const closed: { path: string; error: unknown }[] = []
  const kinds = { file: files, folder: folders, link: links, other: others }

  const enter = async (path: string): Promise<void> => {
    let entries: Dirent[]
    try {
      entries = await fs.readdir(posix.join(folder, path))
    } catch (error) {
      closed.push({ path, error })
      return
    }
    for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
      const below = posix.join(path, entry.name)
      const kind = await kindOf(entry, posix.join(folder, below), fs)
      kinds[kind].push(below)
      if (kind === 'folder') await enter(below)
    }
  }
  await enter('')
  for (const paths of Object.values(kinds)) paths.sort()
  return { files, folders, links, others, closed }
}

/** A link to a folder is not entered: it may lead round in a circle, or out of the archive. One to nowhere is a file that cannot be read. */
async function kindOf(entry: Dirent, path: string, fs: FileSystem): Promise<'file' | 'folder' | 'link' | 'other'> {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  if (!entry.isSymbolicLink()) return 'other'
  const stats = await fs.stat(path).catch(() => null)
  if (stats === null || stats.isFile()) return 'file'
  return stats.isDirectory() ? 'link' : 'other'
}
