import type { Dirent, Stats } from 'node:fs'

/** The calls on files that finding and reading sources makes; a test hands in some that fail. */
export interface FileSystem {
  readonly stat: (path: string) => Promise<Stats>
  readonly readFile: (path: string) => Promise<Uint8Array>
  /** The first bytes of a file, at most `length`. */
  readonly readHead: (path: string, length: number) => Promise<Uint8Array>
  /** The bytes of a file, piece by piece. */
  readonly stream: (path: string) => AsyncIterable<Uint8Array>
  readonly readdir: (path: string) => Promise<Dirent[]>
}

/** A stream to the user: `isTTY` says that a person may be looking, `columns` how wide their screen is. */
export interface Output extends NodeJS.WritableStream {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** What the edge may use of the process: handed in, so that tests can look at it. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that relative names are relative to. */
  readonly cwd: string
  readonly fs: FileSystem
  /** Milliseconds since some fixed moment. */
  readonly now: () => number
  /** Aborted, with the signal's name as its reason, when the user or the system asks the run to end. */
  readonly signal: AbortSignal
  /** The module that a worker process runs. */
  readonly worker: URL
  /** The module that a thread of validation runs. */
  readonly examiner: URL
}
