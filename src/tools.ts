import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { type Lexicon, openLexicon } from './danish/lexicon.ts'
import type { Tools } from './pipeline.ts'
import { openTesseract } from './recognise/tesseract.ts'

/** A thread for each core, but no more than help: each holds some 180 MB. */
const threads = Math.max(1, Math.min(4, availableParallelism()))

/** A file of the project's data: the same place seen from `src` and from `dist`. */
const dataFile = (name: string) => readFile(new URL(`../data/${name}`, import.meta.url))

/** Opens the words of the language, and a user's own words and names beside them. */
export async function openWords(own: readonly string[]): Promise<Lexicon> {
  const [packed, vocabulary] = await Promise.all([dataFile('danish.bin.gz'), dataFile('minutes.json')])
  return openLexicon(await promisify(gunzip)(packed), JSON.parse(vocabulary.toString('utf8')), own)
}

/** Opens what the stages need from outside: the lexicon (with a user's own words), and the recogniser. */
export async function openTools(own: readonly string[] = []): Promise<Tools & { readonly close: () => Promise<void> }> {
  const engine = openTesseract(threads)
  return { ocr: engine.ocr, lexicon: await openWords(own), close: engine.close }
}
