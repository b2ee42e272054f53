import { createHash } from 'node:crypto'
import { isAbsolute, relative, resolve } from 'node:path'
import { defaults } from '../../model/options.ts'
import { read } from '../../read/index.ts'
import type { Originals } from '../../validate/index.ts'
import type { Original } from '../../validate/rule.ts'
import { UsageError } from '../exit.ts'
import { findInputs } from '../inputs.ts'
import type { Io } from '../io.ts'

const isInside = (file: string, folder: string) => {
  const way = relative(folder, file)
  return way !== '' && !way.startsWith('..') && !isAbsolute(way)
}

/** The folder of sources. A document's source is looked for below it, and where the document says, if that is below it. */
export async function openOriginals(folder: string, io: Pick<Io, 'cwd' | 'fs'>): Promise<Originals> {
  const root = resolve(io.cwd, folder)
  const stats = await io.fs.stat(root).catch(() => null)
  if (!stats?.isDirectory()) throw new UsageError(`--sources: expected a folder, found none at ${folder}.`)
  const placesOf = (path: string) =>
    [resolve(root, path.replace(/^(?:\.\.\/)+/, '')), resolve(io.cwd, path)].filter((file) => isInside(file, root))
  return {
    find: async ({ path, sha256 }) => {
      // What came from standard input has no file to be compared with.
      if (path === '-') return { file: null, sha256, lineAt: null }
      for (const file of placesOf(path)) {
        const bytes = await io.fs.readFile(file).catch(() => null)
        if (bytes === null) continue
        const found = createHash('sha256').update(bytes).digest('hex')
        return { file, sha256: found, lineAt: found === sha256 ? await linesAt({ path, bytes }) : null }
      }
      return { file: null, sha256: null, lineAt: null }
    },
    rest: async (claimed) => {
      const found = await findInputs([root], io.cwd, io.fs)
      return found.flatMap((entry) =>
        entry.state === 'input' && entry.file !== null && !claimed.has(entry.file) ? [entry.path] : [],
      )
    },
  }
}

/** The lines of a source as read, without recognition: `null` for the lines of scanned pages, and for a source that cannot be read. */
async function linesAt(source: { readonly path: string; readonly bytes: Uint8Array }): Promise<Original['lineAt']> {
  try {
    const reading = await read(source, { ...defaults, ocr: 'never' }, () => {})
    const lines = new Map(
      reading.pages.flatMap((page) =>
        page.state === 'read' ? page.lines.map(({ line, text }) => [`${page.number}:${line}`, text] as const) : [],
      ),
    )
    await reading.close()
    return (page, line) => lines.get(`${page}:${line}`) ?? null
  } catch {
    // What cannot be read now was told when it was converted.
    return null
  }
}
