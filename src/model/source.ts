/** What a user hands over: the bytes, and the path as given (relative, `/` separators; `-` for standard input). */
export interface Source {
  readonly path: string
  readonly bytes: Uint8Array
}
