import { describe, expect, test } from 'vitest'
import { defaults } from '../../src/model/options.ts'
import type { ReadPage } from '../../src/model/page.ts'
import { repair } from '../../src/repair/index.ts'
import { openWords } from '../../src/tools.ts'

const lexicon = await openWords([])
const box = { x: 0, y: 0, width: 9, height: 9 }

/** A line as recognised, every word as surely, and what repair makes of it. */
function mended(text: string, confidence: number | null): { text: string | undefined; codes: string[] } {
  const words = text.split(' ').map((word) => ({ text: word, box, confidence }))
  const page: ReadPage = {
    state: 'read',
    number: 1,
    origin: 'ocr',
    confidence,
    lines: [{ page: 1, line: 1, text, box, words }],
  }
  const codes: string[] = []
  const [line] = repair([page], lexicon, defaults, (code) => void codes.push(code))
  return { text: line?.text, codes }
}

describe('look-alike letters', () => {
  test.each([
    ['Inødekommet. For stemte 3.', 'Imødekommet. For stemte 3.'],
    ['blev godkendl på kommunalbestyretsens møde', 'blev godkendt på kommunalbestyrelsens møde'],
  ])('%s → %s', (read, written) => {
    expect(mended(read, 0.8)).toEqual({ text: written, codes: [] })
  })
  test('a short word that has a look-alike is told, not changed', () => {
    expect(mended('Sagen om hegnel.', 0.5)).toEqual({ text: 'Sagen om hegnel.', codes: ['repair/unsure'] })
  })
  test.each([
    ['a word that was read surely', 'Inødekommet.', 0.97],
    ['a word of a text, that nobody recognised', 'Inødekommet.', null],
    ['a name', 'Viggo Enevoldstoft og Asger Tjørnelund', 0.8],
    ['an address', 'se kontor@inødekommet.dk', 0.8],
    ['a known word', 'Imødekommet, drøftet og henvist', 0.3],
  ])('%s stays', (_, text, confidence) => {
    expect(mended(text, confidence)).toEqual({ text, codes: [] })
  })
})
