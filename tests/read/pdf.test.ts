import { degrees, PDFDocument, PDFHexString, StandardFonts } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../src/model/options.ts'
import { read } from '../../src/read/index.ts'
import { type Paper, paperHeight, paperWidth, pdfOf, pitch } from './papers.ts'

const readPdf = async (bytes: Uint8Array, options = defaults) => {
  const noted: string[] = []
  const reading = await read({ path: 'a.pdf', bytes }, options, (code) => void noted.push(code))
  const layers = reading.pages.map((page) => (page.state === 'scan' ? page.layer : page))
  await reading.close()
  return { noted, layers, text: layers.map((layer) => layer?.lines.map((line) => line.text).join('\n')).join('\f') }
}
const textOf = async (...drawings: readonly ((paper: Paper) => void)[]) =>
  (await readPdf(await pdfOf(...drawings))).text

describe('lines of a text layer', () => {
  test('rows from the top down, whatever the order of drawing; indentation, wide gaps and paragraph breaks as blanks', async () => {
    const text = await textOf(({ write }) => {
      write(72, 200, 'Godkendt.')
      write(72, 100, 'Mødedato', 'Mødested')
      write(172, 100, 'Onsdag den 3. maj 2017 kl. 16:00', 'Rådhuset')
      write(102, 150, 'Punkt 1: Dagsorden')
    })
    const [date, place, ...rest] = text.split('\n')
    const [heading, decision] = rest.filter(Boolean)
    expect(rest).toHaveLength(6)
    expect(date).toMatch(/^Mødedato {8,}Onsdag den 3\. maj 2017 kl\. 16:00$/)
    expect(place?.indexOf('Rådhuset')).toBe(date?.indexOf('Onsdag'))
    expect(heading).toMatch(/^ {5,7}Punkt 1: Dagsorden$/)
    expect(decision).toBe('Godkendt.')
  })
  test('text drawn twice for bold is there once', async () => {
    const twice = ({ write }: Paper) => {
      write(72, 100, 'Beslutning')
      write(72.4, 100, 'Beslutning')
    }
    expect(await textOf(twice)).toBe('Beslutning')
  })
  test('a word in two fonts is one word', async () => {
    const mixed = ({ write, page, bold }: Paper) => {
      page.drawText('Punkt 4', { x: 72, y: paperHeight - 100, font: bold })
      write(72 + bold.widthOfTextAtSize('Punkt 4', 10), 100, ': Regnskab')
    }
    expect(await textOf(mixed)).toBe('Punkt 4: Regnskab')
  })
  test('words that are placed one by one are words', async () => {
    const words = ({ write }: Paper) => {
      for (const [x, word] of [
        [72, 'Det'],
        [90, 'blev'],
        [112, 'godkendt'],
      ] as const)
        write(x, 100, word)
    }
    expect(await textOf(words)).toBe('Det blev godkendt')
  })
  test('pages that are turned, and text that runs up a page, read as they look', async () => {
    const lines = ['Første linje i referatet', 'Anden linje i referatet']
    const turned = ({ page, write }: Paper) => {
      page.setRotation(degrees(90))
      write(72, 100, ...lines)
    }
    const upwards = ({ turn }: Paper) => lines.forEach((line, i) => void turn(100 + i * pitch, 500, 90, line))
    const slanted = ({ turn }: Paper) => lines.forEach((line, i) => void turn(72, 100 + i * pitch, 1.5, line))
    expect(await textOf(turned)).toContain('Første linje i referatet')
    expect(await textOf(upwards)).toBe(lines.join('\n'))
    expect(await textOf(slanted)).toBe(lines.join('\n'))
  })
  test('a stamp along the edge comes after the text', async () => {
    const stamped = ({ write, turn }: Paper) => {
      turn(20, 400, 90, 'Arkivnummer 12')
      write(72, 100, 'Referat', 'Godkendt uden bemærkninger.')
    }
    expect(await textOf(stamped)).toBe('Referat\nGodkendt uden bemærkninger.\n\nArkivnummer 12')
  })
  test('every line with text knows its box and its number', async () => {
    const { layers } = await readPdf(await pdfOf(({ write }) => write(72, 100, 'Referat', '', 'Godkendt')))
    const lines = layers[0]?.lines ?? []
    expect(lines.map(({ line, text, box }) => [line, text, box === null])).toEqual([
      [1, 'Referat', false],
      [2, '', true],
      [3, 'Godkendt', false],
    ])
    expect(lines[0]?.box).toMatchObject({ x: 72, y: expect.closeTo(92, 0) })
  })
})

test('a volume reads the same at its end as at its beginning, though what its pages had in common is forgotten', async () => {
  const page = ({ write, page: sheet, bold }: Paper) => {
    sheet.drawText('Beslutning', { x: 72, y: paperHeight - 80, font: bold })
    write(72, 100, 'Byrådet godkendte forslaget om ny hal på Ågade.')
  }
  const { layers } = await readPdf(await pdfOf(...Array.from({ length: 401 }, () => page)))
  const texts = new Set(layers.map((layer) => layer?.lines.map(({ text }) => text).join('\n')))
  expect(layers).toHaveLength(401)
  expect([...texts]).toEqual(['Beslutning\nByrådet godkendte forslaget om ny hal på Ågade.'])
})

describe('what was added to a PDF', () => {
  test('fields stand filled in where they are, comments at the end of their page, hidden ones nowhere; files are listed', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([paperWidth, paperHeight])
    const font = await document.embedFont(StandardFonts.Helvetica)
    for (const [y, text] of [
      [700, 'Mødested:'],
      [660, 'Godkendt.'],
    ] as const)
      page.drawText(text, { x: 72, y, size: 10, font })
    const field = document.getForm().createTextField('sted')
    field.setText('Rådhuset')
    field.addToPage(page, { x: 150, y: 696, width: 200, height: 16, font })
    const remark = (contents: string, more = {}) =>
      document.context.register(
        document.context.obj({
          Type: 'Annot',
          Subtype: 'Text',
          Rect: [400, 650, 420, 670],
          Contents: PDFHexString.fromText(contents),
          ...more,
        }),
      )
    for (const note of [remark('Skal dette\ntjekkes?'), remark('skjult', { F: 2 })]) page.node.addAnnot(note)
    await document.attach(new TextEncoder().encode('x'), 'Bilag 1.txt', { mimeType: 'text/plain' })
    const { text, noted } = await readPdf(await document.save())
    expect(text.split('\n').filter(Boolean)).toEqual([
      expect.stringMatching(/^Mødested: +Rådhuset$/),
      'Godkendt.',
      '[Kommentar: Skal dette tjekkes?]',
    ])
    expect(noted).toEqual(['read/attachments', 'read/annotations'])
  })
})

describe('PDFs that cannot be read', () => {
  test('one that is cut off keeps what its beginning holds, or is refused', async () => {
    const whole = await pdfOf(({ write }) => write(72, 100, 'Referat'))
    await expect(readPdf(whole.subarray(0, 100))).rejects.toMatchObject({ code: 'read/broken-pdf' })
  })
  test('one that is no PDF behind its mark', async () => {
    await expect(readPdf(new TextEncoder().encode('%PDF-1.7\nnothing here'))).rejects.toMatchObject({
      code: 'read/broken-pdf',
    })
  })
})
