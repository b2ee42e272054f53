import { expect, test } from 'vitest'
import type { Ocr, OcrLine, Raster } from '../../src/model/page.ts'
import { recognisePage } from '../../src/recognise/scan.ts'
import { white } from './fakes.ts'

/** A page with blots of ink at some places: their left edges, the foot of their line; each as large as a figure. */
function inkedAt(...places: readonly (readonly [left: number, foot: number])[]): Raster {
  const pixels = white.pixels.slice()
  for (const [left, foot] of places)
    for (let y = foot - 17; y <= foot; y++) pixels.fill(20, y * white.width + left, y * white.width + left + 11)
  return { ...white, pixels }
}
const rows = [60, 120, 180]
/** A line that was read, from 100 to 200. */
const title = (text: string, foot: number): OcrLine => ({
  words: [{ text, confidence: 0.9, box: { x: 100, y: foot - 20, width: 100, height: 22 } }],
  baseline: { x0: 100, y0: foot, x1: 200, y1: foot },
  height: 24,
})
const titles = ['Budget', 'Trivsel', 'Eventuelt']
const found = rows.map((foot, i) => title(titles[i] ?? '', foot))

/** What becomes of a page on which the titles were read, and of what was passed over on a second look such texts, one a row. */
async function textOf(raster: Raster, ...second: string[]) {
  return lookedAt(found, raster, ...second)
}
async function lookedAt(first: readonly OcrLine[], raster: Raster, ...second: string[]) {
  const asked: Raster[] = []
  const ocr: Ocr = async (shown, _page, task) => {
    if (task === 'page') return first
    asked.push(shown)
    return second.map((text, row) => {
      const foot = Math.round((shown.height / second.length) * (row + 0.5)) + 9
      return {
        ...title(text, foot),
        words: [{ text, confidence: 0.95, box: { x: 16, y: foot - 18, width: 12, height: 18 } }],
      }
    })
  }
  const page = await recognisePage({ clean: raster, isBlank: false, leaders: [] }, raster.dpi, 1, ocr)
  return { text: page.lines.map(({ text }) => text.replace(/ +/g, ' ').trim()).filter(Boolean), looks: asked.length }
}
const read = rows.map((foot): [number, number] => [110, foot])

test('numbers that stand alone before a line, and were passed over, are looked for again', async () => {
  const alone = rows.map((foot): [number, number] => [40, foot])
  expect(await textOf(inkedAt(...alone, ...read), '1', '2.', '3a')).toEqual({
    text: ['1 Budget', '2. Trivsel', '3a Eventuelt'],
    looks: 1,
  })
})
test('of two figures one number', async () => {
  expect(await textOf(inkedAt([40, 120], [54, 120], ...read), '12')).toEqual({
    text: ['Budget', '12 Trivsel', 'Eventuelt'],
    looks: 1,
  })
})
test('what is no number stays unread: a bullet, a mark, dirt', async () => {
  expect(await textOf(inkedAt([40, 120], ...read), '+')).toEqual({ text: titles, looks: 1 })
})
test('a page of which all was read is not looked at again, nor is what stands before no line', async () => {
  expect(await textOf(inkedAt(...read))).toEqual({ text: titles, looks: 0 })
  expect(await textOf(inkedAt([40, 300], [300, 120], ...read))).toEqual({ text: titles, looks: 0 })
})
test('a full stop that was read without its number is that of the number found', async () => {
  const stop = { text: '.', confidence: 0.9, box: { x: 60, y: 117, width: 3, height: 4 } }
  const stopped = found.map((line, i) => (i === 1 ? { ...line, words: [stop, ...line.words] } : line))
  const page = inkedAt([40, 120], ...read)
  expect((await lookedAt(stopped, page, '2.')).text).toEqual(['Budget', '2. Trivsel', 'Eventuelt'])
  expect((await lookedAt(stopped, page, '+')).text).toEqual(['Budget', '. Trivsel', 'Eventuelt'])
})
