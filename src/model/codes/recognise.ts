import type { Explanation } from '../codes.ts'

export const recogniseCodes = {
  'recognise/layer-replaced': {
    severity: 'info',
    means:
      'A text lies on the page, but is not worth trusting; the page’s image was recognised with the Danish model instead.',
    remedy: 'None is needed. `--ocr never` uses the text as it lies there.',
  },
  'recognise/kept-layer': {
    severity: 'warning',
    means: 'The text that lies on the page is not worth trusting, but recognition found much less; the text was used.',
    remedy: 'Look at the page; a better scan may help.',
  },
  'recognise/not-asked': {
    severity: 'warning',
    means: 'The page has no text worth trusting, and `--ocr never` forbids its recognition.',
    remedy: 'Run without `--ocr never`.',
  },
  'recognise/nothing-found': {
    severity: 'info',
    means: 'The page is an image in which no text was found: most often a blank page.',
    remedy: 'Look at the page when text was expected there.',
  },
  'recognise/image-lost': {
    severity: 'warning',
    means: 'An image of the page could not be unpacked, or is larger than any page needs; it was left out.',
    remedy: 'Look at the page; scan it again with at most 80 million pixels.',
  },
  'recognise/unsure-words': {
    severity: 'info',
    means: 'A line of a recognised page holds words that the recogniser was not sure of; letters of them may be lost.',
    remedy: 'Compare the line with the page; a scan with 300 dpi and an even light is read better.',
  },
  'recognise/failed': {
    severity: 'error',
    means: 'The page’s image could not be recognised: it is damaged, or the recogniser failed on it.',
    remedy: 'Try once more; scan or export the page again if it fails again.',
  },
} as const satisfies Record<string, Explanation>
