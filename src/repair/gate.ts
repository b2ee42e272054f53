import { commonWords } from '../danish/common.ts'
import type { Line } from '../model/page.ts'

/** Lines that follow each other and hold none of the letters æ, ø, å: `from` is the index of the first, `to` that after the last. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Below this many letters the lack of æ, ø, å says nothing by itself: 100 letters of clean Danish lack them in 5-7 %. */
const fewestLetters = 40
const danishLetterPattern = /[æøåÆØÅ]/

/** The stretches of a text without a Danish letter. In clean text they are short; text from a model that lacks the letters is one. */
export function stretchesWithout(lines: readonly Line[]): Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  let letters = 0
  const close = (to: number) => {
    if (letters >= fewestLetters) stretches.push({ from, to })
    letters = 0
    from = to + 1
  }
  lines.forEach(({ text }, index) => {
    if (danishLetterPattern.test(text)) close(index)
    else letters += text.length
  })
  close(lines.length)
  return stretches
}

/** `Referatet blev godkendt`: words of letters. */
const wordPattern = /\p{L}+/gu
/** Danish prose has some 30 % of its commonest words; lists and headings have less, other languages next to none. */
const fewestCommon = 0.06

/** Whether a text is Danish, by its commonest words. */
export function isDanish(text: string): boolean {
  const words = text.match(wordPattern) ?? []
  const common = words.filter((word) => commonWords.has(word.toLowerCase())).length
  return common > 0 && common >= words.length * fewestCommon
}
