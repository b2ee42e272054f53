/** Larger images are left out before they are unpacked: a bomb of 0.9 MB took 4.4 GB without. A3 at 600 dpi has 70 million. */
export const mostPixels = 80e6

/** What the dictionary of an image in a PDF says, in its own words; `null` for a size that is written elsewhere. */
export interface ImageDictionary {
  readonly width: number | null
  readonly height: number | null
  readonly text: string
}

/** `/Width 60000`: a number that stands elsewhere in the file is not followed, so no `/Width 9 0 R`. */
const widthPattern = /\/Width\s+(?<pixels>\d+)(?!\d|\s+\d+\s+R)/
const heightPattern = /\/Height\s+(?<pixels>\d+)(?!\d|\s+\d+\s+R)/
/** Where the dictionary of an image ends, or that of another object begins. */
const dictionaryEndPattern = /\bstream\b|\bobj\b/
/** Bytes that the dictionary of an image may have before or behind its width. */
const dictionaryLength = 1000

/**
 * The dictionaries of a PDF's images. PDFium tells little of them, but each stands in the file unpacked, also in one that is locked
 * (ISO 32000-1, 7.5.7 and 7.6.1).
 */
export function imageDictionaries(bytes: Uint8Array): ImageDictionary[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found: ImageDictionary[] = []
  for (let at = file.indexOf('/Width'); at >= 0; at = file.indexOf('/Width', at + 1)) {
    const before =
      file
        .toString('latin1', Math.max(0, at - dictionaryLength), at)
        .split(dictionaryEndPattern)
        .at(-1) ?? ''
    const behind = file.toString('latin1', at, at + dictionaryLength).split(dictionaryEndPattern)[0] ?? ''
    const text = before + behind
    found.push({ width: pixelsOf(widthPattern, behind), height: pixelsOf(heightPattern, text), text })
  }
  return found
}

/** The images with more than `mostPixels`, as `60000 × 60000`. */
export const oversized = (images: readonly ImageDictionary[]): string[] =>
  images.flatMap(({ width, height }) => ((width ?? 0) * (height ?? 0) > mostPixels ? [`${width} × ${height}`] : []))

/** Whether an image of a size may be one of whose dictionary a pattern holds. */
export const maySay = (
  pattern: RegExp,
  images: readonly ImageDictionary[],
  size: { readonly width: number; readonly height: number },
): boolean =>
  images.some(
    ({ width, height, text }) =>
      (width ?? size.width) === size.width && (height ?? size.height) === size.height && pattern.test(text),
  )

function pixelsOf(pattern: RegExp, dictionary: string): number | null {
  const pixels = pattern.exec(dictionary)?.groups?.['pixels']
  return pixels === undefined ? null : Number(pixels)
}
