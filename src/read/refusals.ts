import { SourceError } from '../model/source.ts'

/** A PDF that does not open without a password, or with the one given. */
export function locked(password: string | null): SourceError {
  const seen = password === null ? 'it is locked with a password' : 'the password given does not open it'
  return new SourceError(
    'read/password',
    `Expected a PDF that opens, but ${seen}. Give the right one with --password, or a copy without one.`,
  )
}

/** A PDF that does not open at all; `says` is the engine's word for it. */
export function broken(says: string, cause?: unknown): SourceError {
  return new SourceError(
    'read/broken-pdf',
    `Expected a whole PDF, found one that cannot be opened (${says}). Fetch or export it again.`,
    { cause },
  )
}
