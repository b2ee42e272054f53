import type { Note } from '../model/codes.ts'
import type { Line } from '../model/page.ts'

/** `Ãrhus`: a mark put for a letter that was lost, and the first of two bytes that were one letter. */
const lostPattern = /\S*(?:\ufffd|[ÃÂ](?=[A-Za-z\u0080-\u009f]))\S*/g
const hintPattern = /[\ufffdÃÂ]/
/** `COMUNICAÇÃO`: other languages have the letter too, though not before small letters of a Danish word. */
const foreignPattern = /\p{L}Ã|ÃO/u

/** Says of each line where letters are lost for good. */
export function noteLost(lines: readonly Line[], note: Note): void {
  for (const { page, line, text } of lines) {
    if (text === '' || !hintPattern.test(text)) continue
    const words = (text.match(lostPattern) ?? []).filter(
      (word) => word.includes('\ufffd') || !foreignPattern.test(word),
    )
    if (words.length > 0)
      note(
        'repair/lost-letter',
        `Expected letters, found what is left of lost ones in ${words.map((word) => `"${word}"`).join(', ')}. Export the text again in UTF-8, or give the words with --lexicon.`,
        { page, line },
      )
  }
}
