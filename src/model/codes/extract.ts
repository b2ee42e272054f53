import type { Explanation } from '../codes.ts'

export const extractCodes = {
  'extract/two-dates': {
    severity: 'warning',
    means: 'The head of a meeting holds two different dates, and nothing says which of them is the meeting’s.',
    remedy: 'See which date is right; `date` is null until then.',
  },
  'extract/two-bodies': {
    severity: 'warning',
    means: 'The head of a meeting names two different boards, and nothing says which of them met.',
    remedy: 'See which board is right; `body` is null until then.',
  },
  'extract/no-date': {
    severity: 'info',
    means: 'Neither the head of a meeting nor its text says when it was held.',
    remedy: 'Look for the date outside the source (the volume, the page before); it is not guessed here.',
  },
  'extract/clock-unsure': {
    severity: 'info',
    means:
      'The clock at which a meeting began or ended may be day or night (`Kl. 2`) and nothing says which, or the end lies before the start.',
    remedy: 'See what the other meetings of the volume say; the time is null until then.',
  },
  'extract/weekday-differs': {
    severity: 'warning',
    means: 'The weekday printed beside a meeting’s date is not the weekday of that date.',
    remedy: 'One of the two is a slip of the pen or misread; the date is kept as printed.',
  },
  'extract/outcome-mixed': {
    severity: 'info',
    means:
      'A decision says several things that speak against each other (one recommendation approved, another rejected).',
    remedy: 'Read the decision’s text; `outcome` holds one word and is null here.',
  },
  'extract/votes-unsure': {
    severity: 'info',
    means: 'A decision gives two different counts for one side, as when an amendment is voted on too.',
    remedy: 'Read the decision’s text; `votes` is null here.',
  },
  'extract/repeated-text': {
    severity: 'info',
    means: 'The same decision stands twice in one punkt.',
    remedy: 'Nothing is lost: both places are in `sections`; `decision` holds it once.',
  },
} as const satisfies Record<string, Explanation>
