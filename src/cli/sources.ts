import { codes } from '../model/codes.ts'
import type { Diagnostic } from '../model/meeting.ts'
import { type Source, SourceError } from '../model/source.ts'
import { type Trouble, unreadable } from './failure.ts'
import type { Input, Missing } from './inputs.ts'
import type { Io } from './io.ts'

/** How one source fared. */
export type Outcome<T> =
  | { readonly state: 'done'; readonly path: string; readonly value: T }
  | { readonly state: 'failed'; readonly path: string; readonly failure: Diagnostic; readonly cause: unknown }

/**
 * Does the work on one source after the other, in their order; what fails is an outcome and stops nobody.
 * Ends early when the run is asked to end; work half done is left behind then.
 */
export async function* eachSource<T>(
  found: readonly (Input | Missing)[],
  io: Pick<Io, 'stdin' | 'fs' | 'signal'>,
  work: (source: Source) => Promise<T>,
): AsyncGenerator<Outcome<T>> {
  for (const entry of found) {
    if (io.signal.aborted) return
    if (entry.state === 'missing') {
      yield failed(entry.path, entry)
      continue
    }
    const outcome = await unlessEnded(attempt(entry, io, work), io.signal)
    if (outcome === null) return
    yield outcome
  }
}

/** What the work gives; `null` as soon as the run is asked to end. What waits for that end goes with its source: ten thousand of them would hold ten thousand documents. */
export async function unlessEnded<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  let end = () => {}
  const ended = new Promise<null>((resolve) => {
    end = () => resolve(null)
  })
  if (signal.aborted) end()
  signal.addEventListener('abort', end)
  try {
    return await Promise.race([work, ended])
  } finally {
    signal.removeEventListener('abort', end)
  }
}

async function attempt<T>(
  input: Input,
  io: Pick<Io, 'stdin' | 'fs'>,
  work: (source: Source) => Promise<T>,
): Promise<Outcome<T>> {
  const { path } = input
  let bytes: Uint8Array
  try {
    bytes = input.file === null ? await readAll(io.stdin) : await io.fs.readFile(input.file)
  } catch (error) {
    return failed(path, unreadable(input.file === null ? 'standard input' : 'file', error), error)
  }
  try {
    return { state: 'done', path, value: await work({ path, bytes }) }
  } catch (error) {
    return error instanceof SourceError ? failed(path, error, error) : failed(path, crashed(error), error)
  }
}

const crashed = (error: unknown): Trouble => ({
  code: 'run/crashed',
  message: `Expected a document, but referat itself failed (${error instanceof Error ? error.message : String(error)}). Please report this; the other sources are not touched by it.`,
})

/** A trouble as the diagnostic of a source that gives no document. */
export const failureOf = ({ code, message }: Trouble): Diagnostic => ({
  code,
  severity: codes[code].severity,
  message,
  page: null,
  line: null,
})

export const failed = (path: string, trouble: Trouble, cause: unknown = null): Outcome<never> => ({
  state: 'failed',
  path,
  failure: failureOf(trouble),
  cause,
})

export async function readAll(stream: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
