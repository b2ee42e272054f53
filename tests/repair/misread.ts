import iconv from 'iconv-lite'

export type Page = 'windows-1252' | 'latin1' | 'cp850' | 'cp865' | 'macintosh'

const mac = new TextDecoder('macintosh').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))

/** Bytes that the page leaves undefined are the control of that number, as in browsers. */
const windows = Array.from({ length: 256 }, (_, byte) =>
  iconv.decode(Buffer.from([byte]), 'windows-1252').replace('\ufffd', String.fromCharCode(byte)),
).join('')

/** What bytes say to a program that takes them for this code page. */
export const readAs = (bytes: Uint8Array, page: Page): string => {
  if (page === 'macintosh') return Array.from(bytes, (byte) => mac.charAt(byte)).join('')
  // not with TextDecoder: Node 20 takes Windows-1252 for Latin-1
  if (page === 'windows-1252') return Array.from(bytes, (byte) => windows.charAt(byte)).join('')
  return iconv.decode(Buffer.from(bytes), page)
}

/** The bytes of a text in a code page. */
export const bytesIn = (text: string, page: Page): Uint8Array =>
  page === 'macintosh' ? Uint8Array.from(text, (letter) => mac.indexOf(letter)) : iconv.encode(text, page)

/** UTF-8, read as a code page. */
export const misread = (text: string, page: Page): string => readAs(Buffer.from(text, 'utf8'), page)

const sevenBit: Readonly<Record<string, string>> = { Æ: '[', Ø: '\\', Å: ']', æ: '{', ø: '|', å: '}' }
export const sevenBits = (text: string): string => text.replace(/[æøåÆØÅ]/g, (letter) => sevenBit[letter] ?? letter)

const digraph: Readonly<Record<string, string>> = { Æ: 'Ae', Ø: 'Oe', Å: 'Aa', æ: 'ae', ø: 'oe', å: 'aa' }
export const transliteration = (text: string): string =>
  text.replace(/[æøåÆØÅ]/g, (letter) => digraph[letter] ?? letter)
