import type { Explanation } from '../codes.ts'

export const readCodes = {
  'read/empty': {
    severity: 'error',
    means: 'The source holds no bytes, or nothing but white space.',
    remedy: 'Export or scan the source again; nothing was lost, because nothing was there.',
  },
} as const satisfies Record<string, Explanation>
