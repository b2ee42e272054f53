/** What the system's error codes mean to whoever has to mend it. */
const meanings: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied. Give this user the right to it.',
  EPERM: 'permission is denied. Give this user the right to it.',
  EISDIR: 'it is a folder, where a file should be.',
  ENOTDIR: 'a part of its path is a file, not a folder. Move that file away.',
  EEXIST: 'a file has the name of the folder. Move that file away.',
  ELOOP: 'its links lead round in a circle. Name the file itself.',
  EIO: 'the disk or network failed. Look at the disk, then try again.',
  ENOENT: 'it is no longer there. See whether something else moves files while referat runs.',
  ENXIO: 'nothing answers behind that name. Name a file.',
  ENOSPC: 'the disk is full. Make room and run the same command again.',
  EDQUOT: 'the quota of the disk is used up. Make room and run the same command again.',
  EROFS: 'the disk is read-only. Choose another folder.',
  EXDEV: 'that folder is on another disk. Choose the output folder on one disk.',
  ENAMETOOLONG: 'the name is too long for this disk. Shorten the name of the source or its folders.',
  ERR_FS_FILE_TOO_LARGE: 'it holds more than 2 GiB. Split it.',
  EMFILE: 'too many files are open. Raise the limit with `ulimit -n`.',
}

/** The system's code of an error, `''` where it has none. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** The system's error as the end of a sentence: `permission is denied. Give … (EACCES)` */
export function systemSays(error: unknown): string {
  const code = systemCode(error)
  const meaning = meanings[code]
  if (meaning !== undefined) return `${meaning} (${code})`
  return `${error instanceof Error ? error.message : String(error)}.`
}
