import type { Code } from './codes.ts'

/** What a user hands over: the bytes, and the path as given (relative, `/` separators; `-` for standard input). */
export interface Source {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Thrown by `read` for what makes a whole source unreadable: the edge prints it as a diagnostic and goes on to the next source. */
export class SourceError extends Error {
  readonly code: Code

  constructor(code: Code, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'SourceError'
    this.code = code
  }
}
