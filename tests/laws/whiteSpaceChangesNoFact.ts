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

/** CRLF, BOM, NBSP, zero-width characters and decomposed letters change no fact: together, and then each to name the culprit. */
export const whiteSpaceChangesNoFact: Law = async ({ source, document }, tools) => {
  if (document.source.encoding !== 'utf-8') return []
  const text = new TextDecoder().decode(source.bytes).replaceAll('\r\n', '\n')
  const changes = async (change: (text: string) => string) => {
    const bytes = new TextEncoder().encode(change(text))
    return facts(await transcribe({ ...source, bytes }, tools, defaults)) !== facts(document)
  }
  if (!(await changes((clean) => Object.values(variants).reduce((changed, change) => change(changed), clean))))
    return []
  const broken: string[] = []
  for (const [name, change] of Object.entries(variants))
    if (await changes(change)) broken.push(`${name} changes the facts`)
  return broken.length > 0 ? broken : ['all of them together change the facts']
}
