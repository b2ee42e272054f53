import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { PDFDocument, StandardFonts } from 'pdf-lib'

const cases = fileURLToPath(new URL('../../fixtures/cases/', import.meta.url))
const font = fileURLToPath(new URL('LiberationSans-Regular.ttf', import.meta.resolve('pdfjs-dist/standard_fonts/x')))
GlobalFonts.registerFromPath(font, 'Liberation Sans')

/** The sources of the fixtures by the name of their case, `byraad.txt`; their kinds: txt, pdf, png, jpg, tif. */
export const fixtures: ReadonlyMap<string, Uint8Array> = new Map(
  readdirSync(cases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(`${cases}${name}`)
        .filter((file) => file.startsWith('input.'))
        .map((file) => [`${name}${file.slice('input'.length)}`, readFileSync(`${cases}${name}/${file}`)] as const),
    ),
)

/** A short invented agenda, another for each number. */
export const agenda = (number: number): string => `Teknisk Udvalg
REFERAT
Mødedato: ${(number % 28) + 1}. marts ${2000 + (number % 25)} kl. 16:00

Punkt 1: Godkendelse af dagsorden
Beslutning
Godkendt.

Punkt 2: Lokalplan nr. ${100 + number}
Sagsfremstilling
Forvaltningen fremlægger forslag nr. ${number} om området ved havnen.
Indstilling
Det indstilles, at forslaget godkendes.
Beslutning
${number % 3 === 0 ? 'Udsat.' : 'Godkendt.'}
`

/** A PDF whose text lies on its pages. */
export async function textPdf(pages: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const helvetica = await pdf.embedFont(StandardFonts.Helvetica)
  for (const text of pages) pdf.addPage().drawText(text, { x: 60, y: 740, size: 11, lineHeight: 15, font: helvetica })
  return dated(pdf)
}

/** A PDF of small scans: images of a line or two, which are recognised in a moment. */
export async function scannedPdf(pages: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (const text of pages) {
    const image = await pdf.embedPng(picture(text))
    pdf.addPage([image.width * 0.36, image.height * 0.36]).drawImage(image, {
      width: image.width * 0.36,
      height: image.height * 0.36,
    })
  }
  return dated(pdf)
}

/** Black text on white at 200 dpi, as PNG. */
export function picture(text: string): Uint8Array {
  const lines = text.split('\n')
  const canvas = createCanvas(900, 60 + 50 * lines.length)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = 'black'
  context.font = '32px Liberation Sans'
  for (const [index, line] of lines.entries()) context.fillText(line, 40, 60 + 50 * index)
  return canvas.toBuffer('image/png')
}

function dated(pdf: PDFDocument): Promise<Uint8Array> {
  pdf.setCreationDate(new Date(0))
  pdf.setModificationDate(new Date(0))
  return pdf.save()
}
