import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { type Lexicon, openLexicon } from './danish/lexicon.ts'
import type { EngineSettings } from './engines/engine.ts'
import { defaultEngine, openEngine } from './engines/open.ts'
import type { Tools } from './pipeline.ts'

/** A file of the project's data: the same place seen from `src` and from `dist`. */
const dataFile = (name: string) => readFile(new URL(`../data/${name}`, import.meta.url))

/** Opens the words of the language, and a user's own words and names beside them. */
export async function openWords(own: readonly string[]): Promise<Lexicon> {
  const [packed, vocabulary] = await Promise.all([dataFile('danish.bin.gz'), dataFile('minutes.json')])
  return openLexicon(await promisify(gunzip)(packed), JSON.parse(vocabulary.toString('utf8')), own)
}

/**
 * Opens what the stages need from outside: the lexicon (with a user's own words), and the recogniser. Rejects with `EngineError` where
 * the recogniser asked for cannot be had.
 */
export async function openTools(
  own: readonly string[] = [],
  recogniser: Partial<EngineSettings> = {},
): Promise<Tools & { readonly close: () => Promise<void> }> {
  const settings = { ...defaultEngine, ...recogniser }
  const [engine, lexicon] = await Promise.all([openEngine(settings), openWords(own)])
  return { ...engine, lexicon, pagesAtOnce: settings.threads + 2 }
}
