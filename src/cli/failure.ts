import type { Code } from '../model/codes.ts'

/** Why something cannot be had: a diagnostic without its place. */
export interface Trouble {
  readonly code: Code
  readonly message: string
}

/** What the system's error codes mean to whoever has to mend it. */
const meanings: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied (EACCES). Give this user the right to it, or leave it out.',
  EPERM: 'permission is denied (EPERM). Give this user the right to it, or leave it out.',
  EISDIR: 'it is a folder (EISDIR). Name a file.',
  ENOTDIR: 'a part of its path is a file, not a folder (ENOTDIR). Name another path.',
  ELOOP: 'its links lead round in a circle (ELOOP). Name the file itself.',
  EIO: 'the disk or network failed (EIO). Copy it anew from the original and try again.',
  ENOENT: 'it is no longer there (ENOENT). See whether something else moves files while referat runs.',
  ENOSPC: 'the disk is full (ENOSPC). Make room and run again.',
  EDQUOT: 'the quota of the disk is used up (EDQUOT). Make room and run again.',
  EROFS: 'the disk is read-only (EROFS). Choose another folder.',
  ENAMETOOLONG: 'the name is too long for this disk (ENAMETOOLONG). Shorten the name of the source.',
  EMFILE: 'too many files are open (EMFILE). Raise the limit with `ulimit -n`.',
  ERR_FS_FILE_TOO_LARGE: 'it holds more than 2 GiB. Split it.',
}

/** The system's error as the end of a sentence: `permission is denied (EACCES). Give …` */
export function systemSays(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return meanings[code] ?? `${error instanceof Error ? error.message : String(error)}.`
}

export const unreadable = (what: string, error: unknown): Trouble => ({
  code: 'input/unreadable',
  message: `Expected to be allowed to read the ${what}, but ${systemSays(error)}`,
})
