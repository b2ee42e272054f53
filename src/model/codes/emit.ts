import type { Explanation } from '../codes.ts'

export const emitCodes = {
  'emit/not-in-schema': {
    severity: 'error',
    means:
      'The document does not fit its own schema: a fault of referat. It is printed as it is, so that nothing is lost.',
    remedy: 'Do not trust the field named in the message; report it with the source, if it may be shared.',
  },
} as const satisfies Record<string, Explanation>
