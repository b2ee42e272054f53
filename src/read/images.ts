/** How the pages of scans are packed: JPEG, fax, JBIG2, JPEG 2000 (ISO 32000-1, table 6). */
const packings = ['/DCTDecode', '/CCITTFaxDecode', '/JBIG2Decode', '/JPXDecode']
/** Images that take so large a share of a file are its pages; what is text takes a few thousand bytes a page. */
const mostly = 0.7

/** Whether nearly all of a PDF is packed images, as far as its bytes say before anything is read: then its pages are scans, most likely. */
export function isMostlyImages(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return packings.reduce((sum, packing) => sum + packedAs(file, packing), 0) > mostly * bytes.length
}

/** What a font (ISO 32000-1, 9.6-9.7), an annotation (12.5.2) or a file in a PDF cannot do without; or what may hide them: objects packed, a lock. */
const signsOfMore = ['/BaseFont', '/Type3', '/Rect', '/EmbeddedFile', '/ObjStm', '/Encrypt']

/** Whether a PDF has nothing but the images of its pages, for sure: no text lies on any of them. */
export function isOnlyImages(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return isMostlyImages(bytes) && !signsOfMore.some((sign) => file.includes(sign))
}

/** The bytes of the images that are packed so. */
function packedAs(file: Buffer, packing: string): number {
  let bytes = 0
  for (let at = file.indexOf(packing); at >= 0; ) {
    const end = file.indexOf('endstream', at)
    if (end < 0) return bytes
    bytes += end - at
    at = file.indexOf(packing, end)
  }
  return bytes
}
