/** Larger images are left out by pdf.js before they are unpacked: a bomb of 0.9 MB took 4.4 GB without. A3 at 600 dpi has 70 million. */
export const mostPixels = 80e6

/** `/Width 60000`: a number that stands elsewhere in the file is not followed, so no `/Width 9 0 R`. */
const widthPattern = /\/Width\s+(?<pixels>\d+)(?!\d|\s+\d+\s+R)/
const heightPattern = /\/Height\s+(?<pixels>\d+)(?!\d|\s+\d+\s+R)/
/** Where the dictionary of an image ends, or that of another object begins. */
const dictionaryEndPattern = /\bstream\b|\bobj\b/
/** Bytes that the dictionary of an image may have before or behind its width. */
const dictionaryLength = 1000

/**
 * The images of a PDF with more than `mostPixels`, as `60000 × 60000`. pdf.js leaves them out and tells nobody, so the file is
 * searched: the dictionary of an image always stands in it unpacked (ISO 32000-1, 7.5.7).
 */
export function oversized(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found: string[] = []
  for (let at = file.indexOf('/Width'); at >= 0; at = file.indexOf('/Width', at + 1)) {
    const before =
      file
        .toString('latin1', Math.max(0, at - dictionaryLength), at)
        .split(dictionaryEndPattern)
        .at(-1) ?? ''
    const behind = file.toString('latin1', at, at + dictionaryLength).split(dictionaryEndPattern)[0] ?? ''
    const [width, height] = [pixelsOf(widthPattern, behind), pixelsOf(heightPattern, before + behind)]
    if (width * height > mostPixels) found.push(`${width} × ${height}`)
  }
  return found
}

const pixelsOf = (pattern: RegExp, dictionary: string) => Number(pattern.exec(dictionary)?.groups?.['pixels'] ?? 0)
