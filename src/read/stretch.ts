/** The fields of a TIFF page that say how many pixels go on an inch, or a centimetre, across and down; and of what type (TIFF 6.0, section 8). */
const [acrossTag, downTag, rational] = [282, 283, 5]
const [headLength, countLength, fieldLength] = [8, 2, 12]
/** No scanner's pixels are longer or flatter than this: a fax of common resolution has 204 across and 98 down. */
const most = 2.5

/**
 * How many times higher than wide the pixels of a page of a TIFF file are, pages counted from 0: sharp tells but how many go on an inch
 * across. 1 where the file does not say, or says what cannot be, and for files of other kinds.
 */
export function stretchOf(bytes: Uint8Array, page: number): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const order = file.toString('latin1', 0, 2)
  if (file.length < headLength || (order !== 'II' && order !== 'MM')) return 1
  const short = (at: number) => (order === 'II' ? file.readUInt16LE(at) : file.readUInt16BE(at))
  const long = (at: number) => (order === 'II' ? file.readUInt32LE(at) : file.readUInt32BE(at))
  try {
    if (short(2) !== 42) return 1
    let fields = long(4)
    for (let i = 0; i < page; i++) fields = long(fields + countLength + short(fields) * fieldLength)
    const found = new Map<number, number>()
    for (let i = 0; i < short(fields); i++) {
      const at = fields + countLength + i * fieldLength
      const value = long(at + 8)
      if (short(at + 2) === rational) found.set(short(at), long(value) / long(value + 4))
    }
    const stretch = (found.get(acrossTag) ?? 1) / (found.get(downTag) ?? 1)
    return stretch >= 1 / most && stretch <= most ? stretch : 1
  } catch {
    return 1 // a place beyond the end of the file
  }
}
