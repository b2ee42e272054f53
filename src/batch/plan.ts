import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { outputNames } from './names.ts'

/** A source as the run was given it. */
export interface Given {
  /** Its name in documents and messages: as given, relative, with `/`; `-` for standard input. */
  readonly path: string
  /** Where its bytes are; standard input hands over the bytes themselves. */
  readonly from: { readonly file: string } | { readonly bytes: Uint8Array }
  /** The folder, written like `path`, that the words of the command line named: the tree to be mirrored begins there. */
  readonly root: string
}

/** A source and the file, relative to the output folder, that its document is written to. */
export interface Task extends Given {
  readonly output: string
}

/** Part `index` (from 1) of `count` of an archive. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/**
 * What there is to do, in the order of the paths. Outputs mirror the tree below the one folder that holds all roots, so
 * that the order of the arguments changes nothing; they are chosen before the archive is divided, so that no two machines
 * choose the same.
 */
export function plan(given: readonly Given[], shard: Shard | null): Task[] {
  const sources = [...new Map(given.map((source) => [source.path, source])).values()]
  const base = commonFolder(sources.filter(({ path }) => path !== '-').map(({ root }) => root))
  const names = new Map(sources.map(({ path }) => [path, path === '-' ? 'stdin' : below(base, path)]))
  const outputs = outputNames([...names.values()])
  return sources
    .map((source) => ({ ...source, output: outputs.get(names.get(source.path) ?? '') ?? '' }))
    .filter(({ output }) => shard === null || partOf(output, shard.count) === shard.index)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** `['a/2012', 'a/2013/x'] → 'a'`; `/` and `.` are parts like others. */
function commonFolder(folders: readonly string[]): readonly string[] {
  const [first = [], ...others] = folders.map(parts)
  const differs = first.findIndex((part, index) => others.some((other) => other[index] !== part))
  return differs === -1 ? first : first.slice(0, differs)
}

const below = (base: readonly string[], path: string) => parts(path).slice(base.length).join('/')

/** `./a//b → ['a', 'b']`, `/a → ['/', 'a']` */
function parts(path: string): string[] {
  const plain = posix.normalize(path)
  const steps = plain.split('/').filter((part) => part !== '' && part !== '.')
  return plain.startsWith('/') ? ['/', ...steps] : steps
}

/** Which of `count` parts an output belongs to: by its name alone, so that files that come later move no others. */
function partOf(output: string, count: number): number {
  return (createHash('sha256').update(output).digest().readUInt32BE() % count) + 1
}
