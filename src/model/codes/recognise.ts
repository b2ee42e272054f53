import type { Explanation } from '../codes.ts'

export const recogniseCodes = {
  'recognise/layer-replaced': {
    severity: 'info',
    means: 'The text layer over a scanned page is no good Danish (a recogniser without æ, ø, å, or a broken encoding).',
    remedy: 'Nothing to do: the page image was recognised anew. `--ocr never` keeps the layer.',
  },
  'recognise/not-asked': {
    severity: 'warning',
    means: 'A page has no text, and recognition was turned off.',
    remedy: 'Run again without `--ocr never`.',
  },
  'recognise/image-lost': {
    severity: 'warning',
    means: 'The image of a page is damaged, or too large to be unpacked safely.',
    remedy: 'Look at the page in a viewer; scan it again, or save it at 200 to 300 dpi.',
  },
  'recognise/failed': {
    severity: 'error',
    means: 'The recogniser gave no text for a page image: it failed, or it took too long.',
    remedy: 'Look at the page; scan it again, or convert the source once more.',
  },
} as const satisfies Record<string, Explanation>
