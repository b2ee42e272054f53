import { inflateSync } from 'node:zlib'

/** A page may count in larger units than points (ISO 32000-1, table 30); PDFium does not look. */
const key = '/UserUnit'
/** Objects of a PDF may lie together in one stream, packed (7.5.7). `/Type/ObjStm … stream\r\n…` */
const packedObjects = '/ObjStm'
const streamPattern = /stream\r?\n/
/** What the dictionary of such a stream takes at most, and what such a stream and all of them together hold, in bytes. */
const [dictionaryLength, mostInOne, mostInAll] = [1000, 16e6, 64e6]

/** Whether any page of a PDF may count in other units than points. Of one that is locked, packed objects are not seen. */
export function mayHaveUnits(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (file.includes(key)) return true
  let left = mostInAll
  for (let at = file.indexOf(packedObjects); at >= 0 && left > 0; at = file.indexOf(packedObjects, at + 1)) {
    const begins = streamPattern.exec(file.toString('latin1', at, at + dictionaryLength))
    if (begins === null) continue
    const start = at + begins.index + begins[0].length
    const end = file.indexOf('endstream', start)
    const objects = unpacked(file.subarray(start, end < 0 ? undefined : end))
    if (objects.includes(key)) return true
    left -= objects.length
  }
  return false
}

/** What a stream holds; nothing where it is packed otherwise, or is no stream. */
function unpacked(stream: Uint8Array): Buffer {
  try {
    return inflateSync(stream, { maxOutputLength: mostInOne })
  } catch {
    return Buffer.alloc(0)
  }
}
