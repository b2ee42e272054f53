import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../src/model/options.ts'
import { read } from '../../src/read/index.ts'

const noted: string[] = []
const readBytes = async (bytes: Uint8Array) => {
  noted.length = 0
  const reading = await read({ path: 'a', bytes }, defaults, (code) => void noted.push(code))
  const pages = reading.pages.map((page) => (page.state === 'read' ? page.lines.map((line) => line.text) : []))
  return { encoding: reading.encoding, pages, text: pages.map((lines) => lines.join('\n')).join('\f') }
}

const minutes = 'Møde på rådhuset\n\nÅben sag: § 5 om Ærø, 2½ km – næstformanden “spørger”.\nGodkendt, jf. bilag én.'
const plain = minutes.replace(/[–“”]/g, '-')

describe('encodings', () => {
  test.each([
    ['utf-8', Buffer.from(minutes)],
    ['utf-8', Buffer.from(`\ufeff${minutes}`)],
    ['utf-16le', iconv.encode(`\ufeff${minutes}`, 'utf-16le')],
    ['utf-16be', iconv.encode(`\ufeff${minutes}`, 'utf-16be')],
    ['utf-16le', iconv.encode(minutes, 'utf-16le')],
    ['utf-16be', iconv.encode(minutes, 'utf-16be')],
    ['windows-1252', iconv.encode(minutes, 'windows-1252')],
    ['macintosh', iconv.encode(minutes.replace('½', ','), 'macintosh')],
  ])('%s', async (encoding, bytes) => {
    const found = await readBytes(bytes)
    expect(found.encoding).toBe(encoding)
    expect(found.text.replace('2,', '2½')).toBe(minutes)
  })
  test.each(['cp865', 'cp850'])('%s, with the paragraph sign among the controls', async (encoding) => {
    const bytes = iconv.encode(plain, encoding).map((byte, i) => (plain[i] === '§' ? 0x15 : byte))
    const found = await readBytes(bytes)
    expect(found.text).toBe(plain)
    expect(noted).toEqual(['read/encoding-guessed'])
  })
  test('capitals alone are enough', async () => {
    for (const encoding of ['windows-1252', 'cp865', 'macintosh']) {
      expect((await readBytes(iconv.encode('BYRÅDETS MØDE OM ÆRØ', encoding))).text).toBe('BYRÅDETS MØDE OM ÆRØ')
    }
  })
  test('a stray byte in UTF-8 is a lost letter, not another encoding', async () => {
    const bytes = Buffer.concat([Buffer.from(minutes.repeat(4)), Buffer.from([0xe6])])
    expect((await readBytes(bytes)).encoding).toBe('utf-8')
    expect(noted).toEqual(['read/letters-lost'])
  })
})

describe('white space is folded', () => {
  test.each([
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a BOM anywhere', 'Punkt 1\n\ufeffPunkt 2', 'Punkt 1\nPunkt 2'],
    ['hard and thin blanks', 'kl.\u00a016\u202f30', 'kl. 16 30'],
    ['zero-width characters', 'Pun\u200bkt\u2060 2', 'Punkt 2'],
    ['a soft hyphen at a line end', 'tilrette\u00ad\nlæggelse', 'tilrette-\nlæggelse'],
    ['a soft hyphen elsewhere', 'tilrette\u00adlæggelse', 'tilrettelæggelse'],
    ['decomposed letters', 'Ra\u030adet', 'Rådet'],
    ['blanks at line ends', 'Punkt 1   \nGodkendt', 'Punkt 1\nGodkendt'],
  ])('%s', async (_, text, folded) => {
    expect((await readBytes(Buffer.from(text))).text).toBe(folded)
  })
  test('indentation, tabs and runs of blanks stay: they say columns', async () => {
    const text = 'Dato:\t4. maj\n     1.   Budget      3'
    expect((await readBytes(Buffer.from(text))).text).toBe(text)
  })
})

describe('what no text can be read from', () => {
  test.each([
    ['read/empty', Buffer.from('')],
    ['read/empty', Buffer.from(' \r\n\ufeff\n')],
    ['read/only-zeros', Buffer.alloc(4096)],
    ['read/not-text', Buffer.from(Array.from({ length: 2048 }, (_, i) => (i * 7919 + (i >> 3)) % 256))],
    ['read/unsupported', Buffer.from('PK\x03\x04 and then')],
    ['read/unsupported', Buffer.from('<!DOCTYPE html><html lang="da">')],
  ])('%s', async (code, bytes) => {
    await expect(readBytes(bytes)).rejects.toMatchObject({ name: 'SourceError', code })
  })
})
