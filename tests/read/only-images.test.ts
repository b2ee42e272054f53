import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { defaults } from '../../src/model/options.ts'
import { openDocument } from '../../src/read/document.ts'
import { read } from '../../src/read/index.ts'
import { paperHeight, paperWidth } from './papers.ts'

vi.mock('../../src/read/document.ts', async (original) => {
  const document = await original<typeof import('../../src/read/document.ts')>()
  return { ...document, openDocument: vi.fn(document.openDocument) }
})

/** A page of noise, whose image is nearly all of its file. */
async function scanOf({ word = '', useObjectStreams = false }): Promise<Uint8Array> {
  const noise = Uint8Array.from({ length: 3 * 200 * 200 }, (_, i) => (i * i * 31) % 251)
  const jpeg = await sharp(noise, { raw: { width: 200, height: 200, channels: 3 } })
    .jpeg({ quality: 100 })
    .toBuffer()
  const document = await PDFDocument.create()
  const page = document.addPage([paperWidth, paperHeight])
  page.drawImage(await document.embedJpg(jpeg), { width: paperWidth, height: paperHeight })
  if (word !== '') page.drawText(word)
  return document.save({ useObjectStreams })
}

async function readingOf(bytes: Uint8Array) {
  vi.mocked(openDocument).mockClear()
  const { pages, close } = await read({ path: 'a.pdf', bytes }, defaults, () => {})
  const [first] = pages
  const covered = first?.state === 'scan' ? (await first.look()).covered : null
  await close()
  const lines = first?.state === 'scan' ? first.layer?.lines.map(({ text }) => text) : null
  return { lines, covered, searched: vi.mocked(openDocument).mock.calls.length > 0 }
}

test('a scan in whose file nothing names a font is not searched for text; with a word on it, or where it could hide, it is', async () => {
  expect(await readingOf(await scanOf({}))).toEqual({ lines: [], covered: 1, searched: false })
  expect(await readingOf(await scanOf({ word: 'Kopi' }))).toEqual({ lines: ['Kopi'], covered: 1, searched: true })
  expect(await readingOf(await scanOf({ useObjectStreams: true }))).toEqual({ lines: [], covered: 1, searched: true })
})
