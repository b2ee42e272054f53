import type { Explanation } from '../codes.ts'

export const repairCodes = {
  'repair/unsure': {
    severity: 'info',
    means: 'A word looks damaged, but what it was is not sure enough to change it; it is left as read.',
    remedy: 'Look at the page. Where the word is right or a name, put it into a file and give that with --lexicon.',
  },
} as const satisfies Record<string, Explanation>
