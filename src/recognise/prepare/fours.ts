/**
 * Pixels seen four at a time, for most of a page is bare paper and nothing is to be done there: the bytes of `pixels` as 32-bit
 * numbers, of which the one at `i >> 2` holds the pixels from `i` on, where `i` is a multiple of four.
 */
export function foursOf(pixels: Uint8Array): Int32Array {
  const isAligned = pixels.byteOffset % 4 === 0
  const { buffer, byteOffset } = isAligned ? pixels : pixels.slice()
  return new Int32Array(buffer, byteOffset, pixels.length >> 2)
}

/** The highest bit of each of four bytes. */
const top = 0x80808080 | 0

/** Whether four pixels are all 192 or brighter: their two highest bits are set. */
export const isLight = (four: number): boolean => (four & (four << 1) & top) === top

/** Whether four pixels are all 224 or brighter. */
export const isBright = (four: number): boolean => (four & (four << 1) & (four << 2) & top) === top
