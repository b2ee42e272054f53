import { describe, expect, test } from 'vitest'
import type { Ocr } from '../../src/model/page.ts'
import { line, reads, run, scan } from './fakes.ts'

/** A recogniser that sees `first` on the page, and on the sheet of cuttings each of `second`, in rows of 48 pixels. */
const twice =
  (first: string, ...second: string[]): Ocr =>
  async (_raster, _page, task) =>
    task === 'page'
      ? [line(first)]
      : second.map((text, row) => ({
          ...line(text),
          baseline: { x0: 14, y0: 54 * row + 30, x1: 60, y1: 54 * row + 30 },
        }))
const textOf = async (ocr: Ocr) => (await run(scan(null, 1), ocr)).text

describe('signs that the Danish model does not know are read a second time', () => {
  test.each([
    ['annaØnord.dk', 'anna@nord.dk', 'anna@nord.dk'],
    ['anna nord.dk', 'anna@nord.dk', 'anna@nord.dk'],
    ['til annaØnord.dk', 'til anna@nord.dk', 'til anna@nord.dk'],
    ['af 8 17, stk. 4', '§', 'af § 17, stk. 4'],
    ['af & 4 i loven', '§', 'af § 4 i loven'],
    ['sbrjæaarhus.dk', 'sbri@aarhus.dk', 'sbrj@aarhus.dk'],
    ['rådmand Wiirtz.', 'Würtz.', 'rådmand Würtz.'],
  ])('%s', async (first, second, text) => {
    expect(await textOf(twice(first, second))).toBe(text)
  })
  test('two on one sheet go to their own places', async () => {
    expect(await textOf(twice('8 17 annaØnord.dk', '§', 'anna@nord.dk'))).toBe('§ 17 anna@nord.dk')
  })
  test.each([
    ['8 17', '8', 'the same is seen again'],
    ['8 17', 'S', 'something else is seen'],
    ['annaØnord.dk', 'x@y.dk', 'the address seen is another'],
    ['www.nord.dk', 'www@nord.dk', 'it is a web address'],
    ['Miiller', 'Möller', 'the letter seen is another'],
    ['Miiller', 'Schüler', 'the word seen is another'],
  ])('%s stays: %s, %s', async (first, second) => {
    expect(await textOf(twice(first, second))).toBe(first)
  })
  test('a page without such words costs no second look', async () => {
    const once: Ocr = async (_raster, _page, task) =>
      task === 'page' ? [line('Godkendt den 8. maj')] : Promise.reject(new Error('looked twice'))
    expect(await textOf(once)).toBe('Godkendt den 8. maj')
  })
  test('a name in doubt is looked at again, one without doubt is not', async () => {
    const looked: string[] = []
    const ocr =
      (confidence: number): Ocr =>
      async (_raster, _page, task) => {
        looked.push(task)
        return task === 'page' ? [line('Kristian Wirtz', 0, confidence)] : [line('Würtz')]
      }
    await textOf(ocr(0.95))
    expect(looked).toEqual(['page'])
    looked.length = 0
    await textOf(ocr(0.5))
    expect(looked).toEqual(['page', 'signs'])
  })
})

describe('a line whose words stand below each other', () => {
  const textOf = async (confidence: number) => {
    const words = line('— N Ho', 3, confidence).words.map((word, i) => ({
      ...word,
      box: { ...word.box, x: 300, y: 60 + 22 * i },
    }))
    return (await run(scan(null, 1), reads(line('Budget'), { ...line('', 3), words }))).text?.trim()
  }
  test('is no line, where the recogniser was in doubt: a column of figures taken for writing up the page', async () => {
    expect(await textOf(0.35)).toBe('Budget')
  })
  test('nor is one word that stands upright', async () => {
    const [word] = line('UuDUWN', 3, 0.2).words
    const upright = {
      ...line('', 3),
      words: word === undefined ? [] : [{ ...word, box: { x: 30, y: 60, width: 15, height: 136 } }],
    }
    expect((await run(scan(null, 1), reads(line('Budget'), upright))).text?.trim()).toBe('Budget')
  })
  test('is one where it was sure: a stamp along the edge', async () => {
    expect(await textOf(0.9)).toMatch(/Budget[\s\S]*— N Ho/)
  })
})

describe('dirt that was read', () => {
  test.each([
    ["oplæg'v/rådmand Bang", 'oplæg v/rådmand Bang'],
    ["MSB's forslag om EU'erne", "MSB's forslag om EU'erne"],
    ["O'Brien", "O'Brien"],
    ['| Dato: | 3. maj', 'Dato: 3. maj'],
  ])('%s is read as %s', async (first, text) => {
    const read = await run(scan(null, 1), async () => [line(first)])
    expect(read.text?.replace(/ +/g, ' ')).toBe(text)
  })
})
