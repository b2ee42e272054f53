import type { Explanation } from '../codes.ts'

export const repairCodes = {
  'repair/unsure': {
    severity: 'info',
    means: 'A word looks damaged, but what it was is not sure enough to change it; it is left as read.',
    remedy: 'Look at the page. Where the word is right or a name, put it into a file and give that with --lexicon.',
  },
  'repair/without-danish-letters': {
    severity: 'info',
    means:
      'A recogniser or a program without the letters æ, ø and å took them from the text. The words that betray it were mended; one that became another Danish word is left.',
    remedy: 'See `repairs`, and the words between them; where the pages are at hand, have them recognised anew.',
  },
  'repair/lost-letter': {
    severity: 'warning',
    means:
      'Letters were lost before the text came here (U+FFFD, or half of a letter in two bytes), and the words do not say which.',
    remedy: 'Export the text again in UTF-8, or give the words with --lexicon.',
  },
} as const satisfies Record<string, Explanation>
