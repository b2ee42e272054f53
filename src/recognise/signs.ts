import type { Box, Ocr, OcrLine, Raster, Word } from '../model/page.ts'

/** A sign that the Danish model has not, what it reads instead, and how a model that has it must read the same box. */
const signs: readonly {
  readonly sign: string
  readonly suspect: RegExp
  readonly misread: RegExp
  readonly seen: RegExp
}[] = [
  // `annaØnordvang.dk` → `anna@nordvang.dk`
  {
    sign: '@',
    suspect: /^\S+[ØøG&O9]\S*\.[a-z]{2,}\W*$/,
    misread: /(?<=[\w.-])[ØøG&O9](?=[\w-]+(?:\.[\w-]+)+)/,
    seen: /\S@\S/,
  },
  // `8 17, stk. 4` → `§ 17, stk. 4`
  { sign: '§', suspect: /^[8$S]$/, misread: /^[8$S]$/, seen: /^§/ },
]

/** Reads the words that may hold a sign the Danish model lacks once more, from their own small boxes, and puts the sign in where it stands. */
export async function withSigns(found: readonly OcrLine[], raster: Raster, page: number, ocr: Ocr): Promise<OcrLine[]> {
  const lines: OcrLine[] = []
  for (const line of found) {
    const words: Word[] = []
    for (const word of line.words) words.push(await withSign(word, raster, page, ocr))
    lines.push({ ...line, words })
  }
  return lines
}

async function withSign(word: Word, raster: Raster, page: number, ocr: Ocr): Promise<Word> {
  const sign = signs.find(({ suspect }) => suspect.test(word.text))
  if (sign === undefined) return word
  const again = await ocr(cutOut(raster, word.box), page, 'signs')
  const text = again.flatMap((line) => line.words.map((each) => each.text)).join('')
  return sign.seen.test(text) ? { ...word, text: word.text.replace(sign.misread, sign.sign) } : word
}

/** A box of the page with some paper around it, which recognition needs. */
function cutOut(raster: Raster, box: Box): Raster {
  const margin = Math.round(box.height / 2)
  const left = Math.max(0, Math.floor(box.x) - margin)
  const top = Math.max(0, Math.floor(box.y) - margin)
  const width = Math.min(raster.width, Math.ceil(box.x + box.width) + margin) - left
  const height = Math.min(raster.height, Math.ceil(box.y + box.height) + margin) - top
  const pixels = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    const from = (top + row) * raster.width + left
    pixels.set(raster.pixels.subarray(from, from + width), row * width)
  }
  return { width, height, dpi: raster.dpi, pixels }
}
