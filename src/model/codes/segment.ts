import type { Explanation } from '../codes.ts'

export const segmentCodes = {
  'segment/no-meeting': {
    severity: 'warning',
    means: 'No line of the source could be read as the head of a meeting or the heading of a punkt.',
    remedy: 'See whether the source is minutes at all; its text stands in `unassigned`.',
  },
  'segment/meeting-without-punkter': {
    severity: 'warning',
    means: 'A meeting has a head, but none of the text after it could be read as a punkt.',
    remedy: 'Look at the place named: the meeting may have been cancelled, its punkter unnumbered, or a page lost.',
  },
  'segment/punkt-number-gap': {
    severity: 'warning',
    means: 'The numbers of a meeting’s punkter skip one or more.',
    remedy: 'Look at the place named: a heading may have been lost, or the source leaves the punkt out.',
  },
  'segment/punkt-number-repeated': {
    severity: 'warning',
    means: 'Two punkter of a meeting bear the same number and different titles.',
    remedy: 'Look at the place named: one number may be misread, or two agendas may have been taken for one.',
  },
  'segment/punkt-number-out-of-order': {
    severity: 'warning',
    means: 'A punkt’s number is lower than that of the punkt before it.',
    remedy: 'Look at the place named: the punkter may have been treated in another order, or a number misread.',
  },
  'segment/contents-and-body-disagree': {
    severity: 'warning',
    means: 'The contents list names a punkt that does not follow, or leaves out one that does.',
    remedy: 'Look at the place named: a page may be missing, or the punkt is closed and was left out on purpose.',
  },
  'segment/heading-without-text': {
    severity: 'info',
    means: 'A punkt has a heading and nothing under it, while others of its meeting have text.',
    remedy: 'Nothing, if the source is so; else a page may be missing or the text lies elsewhere in the source.',
  },
  'segment/two-readings': {
    severity: 'warning',
    means:
      'The numbers of a meeting can be read as punkter in two ways, and as much speaks for the one as for the other: two rows bear one number, or two lists run through each other.',
    remedy:
      'See at the two places named which is the agenda’s; neither was made a punkt, and the text stands in the punkt before it or in `information`.',
  },
  'segment/text-repeated': {
    severity: 'info',
    means: 'The same lines stand under two punkter.',
    remedy: 'Nothing, if the source repeats them; else a page may have been copied or scanned twice.',
  },
  'segment/signatures-without-minutes': {
    severity: 'warning',
    means: 'The source holds a page for signatures, but no punkt that was signed for.',
    remedy: 'See whether the minutes themselves are in another file.',
  },
} as const satisfies Record<string, Explanation>
