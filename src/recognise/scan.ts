import type { Ocr, OcrLine, Raster, ReadPage } from '../model/page.ts'
import { laidOut } from './layout.ts'
import { passedOver, withNumbers } from './passedOver.ts'
import type { Prepared } from './prepare/index.ts'
import { withLeaders } from './prepare/leaders.ts'
import { sheetOf, wordsOn } from './sheet.ts'
import { boxesOf, merged, spotsOf } from './signs.ts'
import { sound } from './sound.ts'

/** Recognises one page image that was made ready, of a page of such a resolution. Rejects where the recogniser does, or answers what is no answer. */
export async function recognisePage(
  { clean, isBlank, leaders }: Prepared,
  dpi: number,
  number: number,
  ocr: Ocr,
): Promise<ReadPage> {
  if (isBlank) return { state: 'read', number, origin: 'ocr', lines: [], confidence: null }
  const first = sound(await ocr(clean, number, 'page'), clean)
  const found = withLeaders(await withSecondLook(first, clean, number, ocr), leaders)
  const lines = laidOut(found, { ...clean, dpi }, number)
  return { state: 'read', number, origin: 'ocr', lines, confidence: confidenceOf(lines.flatMap((line) => line.words)) }
}

/** A second look at the words that hold, perhaps, signs which the Danish model does not know (@ and §), and at what was passed over. */
async function withSecondLook(
  lines: readonly OcrLine[],
  page: Raster,
  number: number,
  ocr: Ocr,
): Promise<readonly OcrLine[]> {
  const [spots, places] = [spotsOf(lines), passedOver(lines, page)]
  if (spots.length + places.length === 0) return lines
  const sheet = sheetOf([...spots.map((spot) => boxesOf(spot, lines)), ...places.map(({ box }) => [box])], page)
  const seen = wordsOn(sheet, sound(await ocr(sheet, number, 'signs'), sheet))
  return withNumbers(merged(lines, spots, seen), places, seen.slice(spots.length))
}

/** The mean confidence of words, each by its length; `null` for none. */
function confidenceOf(words: readonly { readonly text: string; readonly confidence: number | null }[]): number | null {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return letters === 0
    ? null
    : words.reduce((sum, { text, confidence }) => sum + text.length * (confidence ?? 0), 0) / letters
}
