import type { Box, OcrLine } from '../model/page.ts'

/** The corners of a box, as Tesseract gives them. */
interface Corners {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** What of an answer of tesseract.js is used here. Confidences are 0..100. */
interface Block {
  readonly paragraphs: readonly {
    readonly lines: readonly {
      readonly words: readonly { readonly text: string; readonly confidence: number; readonly bbox: Corners }[]
      readonly baseline: Corners
      readonly rowAttributes: { readonly rowHeight: number }
    }[]
  }[]
}

/** The lines of an answer of tesseract.js; none for a page on which it found nothing. */
export function linesOf(blocks: readonly Block[] | null): OcrLine[] {
  const lines = (blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
  return lines.map(({ words, baseline, rowAttributes }) => ({
    words: words.map(({ text, confidence, bbox }) => ({ text, box: boxOf(bbox), confidence: confidence / 100 })),
    baseline,
    height: rowAttributes.rowHeight,
  }))
}

export function boxOf({ x0, y0, x1, y1 }: Corners): Box {
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 }
}
