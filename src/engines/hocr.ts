import type { Box, OcrLine, Word } from '../model/page.ts'

/** `<span class='ocr_line' id='line_1_1' title="bbox 10 20 300 48; baseline 0.002 -6; x_size 28; …">` and captions, headers, floats */
const linePattern = /<span class='ocr_(?:line|caption|header|textfloat)'[^>]*? title="(?<title>[^"]*)">/g
/** `<span class='ocrx_word' id='word_1_1' title='bbox 10 20 60 48; x_wconf 96'>Referat</span>`, perhaps with `<strong>` in it */
const wordPattern = /<span class='ocrx_word'[^>]*? title='(?<title>[^']*)'[^>]*>(?<text>.*?)<\/span>/g
const bboxPattern = /bbox (?<x0>\d+) (?<y0>\d+) (?<x1>\d+) (?<y1>\d+)/
const baselinePattern = /baseline (?<slope>-?[\d.]+) (?<offset>-?[\d.]+)/
const sizePattern = /x_size (?<size>[\d.]+)/
const confidencePattern = /x_wconf (?<confidence>[\d.]+)/

/** The lines of an hOCR answer, as Tesseract writes it; throws where it is none. */
export function linesOfHocr(text: string): OcrLine[] {
  if (!text.includes('ocr_page')) throw new TypeError('the recogniser’s answer is no hOCR')
  const starts = [...text.matchAll(linePattern)]
  return starts.map((match, i) => {
    const title = match.groups?.['title'] ?? ''
    const box = boxOf(title)
    const { slope = '0', offset = '0' } = baselinePattern.exec(title)?.groups ?? {}
    const foot = box.y + box.height + Number(offset)
    return {
      words: wordsOf(text.slice(match.index, starts[i + 1]?.index)),
      baseline: { x0: box.x, y0: foot, x1: box.x + box.width, y1: foot + Number(slope) * box.width },
      height: Number(sizePattern.exec(title)?.groups?.['size'] ?? box.height),
    }
  })
}

function wordsOf(line: string): Word[] {
  return [...line.matchAll(wordPattern)].map(({ groups }) => ({
    text: unescaped((groups?.['text'] ?? '').replace(/<[^>]*>/g, '')),
    box: boxOf(groups?.['title'] ?? ''),
    confidence: Number(confidencePattern.exec(groups?.['title'] ?? '')?.groups?.['confidence'] ?? 0) / 100,
  }))
}

function boxOf(title: string): Box {
  const { x0 = 0, y0 = 0, x1 = 0, y1 = 0 } = bboxPattern.exec(title)?.groups ?? {}
  return { x: Number(x0), y: Number(y0), width: Number(x1) - Number(x0), height: Number(y1) - Number(y0) }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" }
const unescaped = (text: string) => text.replace(/&(#39|\w+);/g, (whole, name: string) => entities[name] ?? whole)
