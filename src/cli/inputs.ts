import { isAbsolute, posix, relative, resolve, sep } from 'node:path'
import { type Trouble, unreadable } from './failure.ts'
import { isPattern, search } from './glob.ts'
import type { FileSystem } from './io.ts'
import { looksReadable } from './readable.ts'
import { walk } from './walk.ts'

/** A source to be read: `path` names it in documents and messages, `file` says where it is (`null`: standard input). */
export interface Input {
  readonly state: 'input'
  readonly path: string
  readonly file: string | null
}

/** What was asked for and cannot be had. */
export interface Missing extends Trouble {
  readonly state: 'missing'
  readonly path: string
}

/** What was met in a searched folder and is no source. */
export interface Passed extends Trouble {
  readonly state: 'passed'
  readonly path: string
}

export type Found = Input | Missing | Passed

export const isPassed = (entry: Found): entry is Passed => entry.state === 'passed'

/** What a folder is searched for: `takes` says of each file whether it is one, `what` calls them. */
export interface Wanted {
  readonly takes: (file: string, fs: FileSystem) => Promise<boolean>
  readonly one: string
  readonly what: string
}

export const sources: Wanted = { takes: looksReadable, one: 'a PDF, an image or text', what: 'PDFs, images or texts' }

/** Every source (or what else is wanted) that the words of a command line stand for, in their order, each once. */
export async function findInputs(
  words: readonly string[],
  cwd: string,
  fs: FileSystem,
  wanted: Wanted = sources,
): Promise<Found[]> {
  const found: Found[] = []
  for (const word of words) found.push(...(await findOne(word, cwd, fs, wanted)))
  const seen = new Set<string>()
  return found.filter((entry) => {
    const key = `${entry.state} ${entry.state === 'input' ? entry.file : entry.path}`
    return seen.has(key) ? false : seen.add(key)
  })
}

async function findOne(word: string, cwd: string, fs: FileSystem, wanted: Wanted): Promise<Found[]> {
  if (word === '-') return [{ state: 'input', path: '-', file: null }]
  const path = pathOf(word, cwd)
  const file = resolve(cwd, word)
  try {
    const stats = await fs.stat(file)
    if (stats.isDirectory()) return await findBelow(path, file, fs, wanted)
    if (stats.isFile() || stats.isFIFO()) return [{ state: 'input', path, file }]
    const message = 'Expected a file or a folder, found a device or socket. Name a file, or pipe its content into `-`.'
    return [{ state: 'missing', path, code: 'input/not-a-file', message }]
  } catch (error) {
    if (!isAbsent(error)) return [{ state: 'missing', path, ...unreadable('file', error) }]
    return (await isPattern(word)) ? findMatching(word, cwd, fs, wanted) : [notFound(path)]
  }
}

const isAbsent = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

const notFound = (path: string): Missing => ({
  state: 'missing',
  path,
  code: 'input/not-found',
  message: 'Expected a file, a folder or a pattern that matches one, found nothing of that name. Check its spelling.',
})

/** A pattern stands for the names that it matches, as if each had been given. */
async function findMatching(pattern: string, cwd: string, fs: FileSystem, wanted: Wanted): Promise<Found[]> {
  const { files, folders, links, closed } = await search(slashes(pattern), cwd, fs)
  const found: Found[] = closed.map(({ path, error }) => ({ state: 'missing', path, ...unreadable('folder', error) }))
  for (const name of [...files, ...folders, ...links].sort()) found.push(...(await findOne(name, cwd, fs, wanted)))
  return found.length === 0 ? [notFound(pattern)] : found
}

async function findBelow(path: string, folder: string, fs: FileSystem, wanted: Wanted): Promise<Found[]> {
  const { files, links, others, closed } = await walk(folder, fs)
  const found: Found[] = closed.map(({ path: name, error }) => ({
    state: 'missing',
    path: posix.join(path, name),
    ...unreadable('folder', error),
  }))
  for (const name of files) {
    const [here, file] = [posix.join(path, name), resolve(folder, name)]
    found.push(
      (await wanted.takes(file, fs)) ? { state: 'input', path: here, file } : passed(here, anotherKind(wanted)),
    )
  }
  found.push(...links.map((name) => passed(posix.join(path, name), linkedFolder)))
  found.push(...others.map((name) => passed(posix.join(path, name), noFile)))
  return found.some(({ state }) => state !== 'passed') ? found : [...found, nothingReadable(path, files.length, wanted)]
}

const anotherKind = ({ one }: Wanted) => `Expected ${one}, found a file of another kind. Name it, if it is to be tried.`
const noFile = 'Expected a file, found a pipe, device or socket. Pipe its content into `-`, if it is to be read.'
const linkedFolder = 'Expected a folder, found a link to one, which is not followed. Name it, if it is to be searched.'

const passed = (path: string, message: string): Passed => ({
  state: 'passed',
  path,
  code: 'input/passed-over',
  message,
})

const nothingReadable = (path: string, others: number, { what }: Wanted): Missing => ({
  state: 'missing',
  path,
  code: 'input/nothing-readable',
  message: `Expected ${what} in the folder or below, found ${others === 0 ? 'no file at all' : `none among ${others} ${others === 1 ? 'file' : 'files'} of other kinds`}. Name another folder, or the files themselves.`,
})

/** The name of a source as documents print it: as given, relative to where the command runs, with `/`. */
export function pathOf(name: string, cwd: string): string {
  const path = isAbsolute(name) ? relative(cwd, name) : name
  return posix.normalize(path === '' ? '.' : slashes(path))
}

const slashes = (path: string) => path.replaceAll(sep, '/')
