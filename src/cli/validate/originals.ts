import { createHash } from 'node:crypto'
import { isAbsolute, relative, resolve, sep } from 'node:path'
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

/** `[CPR-1]`: what a redaction leaves in the path of a source. */
const placeholder = /\[[A-Z]+-\d+\]/
/** `klage [CPR-1].pdf` → what `/archive/klage 010190-1234.pdf` ends in */
const clearedPattern = (path: string) => {
  const pieces = path.split(placeholder).map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`/${pieces.join('.+')}$`, 'su')
}

/** The folder of sources. A document's source is looked for below it, and where the document says, if that is below it. */
export async function openOriginals(folder: string, io: Pick<Io, 'cwd' | 'fs'>): Promise<Originals> {
  const root = resolve(io.cwd, folder)
  const stats = await io.fs.stat(root).catch(() => null)
  if (!stats?.isDirectory()) throw new UsageError(`--sources: expected a folder, found none at ${folder}.`)
  let listed: Promise<readonly { readonly file: string; readonly path: string }[]> | null = null
  const list = () => {
    listed ??= findInputs([root], io.cwd, io.fs).then((found) =>
      found.flatMap((entry) =>
        entry.state === 'input' && entry.file !== null ? [{ file: entry.file, path: entry.path }] : [],
      ),
    )
    return listed
  }
  /** Where the source of that path may be: every file that could be called so, where the path was cleared. */
  const placesOf = async (path: string) => {
    const below = path.replace(/^(?:\.\.\/)+/, '')
    if (!placeholder.test(path))
      return [resolve(root, below), resolve(io.cwd, path)].filter((file) => isInside(file, root))
    const [inRoot, inCwd] = [clearedPattern(below), clearedPattern(path)]
    return (await list())
      .map(({ file }) => file)
      .filter((file) => {
        const [fromRoot, fromCwd] = [relative(root, file), relative(io.cwd, file)].map((way) =>
          way.replaceAll(sep, '/'),
        )
        return inRoot.test(`/${fromRoot}`) || inCwd.test(`/${fromCwd}`)
      })
  }
  return {
    find: async ({ path, sha256 }) => {
      // What came from standard input has no file to be compared with.
      if (path === '-') return { file: null, sha256, lineAt: null }
      let changed: Original | null = null
      for (const file of await placesOf(path)) {
        const bytes = await io.fs.readFile(file).catch(() => null)
        if (bytes === null) continue
        const found = createHash('sha256').update(bytes).digest('hex')
        if (found === sha256) return { file, sha256, lineAt: await linesAt({ path, bytes }) }
        changed ??= { file, sha256: found, lineAt: null }
      }
      return changed ?? { file: null, sha256: null, lineAt: null }
    },
    rest: async (claimed) => (await list()).flatMap(({ file, path }) => (claimed.has(file) ? [] : [path])),
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
