import type { Document } from '../../src/index.ts'
import { defaults, transcribe } from '../../src/index.ts'
import type { Law } from './law.ts'

/** The same text in other bytes: what an editor, a browser or another system makes of it on the way. */
const variants: Readonly<Record<string, (text: string) => string>> = {
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  BOM: (text) => `\uFEFF${text}`,
  NBSP: (text) => text.replaceAll(/(?<=\S) (?=\S)/g, '\u00A0'),
  'zero-width space': (text) => text.replaceAll(', ', ',\u200B '),
  'decomposed letters': (text) => text.normalize('NFD'),
}

const facts = (document: Document) => JSON.stringify({ ...document, source: null })

/** CRLF, BOM, NBSP, zero-width characters and decomposed letters change no fact. */
export const whiteSpaceChangesNoFact: Law = async ({ source, document }, tools) => {
  if (document.source.encoding !== 'utf-8') return []
  const text = new TextDecoder().decode(source.bytes).replaceAll('\r\n', '\n')
  const broken: string[] = []
  for (const [name, change] of Object.entries(variants)) {
    const bytes = new TextEncoder().encode(change(text))
    const changed = await transcribe({ ...source, bytes }, tools, defaults)
    if (facts(changed) !== facts(document)) broken.push(`${name} changes the facts of ${source.path}`)
  }
  return broken
}
