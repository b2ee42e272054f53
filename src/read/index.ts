import type { Note } from '../model/codes.ts'
import type { Options } from '../model/options.ts'
import type { Reading } from '../model/page.ts'
import { type Source, SourceError } from '../model/source.ts'
import { readImage } from './image.ts'
import { looksScanned } from './images.ts'
import { readPdf } from './pdf.ts'
import { type Kind, sniff } from './sniff.ts'
import { readText } from './text.ts'

/** Who hears how reading goes on. */
export interface Listener {
  /** Told of each page of a volume as it has been read. */
  readonly onRead?: (read: { readonly page: number }) => void
  /** Told of the first page, where the source looks as if its pages will have to be recognised. */
  readonly onScan?: (pages: number) => void
}

/** Bytes to pages, by content and not by name. Throws `SourceError` for what no page can be read from. */
export async function read(
  source: Source,
  options: Options,
  note: Note,
  { onRead = () => {}, onScan = () => {} }: Listener = {},
): Promise<Reading> {
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
  noteOtherKind(source.path, kind, note)
  if (options.ocr !== 'never' && looksScanned(bytes)) onScan(1)
  switch (kind.is) {
    case 'text':
      return readText(bytes, note)
    case 'pdf':
      return readPdf(bytes, options.password, note, (page) => onRead({ page }))
    case 'image':
      return readImage(bytes, kind.mediaType)
    case 'unsupported':
      throw new SourceError(
        'read/unsupported',
        `Expected a PDF, an image or text, found ${kind.name}. Export it as PDF or plain text first.`,
      )
  }
}

/** What an ending says that a file is. */
const byEnding: Readonly<Record<string, string>> = {
  pdf: 'a PDF',
  png: 'a PNG image',
  jpg: 'a JPEG image',
  jpeg: 'a JPEG image',
  tif: 'a TIFF image',
  tiff: 'a TIFF image',
  gif: 'a GIF image',
  webp: 'a WEBP image',
}
const endingPattern = /\.(?<ending>[a-z]{3,4})$/i

/** Content decides; where the name says another kind, that is told. */
function noteOtherKind(path: string, kind: Kind, note: Note): void {
  const said = byEnding[endingPattern.exec(path)?.groups?.['ending']?.toLowerCase() ?? '']
  const found = nameOf(kind)
  if (said === undefined || found === null || said === found) return
  note(
    'read/other-kind',
    `Expected ${said}, as the name says, found ${found}, and read it as that. Give the file the name it should have.`,
  )
}

/** `null` for what is refused anyway. */
function nameOf(kind: Kind): string | null {
  if (kind.is === 'unsupported') return null
  if (kind.is !== 'image') return kind.is === 'pdf' ? 'a PDF' : 'a text'
  return `a ${kind.mediaType.replace('image/', '').toUpperCase()} image`
}
