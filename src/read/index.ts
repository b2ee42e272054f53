import type { Note } from '../model/codes.ts'
import type { Options } from '../model/options.ts'
import type { Reading } from '../model/page.ts'
import { type Source, SourceError } from '../model/source.ts'
import { readImage } from './image.ts'
import { readPdf } from './pdf.ts'
import { sniff } from './sniff.ts'
import { readText } from './text.ts'

/** Bytes to pages, by content and not by name. Throws `SourceError` for what no page can be read from. */
export async function read(source: Source, options: Options, note: Note): Promise<Reading> {
  const { bytes } = source
  if (bytes.length === 0)
    throw new SourceError(
      'read/empty',
      'Expected a PDF, an image or text, found no bytes at all. Export or scan the source again.',
    )
  if (bytes.every((byte) => byte === 0)) {
    throw new SourceError(
      'read/only-zeros',
      `Expected a PDF, an image or text, found ${bytes.length} zero bytes. Copy or download the source again.`,
    )
  }
  const kind = sniff(bytes)
  switch (kind.is) {
    case 'text':
      return readText(bytes, note)
    case 'pdf':
      return readPdf(bytes, options.password, note)
    case 'image':
      return readImage(bytes, kind.mediaType)
    case 'unsupported':
      throw new SourceError(
        'read/unsupported',
        `Expected a PDF, an image or text, found ${kind.name}. Export it as PDF or plain text first.`,
      )
  }
}
