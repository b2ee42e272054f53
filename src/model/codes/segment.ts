import type { Explanation } from '../codes.ts'

export const segmentCodes = {
  'segment/no-meeting': {
    severity: 'warning',
    means: 'No line of the source could be read as the head of a meeting or the heading of a punkt.',
    remedy: 'See whether the source is minutes at all; its text stands in `unassigned`.',
  },
  'segment/punkt-number-gap': {
    severity: 'warning',
    means: 'The numbers of a meeting’s punkter skip one or more.',
    remedy: 'Look at the place named: a heading may have been lost, or the source leaves the punkt out.',
  },
} as const satisfies Record<string, Explanation>
