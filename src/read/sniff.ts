/** What the first bytes of a source say it is; `unsupported` carries a name for the message. */
export type Kind =
  | { readonly is: 'pdf' | 'text' }
  | { readonly is: 'image'; readonly mediaType: string }
  | { readonly is: 'unsupported'; readonly name: string }

interface Magic {
  readonly bytes: string
  readonly at: number
  readonly kind: Kind
}

const image = (type: string): Kind => ({ is: 'image', mediaType: `image/${type}` })
const unsupported = (name: string): Kind => ({ is: 'unsupported', name })

/** First bytes, as Latin-1, and what they begin. */
const magics: readonly Magic[] = [
  { bytes: '\x89PNG\r\n\x1a\n', at: 0, kind: image('png') },
  { bytes: '\xff\xd8\xff', at: 0, kind: image('jpeg') },
  { bytes: 'II*\0', at: 0, kind: image('tiff') },
  { bytes: 'MM\0*', at: 0, kind: image('tiff') },
  { bytes: 'II+\0', at: 0, kind: image('tiff') },
  { bytes: 'MM\0+', at: 0, kind: image('tiff') },
  { bytes: 'GIF8', at: 0, kind: image('gif') },
  { bytes: 'WEBP', at: 8, kind: image('webp') },
  { bytes: '\0\0\0\x0cjP  \r\n', at: 0, kind: unsupported('a JPEG 2000 image') },
  { bytes: 'PK\x03\x04', at: 0, kind: unsupported('a zip archive (perhaps a docx, xlsx or odt document)') },
  { bytes: '\xd0\xcf\x11\xe0', at: 0, kind: unsupported('an old Office document (doc, xls, msg)') },
  { bytes: '{\\rtf', at: 0, kind: unsupported('a rich text document (rtf)') },
  { bytes: '%!PS', at: 0, kind: unsupported('a PostScript document') },
  { bytes: '\x1f\x8b', at: 0, kind: unsupported('a gzip archive') },
  { bytes: '7z\xbc\xaf', at: 0, kind: unsupported('a 7z archive') },
]

/** `<!DOCTYPE html>` · `<html lang="da">` · `<?xml version="1.0"?>` at the very start, after white space at most */
const markupPattern = /^\s*<(?:!doctype html|html|\?xml)\b/i
/** A PDF may begin after a stray header: readers look for its mark in the first 1,024 bytes (ISO 32000-1, annex H.3.4.1). */
const pdfHeaderReach = 1024

/** Says by content, never by name, what a source is. Everything unknown is text, for `text.ts` to accept or refuse. */
export function sniff(bytes: Uint8Array): Kind {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, pdfHeaderReach)).toString('latin1')
  const magic = magics.find((candidate) => start.startsWith(candidate.bytes, candidate.at))
  if (magic !== undefined) return magic.kind
  if (start.includes('%PDF-')) return { is: 'pdf' }
  if (markupPattern.test(start.replace('\xef\xbb\xbf', ''))) return unsupported('a web page or XML document')
  return { is: 'text' }
}
