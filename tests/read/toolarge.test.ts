import {
  concatTransformationMatrix,
  drawObject,
  PDFDocument,
  PDFName,
  popGraphicsState,
  pushGraphicsState,
} from 'pdf-lib'
import { expect, test } from 'vitest'
import { defaults } from '../../src/model/options.ts'
import { notebook } from '../../src/notebook.ts'
import { read } from '../../src/read/index.ts'
import { recognise } from '../../src/recognise/index.ts'
import { hostile } from '../slow/hostile.ts'

const nothing = async () => []
async function reading(bytes: Uint8Array) {
  const { diagnostics, note } = notebook()
  const { pages, close } = await read({ path: 'x', bytes }, defaults, note)
  try {
    return { pages: await recognise(pages, { ocr: nothing }, defaults, note), diagnostics }
  } finally {
    await close()
  }
}
const made = (name: string) => hostile[name]?.() ?? Buffer.alloc(0)
const refusal = (code: string, says: string) =>
  expect.objectContaining({ name: 'SourceError', code, message: expect.stringContaining(says) })

test.each([
  ['image-60000.png', 'read/too-large', '60000 × 60000'],
  ['million-lines.txt', 'read/too-large', 'found 5000001 and 10000000'],
  ['million-pages-said.pdf', 'read/empty', 'nothing at all on its only page'],
])('%s is refused: %s', async (name, code, says) => {
  await expect(reading(made(name))).rejects.toEqual(refusal(code, says))
})

test('an image that is left out for its size is named, and its page is no blank one', async () => {
  const { diagnostics } = await reading(made('image-60000.pdf'))
  expect(diagnostics.map(({ code, severity, page }) => [code, severity, page])).toEqual([
    ['read/image-left-out', 'error', null],
    ['recognise/image-lost', 'warning', 1],
    ['recognise/nothing-found', 'info', 1],
  ])
  expect(diagnostics[0]?.message).toContain('one of 60000 × 60000')
})

test('a page as long as no page is, from a damaged number, is not drawn', async () => {
  const { diagnostics } = await reading(made('page-huge.pdf'))
  expect(diagnostics).toMatchObject([{ code: 'recognise/failed', page: 1 }])
  expect(diagnostics[0]?.message).toContain('the page says it is 1000000000 × 1000000000 points large')
})

test('pages whose tree leads round in a circle are damaged, not blank', async () => {
  const { diagnostics } = await reading(made('million-pages.pdf'))
  expect(diagnostics.map(({ code }) => code)).toContain('read/broken-page')
})

test('A3 at 600 dpi is no image too large: it is made smaller', async () => {
  const [width, height] = [7016, 9921]
  const bits = new Uint8Array((width / 8) * height).fill(255)
  bits.fill(0, (width / 8) * 600, (width / 8) * 1200) // a black bar an inch from the top, an inch high
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([(width * 72) / 600, (height * 72) / 600])
  const image = pdf.context.flateStream(bits, {
    ...{ Type: 'XObject', Subtype: 'Image', Width: width, Height: height },
    ...{ BitsPerComponent: 1, ColorSpace: 'DeviceGray' },
  })
  page.node.setXObject(PDFName.of('Scan'), pdf.context.register(image))
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(page.getWidth(), 0, 0, page.getHeight(), 0, 0),
    drawObject('Scan'),
    popGraphicsState(),
  )
  const { pages, close } = await read({ path: 'x', bytes: await pdf.save() }, defaults, () => {})
  const [first] = pages
  const raster = first?.state === 'scan' ? await (await first.look()).raster() : null
  await close()
  expect([raster?.width, raster?.height, raster?.dpi]).toEqual([width / 2, Math.round(height / 2), 300])
  const greyAt = (y: number) => raster?.pixels[y * raster.width + 1000]
  expect([greyAt(150), greyAt(450), greyAt(750)]).toEqual([255, 0, 255])
}, 60_000)
