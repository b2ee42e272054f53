import { commonWords } from '../danish/common.ts'
import type { ReadPage } from '../model/page.ts'

/** What a text is, in numbers that say whether it can be trusted. */
export interface Measure {
  readonly words: number
  readonly letters: number
  /** Letters that are æ, ø or å. */
  readonly danishLetters: number
  /** Words among the commonest of Danish, none of which needs those letters. */
  readonly commonWords: number
  /** Signs that no text holds: without a meaning in Unicode, controls, replacement characters. */
  readonly strangeSigns: number
  /** Words of letters that cannot be said: four and more, without a vowel, or with signs in their midst. */
  readonly unsayable: number
}

export const nothing: Measure = {
  words: 0,
  letters: 0,
  danishLetters: 0,
  commonWords: 0,
  strangeSigns: 0,
  unsayable: 0,
}

const wordPattern = /\S+/g
const noLettersPattern = /\P{L}+/gu
const danishLetterPattern = /[æøåÆØÅ]/g
/** Private use, unassigned, controls, and the sign for what could not be decoded. */
const strangePattern = /[\p{Co}\p{Cn}\0-\x08\x0e-\x1f\x7f-\x9f\ufffd]/gu
/** `Ã¦`, `Ã¸`, `Ã¥`, `├ª`: UTF-8 read as if it were Windows-1252 or DOS */
const mojibakePattern = /Ã[¦¸¥†˜…]|├[ªåÑ©]/g
/** `bcdfg`, `q#w!e`: a word of four and more without a vowel, or with signs between its letters that join no words */
const unsayablePattern = /^(?=.{4})(?:[^aeiouyæøåéöüAEIOUYÆØÅ\d\P{L}]+|\p{L}+[^\p{L}\d\s.,:;'’/()&@_-]+\p{L}+.*)$/u

export function measureOf(page: ReadPage | null): Measure {
  const text = (page?.lines ?? []).map((line) => line.text).join('\n')
  const words = text.match(wordPattern) ?? []
  return {
    words: words.length,
    letters: text.replace(noLettersPattern, '').length,
    danishLetters: count(text, danishLetterPattern),
    commonWords: words.filter(isCommon).length,
    strangeSigns: count(text, strangePattern) + count(text, mojibakePattern),
    unsayable: words.filter((word) => unsayablePattern.test(word)).length,
  }
}

export function together(measures: readonly Measure[]): Measure {
  return measures.reduce(
    (a, b) => ({
      words: a.words + b.words,
      letters: a.letters + b.letters,
      danishLetters: a.danishLetters + b.danishLetters,
      commonWords: a.commonWords + b.commonWords,
      strangeSigns: a.strangeSigns + b.strangeSigns,
      unsayable: a.unsayable + b.unsayable,
    }),
    nothing,
  )
}

/** `(og,` is `og`. */
const isCommon = (word: string): boolean => commonWords.has(word.replace(/^\P{L}+|\P{L}+$/gu, '').toLowerCase())

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
