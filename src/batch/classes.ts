import type { Code } from '../model/codes.ts'

/** The classes that failures are counted by, each with what to do about it; in the order the summary prints them. */
export const failureClasses = {
  empty: 'Export or scan these sources again: there is nothing in them.',
  'password-protected': 'Run again with --password, or save them without a password.',
  corrupted: 'Copy or download them again, or open them in the program that wrote them and save them anew.',
  unsupported: 'Save them as PDF or plain text, or split those that are too large.',
  unreadable:
    'Check their names and this user’s right to read them, leave them alone while the run lasts, and run again.',
  'timed-out': 'Run again with a larger --timeout or --page-timeout, or split them.',
  'out-of-memory': 'Run again with a larger --memory and fewer --jobs, or split them.',
  crashed: 'Run again with one of them alone and --verbose, and report what it says.',
  unwritable: 'Make room or give this user the right to write, then run the same command again.',
} as const satisfies Record<string, string>

export type FailureClass = keyof typeof failureClasses

/** The class of each code that can end a source; any other code of `read` means damaged bytes. */
const classes: Partial<Record<Code, FailureClass>> = {
  'read/empty': 'empty',
  'read/password': 'password-protected',
  'read/not-text': 'unsupported',
  'read/unsupported': 'unsupported',
  'read/too-large': 'unsupported',
  'batch/too-large': 'unsupported',
  'batch/timed-out': 'timed-out',
  'batch/page-timed-out': 'timed-out',
  'batch/out-of-memory': 'out-of-memory',
  'batch/disk-failed': 'unwritable',
  'batch/disk-full': 'unwritable',
  'output/unwritable': 'unwritable',
  'batch/changed': 'unreadable',
}

/** Where a code has no class of its own, its stage has. */
const stages: Readonly<Record<string, FailureClass>> = {
  read: 'corrupted',
  recognise: 'corrupted',
  input: 'unreadable',
}

export const classOf = (code: Code): FailureClass => classes[code] ?? stages[code.split('/')[0] ?? ''] ?? 'crashed'
