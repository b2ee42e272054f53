import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { defaults, type Options } from '../../src/model/options.ts'
import { read } from '../../src/read/index.ts'
import { pdfOf } from './papers.ts'

const scan = readFileSync(new URL('../../fixtures/cases/byraad-scan/input.pdf', import.meta.url))

/** What is heard while some bytes are read. */
async function heardOf(bytes: Uint8Array, options: Options = defaults): Promise<string[]> {
  const heard: string[] = []
  const reading = await read({ path: 'a.pdf', bytes }, options, () => {}, {
    onScan: (pages) => void heard.push(`scan ${pages}`),
    onRead: ({ page }) => void heard.push(`read ${page}`),
  })
  await reading.close()
  return heard
}

test('a file that is nearly all images is told before its first page is read: who recognises can start meanwhile', async () => {
  expect((await heardOf(scan)).slice(0, 2)).toEqual(['scan 1', 'read 1'])
})
test('a text is not, and a scan not where nothing will be recognised', async () => {
  expect(await heardOf(await pdfOf(({ write }) => write(72, 100, 'Referat')))).toEqual(['read 1'])
  expect(await heardOf(scan, { ...defaults, ocr: 'never' })).not.toContain('scan 1')
})
