import { degrees, PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib'

/** What a test draws with: a page of A4 whose y counts from the top, in points, and its two fonts. */
export interface Paper {
  readonly page: PDFPage
  readonly bold: PDFFont
  readonly write: (x: number, y: number, ...lines: readonly string[]) => void
  readonly turn: (x: number, y: number, angle: number, text: string) => void
}

export const [paperWidth, paperHeight, size, pitch] = [595, 842, 10, 14]

/** A PDF with a text layer, one page for each drawing. */
export async function pdfOf(...drawings: readonly ((paper: Paper) => void)[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const bold = await document.embedFont(StandardFonts.HelveticaBold)
  for (const draw of drawings) {
    const page = document.addPage([paperWidth, paperHeight])
    page.setFont(font)
    page.setFontSize(size)
    draw({
      page,
      bold,
      write: (x, y, ...lines) =>
        lines.forEach((line, i) => void page.drawText(line, { x, y: paperHeight - y - i * pitch })),
      turn: (x, y, angle, text) => page.drawText(text, { x, y: paperHeight - y, rotate: degrees(angle) }),
    })
  }
  return document.save()
}
