import type { Explanation } from '../codes.ts'

export const readCodes = {
  'read/empty': {
    severity: 'error',
    means: 'The source holds no bytes, nothing but white space, or pages that show nothing at all.',
    remedy: 'Export or scan the source again; nothing was lost, because nothing was there.',
  },
  'read/only-zeros': {
    severity: 'error',
    means: 'Every byte of the source is zero: its place on the disk was kept, its content was never written.',
    remedy: 'Copy or download the source again, and look at the disk it came from.',
  },
  'read/other-kind': {
    severity: 'warning',
    means:
      'The name of a file says one kind (`minutes.pdf`), its first bytes another (an image); it was read as what it is.',
    remedy: 'Give the file the name it should have; programs that trust names will not open it.',
  },
  'read/not-text': {
    severity: 'error',
    means: 'The source is neither a PDF, an image nor text: too many of its bytes are no characters of any text.',
    remedy: 'Open it in the program that wrote it, and export it as PDF or plain text.',
  },
  'read/unsupported': {
    severity: 'error',
    means: 'The source is a file of a known kind that is not read here: an office document, an archive, a web page.',
    remedy: 'Open it in its program and export it as PDF or plain text; unpack an archive first.',
  },
  'read/too-large': {
    severity: 'error',
    means: 'The source has more pages, lines or pixels than any minutes have: a damaged file, or one made to do harm.',
    remedy: 'Split it, or scan it again with fewer pixels.',
  },
  'read/encoding-guessed': {
    severity: 'info',
    means: 'The text is no UTF-8, and says nothing about its encoding: the one that gives the most Danish was taken.',
    remedy: 'Look at words with æ, ø and å. Where they are wrong, convert the text to UTF-8 before.',
  },
  'read/letters-lost': {
    severity: 'warning',
    means: 'Some bytes stand for no character in the encoding of the text; each is shown as �.',
    remedy: 'Export the text again, as UTF-8; what these letters were cannot be known from this copy.',
  },
  'read/password': {
    severity: 'error',
    means: 'The PDF is locked: it opens with a password only.',
    remedy: 'Give its password with `--password`, or a copy that was saved without one.',
  },
  'read/broken-pdf': {
    severity: 'error',
    means: 'The PDF is cut off or damaged so much that it cannot be opened.',
    remedy: 'Fetch or export it again; compare its size with the original.',
  },
  'read/broken-page': {
    severity: 'error',
    means: 'One page of the PDF is damaged; its text, or its image, is read as far as a second program finds it.',
    remedy: 'Fetch or export the PDF again, or look at the page named with your own eyes.',
  },
  'read/image-left-out': {
    severity: 'error',
    means: 'An image of the PDF has more pixels than any page needs (80 million), and was not unpacked.',
    remedy: 'Look at its page; scan it again with fewer pixels.',
  },
  'read/attachments': {
    severity: 'info',
    means: 'The PDF holds other files; they are listed, and not read.',
    remedy: 'Take them out (most PDF programs save them under their names) and convert them as sources of their own.',
  },
  'read/annotations': {
    severity: 'info',
    means:
      'Somebody wrote on the page after it was printed: filled-in fields and text boxes are read where they stand, comments at the end of the page, each as `[Kommentar: …]`.',
    remedy: 'None is needed; see whether a comment belongs to the minutes.',
  },
  'read/broken-image': {
    severity: 'error',
    means: 'The image is cut off or damaged so much that it cannot be unpacked.',
    remedy: 'Scan or export it again; compare its size with the original.',
  },
} as const satisfies Record<string, Explanation>
