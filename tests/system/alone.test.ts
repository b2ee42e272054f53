import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openEmbedded } from '../../src/engines/embedded.ts'
import { defaults } from '../../src/model/options.ts'
import { read } from '../../src/read/index.ts'
import { prepared } from '../../src/recognise/prepare/index.ts'

/** The pages of a scan, made ready for the recogniser. */
async function pagesOf(slug: string) {
  const bytes = readFileSync(new URL(`../../fixtures/cases/${slug}/input.pdf`, import.meta.url))
  const { pages, close } = await read({ path: 'a.pdf', bytes }, defaults, () => {})
  const images = []
  for (const page of pages) if (page.state === 'scan') images.push(prepared(await (await page.look()).raster()).clean)
  await close()
  return images
}

test('a page is recognised the same alone, after another, and once more: nothing is learnt from the pages before', async () => {
  const [first, second] = await pagesOf('byraad-scan')
  if (first === undefined || second === undefined) throw new Error('the fixture has two pages')
  const alone = openEmbedded({ threads: 1, pageTimeout: 120 })
  const one = await alone.ocr(first, 1, 'page')
  const again = [await alone.ocr(second, 2, 'page'), await alone.ocr(first, 1, 'page')]
  await alone.close()
  const fresh = openEmbedded({ threads: 1, pageTimeout: 120 })
  const other = await fresh.ocr(second, 1, 'page')
  await fresh.close()
  expect(one.length).toBeGreaterThan(10)
  expect(again).toEqual([other, one])
}, 120_000)
