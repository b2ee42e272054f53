import type { Explanation } from '../codes.ts'

/** What a run over many sources notices about one of them. */
export const batchCodes = {
  'batch/changed': {
    severity: 'error',
    means: 'The source was written to, or taken away, while it was read.',
    remedy: 'Wait until whatever writes it is done, then run the same command again.',
  },
  'batch/crashed': {
    severity: 'error',
    means:
      'The worker process that read the source died, and so did a second one; the other sources were not touched by it.',
    remedy: 'Run again with this source alone and --verbose; report it, if it dies again.',
  },
  'batch/disk-failed': {
    severity: 'error',
    means: 'The disk of the output folder fails, or has become read-only. The run stops: nothing more can be written.',
    remedy: 'Look at the disk or choose another, and run the same command again: what is done is kept.',
  },
  'batch/disk-full': {
    severity: 'error',
    means: 'The disk of the output folder has no room left. The run stops: no further document could be written.',
    remedy: 'Make room, or choose another disk, and run the same command again: what is done is kept.',
  },
  'batch/journal-torn': {
    severity: 'warning',
    means:
      'Some lines of the journal cannot be read: a machine went down while they were written, or someone edited them.',
    remedy: 'Nothing: what the lost lines told is done again.',
  },
  'batch/kept': {
    severity: 'warning',
    means: 'The file to be written is there already and is not as referat left it: edited by hand, or made by another.',
    remedy: 'Move it away, or run with --existing overwrite to replace it.',
  },
  'batch/out-of-memory': {
    severity: 'error',
    means: 'The source needed more memory than one worker may use (--memory) and was stopped.',
    remedy: 'Give more with --memory, fewer workers with --jobs, or split the source.',
  },
  'batch/page-timed-out': {
    severity: 'error',
    means: 'No page of the source was finished within the time a page may take (--page-timeout); it was stopped.',
    remedy: 'Look at the page named; give more time with --page-timeout, or convert the source without that page.',
  },
  'batch/rubbish': {
    severity: 'error',
    means:
      'A worker process gave an answer that is no document of the source; it was ended and its answer thrown away.',
    remedy: 'Report it with the source, if it may be shared: a fault of the program.',
  },
  'batch/timed-out': {
    severity: 'error',
    means: 'The source took longer than a source may take (--timeout) and was stopped.',
    remedy: 'Give more time with --timeout, or split the source.',
  },
  'batch/too-large': {
    severity: 'error',
    means: 'The source holds more bytes than are read into memory at once.',
    remedy: 'Split it into parts below the size in the message.',
  },
} as const satisfies Record<string, Explanation>
