import iconv from 'iconv-lite'

/** A text and how it was written; `sure` when the bytes themselves say so (a BOM, valid UTF-8). */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly sure: boolean
}

const boms: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The single-byte encodings of Danish texts, the likeliest first: Windows, DOS with Danish and with Western letters, Macintosh. */
const singleByte = ['windows-1252', 'cp865', 'cp850', 'macintosh'] as const

/** Decodes a text by what its bytes are. An unknown encoding is the one in which the text is most Danish. */
export function decode(bytes: Uint8Array): Decoded {
  const bom = boms.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (bom !== undefined) return { text: iconv.decode(bytes, bom[0]), encoding: bom[0], sure: true }
  const wide = utf16WithoutBom(bytes)
  if (wide !== null) return { text: iconv.decode(bytes, wide), encoding: wide, sure: true }
  const utf8 = iconv.decode(bytes, 'utf-8')
  if (damageOfUtf8(utf8) <= 0.05) return { text: utf8, encoding: 'utf-8', sure: true }
  return mostDanish(bytes)
}

/** Every second byte of a Western text in UTF-16 is zero. */
function utf16WithoutBom(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 4096 - (bytes.length % 2))
  const zeros: [number, number] = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2 === 0 ? 0 : 1] += 1
  })
  const half = head.length / 2
  if (half < 2) return null
  if (zeros[1] > 0.6 * half && zeros[0] < 0.1 * half) return 'utf-16le'
  return zeros[0] > 0.6 * half && zeros[1] < 0.1 * half ? 'utf-16be' : null
}

/** The share of a UTF-8 text's characters beyond ASCII that are replacement characters: 0 for a good text, 1 for Windows-1252. */
function damageOfUtf8(text: string): number {
  if (!text.includes('\ufffd')) return 0
  const beyond = text.match(/[^\0-\x7f]/g) ?? []
  return beyond.length === 0 ? 0 : beyond.filter((letter) => letter === '\ufffd').length / beyond.length
}

function mostDanish(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, 262_144)
  const best = singleByte
    .map((encoding) => ({ encoding, score: danishScore(iconv.decode(sample, encoding)) }))
    .reduce((a, b) => (b.score > a.score ? b : a))
  return {
    text: paragraphSigns(iconv.decode(bytes, best.encoding), best.encoding),
    encoding: best.encoding,
    sure: false,
  }
}

/** DOS wrote § and ¶ in the places of two control characters: `\x15 17, stk. 4 → § 17, stk. 4` */
function paragraphSigns(text: string, encoding: string): string {
  return encoding.startsWith('cp8') ? text.replaceAll('\x15', '§').replaceAll('\x14', '¶') : text
}

/** What a character beyond ASCII is worth as Danish: one table, the first that fits counts. Signs inside a word are wrong. */
const worth: readonly (readonly [RegExp, number])[] = [
  [/(?<=^|[^\p{L}])[æøåÆØÅ]|(?<=\p{Ll})[æøå]|(?<=\p{Lu})[æøåÆØÅ]/gu, 3],
  [/[éèüöäÉÖÜÄ]/g, 1],
  [/(?<!\p{L})[§½¼«»°·•–—‘’“”´…€©®£]|(?<=\p{L})[’”“»–—…´](?!\p{L})/gu, 0.5],
]

/** How Danish a decoded text looks: Danish letters in their places count, what has no business in Danish counts against it. */
function danishScore(text: string): number {
  const beyond = text.match(/[^\0-\x7f]/g)?.length ?? 0
  const found = worth.map(([pattern, value]) => ({ value, count: text.match(pattern)?.length ?? 0 }))
  const known = found.reduce((sum, { count }) => sum + count, 0)
  return found.reduce((sum, { value, count }) => sum + value * count, 0) - 2 * (beyond - known)
}
