import { createCanvas } from '@napi-rs/canvas'
import {
  beginText,
  degrees,
  endText,
  moveText,
  PDFDocument,
  type PDFFont,
  PDFHexString,
  type PDFImage,
  PDFName,
  type PDFPage,
  PDFString,
  StandardFonts,
  setFontAndSize,
  setTextRenderingMode,
  showText,
  TextRenderingMode,
} from 'pdf-lib'
import { expect, test } from 'vitest'
import { defaults } from '../../src/model/options.ts'
import type { Ocr } from '../../src/model/page.ts'
import { read } from '../../src/read/index.ts'
import { recognise } from '../../src/recognise/index.ts'
import { line } from './fakes.ts'

const prose = [
  'Udvalget drøftede forslaget og fandt, at det bør sendes i høring hos skoler og foreninger, inden der træffes',
  'endelig beslutning om midlerne. Formanden oplyste, at budgettet for næste år er presset, og at der må findes',
  'penge til den nye hal, som foreningerne længe har ønsket sig. Flere spurgte til tidsplanen, der blev omdelt på',
  'mødet og gennemgået af direktøren for området. Sagen tages op igen på det næste møde efter ferien.',
]
const english = prose.map((one) => one.replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll('æ', 'ae'))
const mojibake = prose.map((one) => one.replaceAll('ø', 'Ã¸').replaceAll('å', 'Ã¥').replaceAll('æ', 'Ã¦'))
/** As a font gives its letters that numbers them anew, and does not say how: `Referat` → `Uhihudw`. */
const renumbered = prose.map((one) => one.replace(/\p{L}/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 3)))
const names = ['Anna Bang (A)', 'Bo Holm (V)', 'Carl Dam (C)', 'Dorte Elm (F)']

const foreign = [
  'The committee discussed the proposal and found that it should be sent for hearing with schools and associations before',
  'a final decision on the funds is made. The chairman stated that next year’s budget is tight, and that money must be found.',
]

/** What a page is drawn with; `picture` is a scan of rows of letters, `white` one of an empty sheet. */
interface Desk {
  readonly page: PDFPage
  readonly font: PDFFont
  readonly picture: PDFImage
  readonly white: PDFImage
}
const write = ({ page, font }: Desk, lines: readonly string[], from = 780, pitch = 14) =>
  lines.forEach((text, i) => void page.drawText(text, { x: 50, y: from - i * pitch, size: 9, font }))
/** All over the page, as a recognised layer lies. */
const over = (desk: Desk, lines: readonly string[]) => {
  for (let i = 0; i < 8; i++) write(desk, lines, 800 - i * 95, 18)
}
const unseen = (desk: Desk, draw: () => void) => {
  desk.page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible))
  draw()
  desk.page.pushOperators(setTextRenderingMode(TextRenderingMode.Fill))
}
const scanned = ({ page, picture }: Desk, height = 842) => page.drawImage(picture, { x: 0, y: 0, width: 595, height })

/** A page of glyphs whose font says neither in Unicode nor by names what they are. */
function strange({ page }: Desk): void {
  const { context } = page.doc
  const system = { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 }
  const glyphs = context.obj({ Type: 'Font', Subtype: 'CIDFontType2', BaseFont: 'Strange', CIDSystemInfo: system })
  page.node.setFontDictionary(
    PDFName.of('Strange'),
    context.register(
      context.obj({
        ...{ Type: 'Font', Subtype: 'Type0', BaseFont: 'Strange', Encoding: 'Identity-H' },
        DescendantFonts: [context.register(glyphs)],
      }),
    ),
  )
  for (let y = 100; y < 800; y += 20)
    page.pushOperators(
      ...[beginText(), setFontAndSize('Strange', 10), moveText(50, y)],
      ...[showText(PDFHexString.of('000300040005000300060007')), endText()],
    )
}

/** Every kind of page, how it is drawn, and where its text must come from. */
const kinds: Readonly<Record<string, readonly [(desk: Desk) => void, 'text-layer' | 'ocr']>> = {
  'a page of text': [(desk) => over(desk, prose), 'text-layer'],
  'a text with a letterhead': [
    (desk) => {
      desk.page.drawImage(desk.picture, { x: 400, y: 780, width: 150, height: 50 })
      over(desk, prose)
    },
    'text-layer',
  ],
  'a page of names': [(desk) => write(desk, [...names, ...names]), 'text-layer'],
  'a short page': [(desk) => write(desk, ['Bilag 2']), 'text-layer'],
  'a text with a table’s lines': [
    (desk) => {
      for (let y = 100; y < 700; y += 20)
        desk.page.drawLine({ start: { x: 40, y }, end: { x: 550, y }, thickness: 0.5 })
      over(desk, prose)
    },
    'text-layer',
  ],
  'a turned page of text': [
    (desk) => {
      desk.page.setRotation(degrees(90))
      over(desk, prose)
    },
    'text-layer',
  ],
  'a sheet on which nothing is': [() => {}, 'text-layer'],
  'a text of an English recognition, without its image': [(desk) => over(desk, english), 'text-layer'],
  'a scan': [(desk) => scanned(desk), 'ocr'],
  'a scan in two pictures': [
    (desk) => {
      scanned(desk, 400)
      desk.page.drawImage(desk.picture, { x: 0, y: 400, width: 595, height: 442 })
    },
    'ocr',
  ],
  'a scan with a Danish layer': [
    (desk) => {
      scanned(desk)
      unseen(desk, () => over(desk, prose))
    },
    'text-layer',
  ],
  'a scan over its Danish layer': [
    (desk) => {
      over(desk, prose)
      scanned(desk)
    },
    'text-layer',
  ],
  'a scan with an English layer': [
    (desk) => {
      scanned(desk)
      unseen(desk, () => over(desk, english))
    },
    'ocr',
  ],
  'a scan over its English layer': [
    (desk) => {
      over(desk, english)
      scanned(desk)
    },
    'ocr',
  ],
  'a scan with a stray letter': [
    (desk) => {
      scanned(desk)
      unseen(desk, () => write(desk, ['e']))
    },
    'ocr',
  ],
  'a scan with a stamp that is text': [
    (desk) => {
      scanned(desk)
      write(desk, ['Nordby Kommune', 'Journal 2017-443', 'side 3 af 9'])
    },
    'ocr',
  ],
  'a header that is text over a picture of the rest': [
    (desk) => {
      scanned(desk, 700)
      write(desk, prose)
    },
    'ocr',
  ],
  'a broken font’s text': [(desk) => over(desk, mojibake), 'ocr'],
  'a font’s letters numbered anew': [(desk) => over(desk, renumbered), 'ocr'],
  'a page of names alone': [
    (desk) =>
      over(
        desk,
        names.map((name) => `${name}   ${name}   ${name}`),
      ),
    'text-layer',
  ],
  'a text in English': [(desk) => over(desk, foreign), 'text-layer'],
  'glyphs without Unicode': [(desk) => strange(desk), 'ocr'],
  'letters that are drawn': [
    ({ page }) => {
      for (let y = 100; y < 700; y += 20)
        for (let x = 50; x < 500; x += 40) page.drawRectangle({ x, y, width: 12, height: 9 })
    },
    'ocr',
  ],
  'a scan of an empty sheet': [
    ({ page, white }) => page.drawImage(white, { x: 0, y: 0, width: 595, height: 842 }),
    'ocr',
  ],
}

/** Pages that are recognised from a drawing of them: that takes a second. */
const isDrawn = new Set([
  'a scan over its English layer',
  'a scan with a stamp that is text',
  'a header that is text over a picture of the rest',
  'a broken font’s text',
  'a font’s letters numbered anew',
  'glyphs without Unicode',
  'letters that are drawn',
])

function picture(letters: boolean): Buffer {
  const canvas = createCanvas(330, 468)
  const pen = canvas.getContext('2d')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, 330, 468)
  pen.fillStyle = 'black'
  if (letters)
    for (let y = 40; y < 440; y += 9) for (let x = 40; x < 300; x += 6) pen.fillRect(x, y, 3, (x * y) % 3 === 0 ? 6 : 4)
  return canvas.toBuffer('image/png')
}

test('of a mixed set of 269 pages, each is read where it should be', async () => {
  const [rounds, drawnRounds] = [15, 2]
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const [letters, white] = [await pdf.embedPng(picture(true)), await pdf.embedPng(picture(false))]
  const wanted: string[] = []
  // Each round in another order, so that no page is judged by its neighbours.
  for (let round = 0; round < rounds; round++) {
    const order = Object.entries(kinds).sort(
      ([a], [b]) => ((a.length * (round + 3)) % 17) - ((b.length * (round + 3)) % 17),
    )
    for (const [name, [draw, origin]] of order) {
      if (isDrawn.has(name) && round >= drawnRounds) continue
      draw({ page: pdf.addPage([595, 842]), font, picture: letters, white })
      wanted.push(`${name}: ${origin}`)
    }
  }
  expect(wanted.length).toBeGreaterThanOrEqual(200)
  const names = wanted.map((one) => one.slice(0, one.lastIndexOf(':')))
  // What is recognised is about as long as what lay there, so that both could be taken.
  const ocr: Ocr = async () => Array.from({ length: 24 }, (_, row) => line(prose[row % 4] ?? '', row / 4))
  const reading = await read({ path: 'mixed.pdf', bytes: await pdf.save() }, defaults, () => {})
  try {
    const pages = await recognise(reading.pages, { ocr }, defaults, () => {})
    expect(pages.map(({ origin }, i) => `${names[i]}: ${origin}`)).toEqual(wanted)
  } finally {
    await reading.close()
  }
}, 120_000)
