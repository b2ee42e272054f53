import { describe, expect, test } from 'vitest'
import { defaults } from '../../src/model/options.ts'
import type { Ocr, ScanPage } from '../../src/model/page.ts'
import { recognise } from '../../src/recognise/index.ts'
import { inked, line, reads, refuses, run, scan, white } from './fakes.ts'

const danish = [
  'Udvalget besluttede, at sagen sendes videre til behandling i byrådet, og at høringen først sættes i gang efter ferien.',
  'Der var enighed om, at det er en god løsning for børnene, og at forvaltningen vender tilbage med et nyt forslag på næste møde.',
  'Formanden orienterede om budgettet, som bliver drøftet på et møde efter sommerferien.',
].join('\n\n\n\n')
const damaged = danish.replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll('æ', 'ae')
const anew = 'Udvalget besluttede, at sagen sendes videre til behandling i byrådet'
const readsAnew = reads(...[0, 1, 2, 3, 4, 5].map((row) => line(anew, row)))

describe('which text to trust', () => {
  test('a layer that reads as Danish is taken without a look at the image', async () => {
    const page = { ...scan(danish, 1), look: () => Promise.reject(new Error('nobody should look')) }
    expect(await run(page, refuses)).toMatchObject({ origin: 'text-layer', text: danish, noted: [] })
  })
  test('a layer of an English model over a scan is read anew, and said so', async () => {
    const { origin, text, noted } = await run(scan(damaged, 1), readsAnew)
    expect({ origin, first: text?.split('\n')[0], noted }).toEqual({
      origin: 'ocr',
      first: anew,
      noted: ['recognise/layer-replaced'],
    })
  })
  test('what was remarked beside it stays, at the end of the page read anew', async () => {
    const page = scan(damaged, 1)
    const remark = { page: 1, line: 99, text: '[Kommentar: Se bilag 2]', box: null, words: [] }
    const commented = page.layer && { ...page, layer: { ...page.layer, lines: [...page.layer.lines, remark] } }
    const { origin, text } = await run(commented ?? page, readsAnew)
    expect([origin, text?.split('\n').at(-1)]).toEqual(['ocr', '[Kommentar: Se bilag 2]'])
  })
  test('the same text without an image is what the page shows: it stays, for repair', async () => {
    expect(await run(scan(damaged, 0), refuses)).toMatchObject({ origin: 'text-layer', noted: [] })
  })
  test('one stray letter on a scan is no text', async () => {
    const pages = await recognise(
      [scan(danish, 1), scan('e', 1, {}, 2)],
      { ocr: reads(line('Godkendt')) },
      defaults,
      () => {},
    )
    expect(pages.map(({ origin }) => origin)).toEqual(['text-layer', 'ocr'])
  })
  test('who starts the recogniser is told of the pages that will be recognised, before their images are made ready', async () => {
    const order: string[] = []
    const pages = [scan(danish, 1), scan('e', 1, {}, 2), scan(null, 1, {}, 3)]
    const ocr: Ocr = async () => {
      order.push('asked')
      return []
    }
    await recognise(
      pages,
      { ocr, pagesAtOnce: 1, onScan: (pages) => void order.push(`told of ${pages}`) },
      defaults,
      () => {},
    )
    expect(order).toEqual(['told of 1', 'asked', 'told of 2', 'asked'])
  })
  test('the first page is with the recogniser before the image of the second is asked for, and all its pages are told of', async () => {
    const order: string[] = []
    const ocr: Ocr = async (_, page) => {
      order.push(`page ${page}`)
      return [line('Godkendt')]
    }
    const asked = (page: ScanPage): ScanPage => ({
      ...page,
      look: async () => {
        order.push(`look ${page.number}`)
        return page.look()
      },
    })
    const pages = [1, 2, 3].map((number) => asked(scan(null, 1, {}, number)))
    await recognise(pages, { ocr, onScan: (pages) => void order.push(`told of ${pages}`) }, defaults, () => {})
    const each = [1, 2, 3].map((page) => [`look ${page}`, 'told of 3', `page ${page}`])
    expect(order).toEqual(each.flat())
  })
  test('a short page without an image is a short page', async () => {
    expect(await run(scan('Bilag 2', 0.1), refuses)).toMatchObject({ origin: 'text-layer', text: 'Bilag 2' })
  })
  test.each([
    ['glyphs without Unicode', '\uE001\uE002\uE003 \uE004\uE005'],
    ['replacement characters', 'Refe\ufffd\ufffd \ufffd\ufffdet'],
    ['mojibake of a broken font encoding', 'mÃ¸de pÃ¥ rÃ¥dhuset om bÃ¸rn'],
    [
      'letters that were shifted',
      'Xgydojhw bhvoxwwhgh dw vdjhq vhqghv ylghuh wlo ehkdqgolqj brj kq wxv'.replace(/[aeiouy]/g, 'x'),
    ],
  ])('%s are read anew from the page as drawn', async (_, text) => {
    expect(await run(scan(text, 0), readsAnew)).toMatchObject({ origin: 'ocr', noted: ['recognise/layer-replaced'] })
  })
  test('a page header that is text, above an image of the rest, does not make the page a text', async () => {
    const header = danish.replaceAll('\n', ' ')
    expect(await run(scan(header, 0.8, { hasVisibleText: true }), readsAnew)).toMatchObject({ origin: 'ocr' })
  })
  test('an unseen Danish layer over a short scan is trusted', async () => {
    expect(await run(scan(danish.replaceAll('\n', ' '), 1, { hasVisibleText: false }), refuses)).toMatchObject({
      origin: 'text-layer',
    })
  })
  test('much less recognised than lay there: the layer stays, with a warning', async () => {
    expect(await run(scan(damaged, 1), reads(line('Godkendt')))).toMatchObject({
      text: damaged,
      noted: ['recognise/kept-layer'],
    })
  })
})

test('lines have their places in points of the page as large as it says it is, also where its print is judged to be smaller', async () => {
  const placed = async (dpi: number) => {
    const page = scan(null, 1, { raster: async () => ({ ...inked(), dpi }) })
    const [read] = await recognise([page], { ocr: reads(line('Godkendt')) }, defaults, () => {})
    return read?.lines[0]?.box?.x
  }
  expect(await placed(200)).toBeCloseTo((72 * 10) / 200)
  expect(await placed(50)).toBeCloseTo((72 * 10) / 50)
})

describe('pages without text', () => {
  const nothing = scan(null, 0, { hasVisibleText: false })
  test('a page that shows nothing stays empty and costs no recognition', async () => {
    const noted: string[] = []
    const pages = await recognise(
      [nothing, scan(danish, 1, {}, 2)],
      { ocr: refuses },
      defaults,
      (code) => void noted.push(code),
    )
    expect(pages.map(({ lines }) => lines.length > 0)).toEqual([false, true])
    expect(noted).toEqual([])
  })
  test('a source whose pages all show nothing is refused as empty', async () => {
    await expect(run(nothing, refuses)).rejects.toMatchObject({ name: 'SourceError', code: 'read/empty' })
  })
  test('a blank sheet costs no recognition, and is told', async () => {
    const blank = scan(null, 1, { raster: async () => white })
    expect(await run(blank, refuses)).toMatchObject({ text: '', noted: ['recognise/nothing-found'] })
  })
  test('letters drawn as lines and areas are recognised', async () => {
    expect(await run(scan(null, 0, { hasVisibleText: false, shapes: 300 }), reads(line('Referat')))).toMatchObject({
      text: 'Referat',
    })
  })
})

describe('what was asked for', () => {
  test('--ocr never keeps what is there, and looks at nothing', async () => {
    const never = { ...defaults, ocr: 'never' } as const
    expect(await run(scan(damaged, 1), refuses, never)).toMatchObject({ text: damaged, noted: [] })
    expect(await run(scan(null, 1), refuses, never)).toMatchObject({ noted: ['recognise/not-asked'] })
  })
  test('--ocr redo reads every image, --ocr always every page', async () => {
    expect(await run(scan(danish, 1), reads(line('Ny')), { ...defaults, ocr: 'redo' })).toMatchObject({ text: 'Ny' })
    expect(await run(scan(danish, 0), refuses, { ...defaults, ocr: 'redo' })).toMatchObject({ text: danish })
    expect(await run(scan(danish, 0), reads(line('Ny')), { ...defaults, ocr: 'always' })).toMatchObject({ text: 'Ny' })
  })
})

describe('recognisers that misbehave', () => {
  test.each<[string, unknown]>([
    ['no list', 'Referat'],
    ['a line without words', [{ baseline: {}, height: 3 }]],
    ['a place that is no number', [{ ...line('Referat'), height: Number.NaN }]],
    ['a confidence beyond 1', [line('Referat', 0, 95)]],
  ])('%s for an answer: the layer stays, with an error', async (_, answer) => {
    const ocr = (async () => answer) as Ocr
    expect(await run(scan(damaged, 1), ocr)).toMatchObject({ text: damaged, noted: ['recognise/failed'] })
  })
  test('words off the page, and words of nothing, are dropped', async () => {
    const far = line('Uvist')
    const answer = [
      line('Referat'),
      { ...far, words: far.words.map((word) => ({ ...word, box: { ...word.box, x: 9000 } })) },
      line('', 2),
    ]
    expect(await run(scan(null, 1), reads(...answer))).toMatchObject({ text: 'Referat', noted: [] })
  })
  test('one that throws leaves an empty page and an error, and the other pages', async () => {
    const noted: unknown[] = []
    const ocr: Ocr = async (_, page) => (page === 2 ? Promise.reject(new Error('out of memory')) : [line('Referat')])
    const three = [1, 2, 3].map((number) => scan(null, 1, {}, number))
    const pages = await recognise(three, { ocr }, defaults, (code, _message, at) => void noted.push([code, at?.page]))
    expect(pages.map((page) => page.lines.map(({ text }) => text))).toEqual([['Referat'], [], ['Referat']])
    expect(noted).toEqual([['recognise/failed', 2]])
  })
  test('an image that cannot be unpacked is an error of its page', async () => {
    const broken = scan(null, 1, { raster: () => Promise.reject(new Error('premature end')) })
    expect(await run(broken, refuses)).toMatchObject({ text: '', noted: ['recognise/failed'] })
  })
})

describe('order', () => {
  test('pages that are done late are told in their place', async () => {
    const noted: unknown[] = []
    const ocr: Ocr = async (_, page) => {
      await new Promise((resolve) => setTimeout(resolve, 40 - 10 * page))
      throw new Error('no')
    }
    const pages = [1, 2, 3].map((number) => scan(null, 1, {}, number))
    await recognise(pages, { ocr }, defaults, (_code, _message, at) => void noted.push(at?.page))
    expect(noted).toEqual([1, 2, 3])
  })
})
