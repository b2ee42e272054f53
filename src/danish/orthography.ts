import { matchesOf } from './matches.ts'
import { remembered } from './remembered.ts'

/** How Danish is spelled: since 1948 with å and small nouns; before it with aa and capital nouns (`Aaret 1940 paa Raadhuset`). */
export type Orthography = 'modern' | 'pre-1948'

/** Old spellings that no modern text has but in a quotation: å-words with aa, and verbs with a silent d. */
export const oldWords: ReadonlySet<string> = new Set(
  (
    'paa saa ogsaa naar maa faa gaa staa slaa aar aars aaret aarets aarlig aarlige aarligt raad raadet sogneraad sogneraadet byraad byraadet ' +
    'haandværk maatte maaned maaneder gaar faar staar saadan saadanne saaledes forslaaet forelaa laa foraar efteraar maal ' +
    'spørgsmaal spørgsmaalet angaaende paagældende aaben aabning vaaben vandraad ansaa tilstaa foreslaa tiltraadte fremsaa ' +
    'kunde skulde vilde'
  ).split(' '),
)
/** A word of letters; `'` and digits part words. */
const wordPattern = /\p{L}+/gu
/** A quick look at a line: all old words hold one of these. */
export const mayBeOld = /aa|kunde|skulde|vilde/iu
const mayBeModern = /å/i
/** How many old spellings a line holds: asked of all lines of a source, and of those of each of its parts. */
const oldWordsIn = remembered((line): number =>
  mayBeOld.test(line) ? matchesOf(wordPattern, line).filter(([word]) => oldWords.has(word.toLowerCase())).length : 0,
)
/** Whether a line holds an old spelling. */
export const holdsOldWord = (text: string): boolean => oldWordsIn(text) > 0
/** The spelling of 1948 parts the centuries: `Sogneraadsmøde paa Kroen d. 25/6 39` is of 1939. A year that old spelling lies near. */
export const oldSpelling = 1920
/** The day of the reform: before it clerks told their cases in sentences, whatever stands over them. */
export const reformOfSpelling = '1948-03-22'
/**
 * From the reform of the municipalities on, minutes are typed under heads that name their board: `Møde i Økonomiudvalget den 26.
 * august 2013` is a line of one. `År 1974, den 7. februar` keeps to the old manner.
 */
export const newManner = '1970-04-01'
/** `på`, `Århus`: the letter came into Danish in 1948. Names keep `aa`, so they say nothing. */
const modernLetterPattern = /[åÅ]/g
/** Fewer old words than this may stand in a quotation. */
const fewestOldWords = 3

/**
 * The spelling of a text. Old where at least 3 words, and 1 in 200, are old spellings and they outnumber the letters å two to one.
 * Text from a system without Danish letters (`paa`, `oekonomi`) is told apart by its `ae` and `oe`: old Danish has æ and ø.
 */
export const orthography = (text: string): Orthography => orthographyOf(text.split('\n'))

/** The same of a text whose lines are known. */
export function orthographyOf(lines: readonly string[]): Orthography {
  let old = 0
  for (const line of lines) if (line !== '') old += oldWordsIn(line)
  if (old < fewestOldWords || hasMore(lines, old / 2)) return 'modern'
  const words = counted(lines, wordPattern)
  return old * 200 < words || isTransliterated(lines, words) ? 'modern' : 'pre-1948'
}

/** Nouns of minutes, behind a word in small letters: with a capital, as before 1948. */
const capitalNoun =
  /(?<=\p{Ll}[,.]? )(?:Møde|Medlemmer|Efterretning|Andragende|Skrivelse|Ansøgning|Regnskab|Tilskud|Formand|Kasserer|Forslag|Regning|Hjælp|Skole|Brev|Beløb|Kommune|Kommission|Lærer|Sag|Sager|Beboere|Jord|Hus|Arbejde|Undtagelse|Behandling)(?:et|en|ne|n|r)?(?!\p{L})/gu
const fewestNouns = 3
/** Enough lines that some would have an å. */
const shownWords = 30

/** Whether some lines were written before the reform: spelled so, or with capital nouns and nowhere an å. */
export function isBeforeReform(lines: readonly string[]): boolean {
  if (orthographyOf(lines) === 'pre-1948') return true
  if (lines.some((line) => mayBeModern.test(line))) return false
  return counted(lines, capitalNoun) >= fewestNouns && counted(lines, wordPattern) >= shownWords
}

/** Whether the letter å stands in some lines more often than so. */
function hasMore(lines: readonly string[], most: number): boolean {
  let count = 0
  for (const line of lines) {
    if (mayBeModern.test(line)) count += line.match(modernLetterPattern)?.length ?? 0
    if (count > most) return true
  }
  return false
}

/** `oekonomi`, `moede`: one word in twenty has an ø. `beboelse` has an oe of its own, but such words are few. */
const digraphPattern = /oe/gi
const letterPattern = /[æøÆØ]/
const fewestDigraphs = 0.025

/** Whether æ and ø are written `ae` and `oe` all through, and aa is no old spelling but one of these. */
const isTransliterated = (lines: readonly string[], words: number): boolean =>
  !lines.some((line) => letterPattern.test(line)) &&
  counted(lines, digraphPattern) > Math.max(1, words * fewestDigraphs)

/** How often a pattern (flag `g`) stands in some lines. */
const counted = (lines: readonly string[], pattern: RegExp) =>
  lines.reduce((sum, line) => sum + (line.match(pattern)?.length ?? 0), 0)
