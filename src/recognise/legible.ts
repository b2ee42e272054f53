import { commonWords } from '../danish/common.ts'
import type { ReadPage } from '../model/page.ts'

/** What a text layer is worth: read it, do not (and why), or nothing can be said of so little. */
export type Verdict = { readonly is: 'trusted' | 'unclear' } | { readonly is: 'bad'; readonly why: string }

/** `Referatet blev godkendt`: words of letters. */
const wordPattern = /\p{L}+/gu
const danishLetterPattern = /[æøå]/giu
/** Glyphs without Unicode, as private characters or replacement characters, and control characters. */
const unreadablePattern = /[\uE000-\uF8FF\uFFFD\u0000-\u0008\u000E-\u001F]/gu
/** `Ã¸`, `├©`, `Ã¦`: UTF-8 taken for a one-byte code page by a broken font encoding. */
const mojibakePattern = /Ã[¦¸¥†˜…]|├[ª©ªÑÿå]/gu

/** Measured on clean Danish: 2.5–3.2 % of its letters are æ, ø, å, and some 30 % of its words are its commonest. */
const danish = { words: 30, letters: 0.008, common: 0.12 } as const
/** Clean Danish of so many words has no æ, ø, å at all in 0.28 % of all cases. */
const provesTheLack = 50
/** Of the characters of a layer, so many may be unreadable or mojibake. */
const mostUnreadable = 0.02

/** Judges a text by what it is, not by its length. */
export function verdictOn(text: string): Verdict {
  const words = text.match(wordPattern) ?? []
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  const unreadable = count(text, unreadablePattern) + count(text, mojibakePattern)
  if (unreadable > mostUnreadable * Math.max(1, text.replace(/\s/g, '').length))
    return { is: 'bad', why: 'its characters are not those of the page (glyphs without Unicode or a broken encoding)' }
  const common = words.filter((word) => commonWords.has(word.toLowerCase())).length
  const isDanish = common >= danish.common * words.length
  const share = count(text, danishLetterPattern) / Math.max(1, letters)
  if (words.length >= danish.words && share >= danish.letters && isDanish) return { is: 'trusted' }
  if (words.length >= provesTheLack && isDanish && share < danish.letters / 4)
    return { is: 'bad', why: 'it is Danish without æ, ø and å, as a recogniser without these letters reads it' }
  return { is: 'unclear' }
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** The text of a page. */
export const textOf = (page: ReadPage) => page.lines.map(({ text }) => text).join('\n')
