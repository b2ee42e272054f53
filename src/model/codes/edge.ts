import type { Explanation } from '../codes.ts'

/** What the command line notices before a source is read, and after. */
export const edgeCodes = {
  'input/not-found': {
    severity: 'error',
    means: 'No file, folder or pattern match has the name given.',
    remedy: 'Check the spelling and the folder the command runs in; quote a pattern, so that referat expands it.',
  },
  'input/nothing-readable': {
    severity: 'error',
    means: 'The folder, searched to its last subfolder, holds no PDF, image or text.',
    remedy: 'Name another folder, or name the files themselves: a file that is named is always tried.',
  },
  'input/unreadable': {
    severity: 'error',
    means: 'The operating system does not let referat read the file, folder or stream.',
    remedy: 'See the reason in the message; give this user the right to read it, or leave it out.',
  },
  'input/not-a-file': {
    severity: 'error',
    means: 'The name belongs to a device or socket, not to a file or folder.',
    remedy: 'Name a file, or write its content to the standard input of `referat convert -`.',
  },
  'input/passed-over': {
    severity: 'info',
    means:
      'A file in a searched folder is no PDF, image or text by its name or first bytes, or a link leads to a folder.',
    remedy: 'Nothing, if that is right; otherwise name the file or folder itself. Shown with --verbose only.',
  },
  'output/unwritable': {
    severity: 'error',
    means: 'The document was made but could not be written; no part of it was left behind.',
    remedy: 'See the reason in the message (full disk, missing right, name too long), mend it and run again.',
  },
  'run/crashed': {
    severity: 'error',
    means: 'referat itself failed on this source: a fault of the program, not of the source.',
    remedy: 'Report it with the source, if it may be shared; --verbose prints where it happened.',
  },
} as const satisfies Record<string, Explanation>
