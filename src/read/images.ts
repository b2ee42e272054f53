import { sniff } from './sniff.ts'

/** How the pages of scans are packed: JPEG, fax, JBIG2, JPEG 2000 (ISO 32000-1, table 6). */
const packings = ['/DCTDecode', '/CCITTFaxDecode', '/JBIG2Decode', '/JPXDecode']
/** Images that take so large a share of a file are its pages; what is text takes a few thousand bytes a page. */
const mostly = 0.7

/** Whether the pages of a source are scans, most likely: an image, or a PDF of hardly anything else. */
export function looksScanned(bytes: Uint8Array): boolean {
  const { is } = sniff(bytes)
  return is === 'image' || (is === 'pdf' && isMostlyImages(bytes))
}

/** Whether nearly all of a PDF is packed images, as far as its bytes say before anything is read: then its pages are scans, most likely. */
function isMostlyImages(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return packings.reduce((sum, packing) => sum + packedAs(file, packing), 0) > mostly * bytes.length
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
