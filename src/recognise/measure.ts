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
  /** Letters among the ten commonest of Danish, which are those of its neighbours too. */
  readonly commonLetters: number
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
  commonLetters: 0,
  strangeSigns: 0,
  unsayable: 0,
}

/** `(og,`: without the signs around it a word may be a common one. */
const aroundPattern = /^\P{L}+|\P{L}+$/gu
const longestCommon = Math.max(...[...commonWords].map((word) => word.length))
const noLettersPattern = /\P{L}+/gu
/** Private use, unassigned, and the sign for what could not be decoded; controls are in Latin-1. */
const strangePattern = /[\p{Co}\p{Cn}\ufffd]/gu
const blank = 0x20
/** `Ã¦`, `Ã¸`, `Ã¥`, `├ª`: UTF-8 read as if it were Windows-1252 or DOS */
const mojibakePattern = /Ã[¦¸¥†˜…]|├[ªåÑ©]/g
/** `bcdfg`, `q#w!e`: a word of four and more without a vowel, or with signs between its letters that join no words */
const unsayablePattern = /^(?=.{4})(?:[^aeiouyæøåéöüAEIOUYÆØÅ\d\P{L}]+|\p{L}+[^\p{L}\d\s.,:;'’/()&@_-]+\p{L}+.*)$/u

/** What a sign of Latin-1 is, as bits: a page is counted by them, sign for sign, in a third of the time that patterns take. */
const [isBlank, isLetter, isDanish, isStrange, isSaid, isOdd, isUsual] = [1, 2, 4, 8, 16, 32, 64]
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  const is = (kind: number, pattern: RegExp) => (pattern.test(String.fromCharCode(code)) ? kind : 0)
  return (
    is(isBlank, /\s/) |
    is(isLetter, /\p{L}/u) |
    is(isDanish, /[æøåÆØÅ]/) |
    is(isStrange, /[\0-\x08\x0e-\x1f\x7f-\x9f]/) |
    is(isSaid, /[aeiouyæøåéöüAEIOUYÆØÅ\d\P{L}]/u) |
    is(isOdd, /[^\p{L}\d\s.,:;'/()&@_-]/u) |
    is(isUsual, /[erntsidalg]/i)
  )
})
/** Beyond Latin-1 patterns judge: of the sign, and of the word in which it stands. */
const wideKind = (code: number): number => (/\s/.test(String.fromCharCode(code)) ? isBlank : isSaid | isOdd)

export function measureOf(page: ReadPage | null): Measure {
  const text = (page?.lines ?? []).map((line) => line.text).join('\n')
  let [words, letters, danishLetters, common, commonLetters, strangeSigns, unsayable] = [0, 0, 0, 0, 0, 0, 0]
  /** Where the word that is being read begins, the kinds that any of its signs are, and those that all are. */
  let [from, some, all] = [0, 0, isLetter]
  let [wide, lastWide] = ['', 0]
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : blank
    const kind = kinds[code] ?? wideKind(code)
    if (code > 0xff) {
      wide += lastWide < i - 1 ? ` ${text[i]}` : text[i]
      lastWide = i
    }
    if ((kind & isLetter) !== 0) letters++
    if ((kind & isDanish) !== 0) danishLetters++
    if ((kind & isUsual) !== 0) commonLetters++
    if ((kind & isStrange) !== 0) strangeSigns++
    if ((kind & isBlank) === 0) {
      some |= kind
      all &= kind
      continue
    }
    if (i > from) {
      const word = text.slice(from, i)
      words++
      if (isCommon(word, (all & isLetter) !== 0)) common++
      if (((some & isOdd) !== 0 || (some & isSaid) === 0) && unsayablePattern.test(word)) unsayable++
    }
    from = i + 1
    some = 0
    all = isLetter
  }
  return {
    words,
    letters: letters + wide.replace(noLettersPattern, '').length,
    danishLetters,
    commonWords: common,
    commonLetters,
    strangeSigns: strangeSigns + count(wide, strangePattern) + count(text, mojibakePattern),
    unsayable,
  }
}

/** `(og,` is `og`. */
const isCommon = (word: string, isOfLetters: boolean): boolean =>
  isOfLetters
    ? word.length <= longestCommon && commonWords.has(word.toLowerCase())
    : commonWords.has(word.replace(aroundPattern, '').toLowerCase())

export function together(measures: readonly Measure[]): Measure {
  return measures.reduce(
    (a, b) => ({
      words: a.words + b.words,
      letters: a.letters + b.letters,
      danishLetters: a.danishLetters + b.danishLetters,
      commonWords: a.commonWords + b.commonWords,
      commonLetters: a.commonLetters + b.commonLetters,
      strangeSigns: a.strangeSigns + b.strangeSigns,
      unsayable: a.unsayable + b.unsayable,
    }),
    nothing,
  )
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
