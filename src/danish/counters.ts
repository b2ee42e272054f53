import { romanValue } from './roman.ts'

/** A number that a line begins with, and how it is dressed: lines of one shape count on. */
export interface Counter {
  /** What stands around the number that counts: `emne #:`, `br-#/24`. */
  readonly shape: string
  readonly value: number
  /** As printed, without the words and marks around it: `17/24`, `II`. */
  readonly number: string
  /** Where the text behind it begins; the line's length when none follows. */
  readonly textAt: number
}

/** A way to count that a line begins with. */
interface Form {
  readonly example: string
  readonly pattern: RegExp
  readonly countOf: (printed: string) => number
}

const counted = '(?:punkt|pkt|sag|emne|post)'
const word = '\\p{L}[\\p{L}.]{0,20}'
const mark = '[^\\p{L}\\p{N}\\s]'
const ranks = ['første', 'and', 'tredje', 'fjerde', 'femte', 'sjette', 'syvende', 'ottende', 'niende', 'tiende']

/** `[3]`, `TOP 3:`, `Dagsordenens punkt 3 -`, `3. sag:`, `3·`; of two numbers either may count. */
export const counterForms: readonly Form[] = [
  {
    example: 'BR-17/24 Takster',
    pattern: new RegExp(
      `^(?<before>(?:${word}[\\s-]{0,2}){0,2}${mark}{0,3}\\s?)(?<first>\\d{1,4})(?:(?<parted>\\s?[/.-]\\s?)(?<second>\\d{1,4}))?(?<after>\\s?${mark}{0,3}(?:\\s?${counted}(?!\\p{L})[.:]{0,2})?)(?:\\s{1,40}|$)`,
      'iu',
    ),
    countOf: Number,
  },
  {
    example: 'Sag II Takster',
    pattern: new RegExp(
      `^(?<before>(?:\\p{Lu}[\\p{L}.]{1,20}\\s{1,2})?)(?<first>[IVX]{1,6})(?<after>\\s?${mark}{0,2})(?:\\s{1,40}|$)`,
      'u',
    ),
    countOf: romanValue,
  },
  {
    example: 'Andet punkt: Takster',
    pattern: new RegExp(
      `^(?<before>)(?<first>første|andet|anden|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende)(?<after>\\s(?:dagsordens)?${counted}(?!\\p{L})\\s?[.:,–-]{0,2})(?:\\s{1,40}|$)`,
      'iu',
    ),
    countOf: (printed) => ranks.findIndex((rank) => printed.toLowerCase().startsWith(rank)) + 1,
  },
  {
    example: 'B: Takster',
    pattern: new RegExp(
      `^(?<before>${mark}{0,1})(?<first>[A-ZÆØÅ])(?<after>\\s?[.:)\\]/–-]{1,2})(?:\\s{1,40}|$)`,
      'iu',
    ),
    countOf: (letter) => (letter.toLowerCase().codePointAt(0) ?? 0) - 96,
  },
]

/** A quick look before the forms: a mark or a few letters, and a number. */
const mayCount =
  /^(?:\P{L}{0,4}\d|[\p{L}. -]{1,44}\P{L}{0,3}\d|\p{Lu}[\p{L}.]{1,20}\s{1,2}[IVX]|\P{L}?\p{L}\s?[.:)\]/–-]|[IVX]{1,6}\s|[FATSONfatson]\p{Ll}{3,6}\s)/u

const folded = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase()

/** Every way a line may be counted by its beginning: `17/24` counts by its first number or by its second. */
export function countersOf(text: string): readonly Counter[] {
  if (!mayCount.test(text)) return []
  for (const { pattern, countOf } of counterForms) {
    const match = pattern.exec(text)
    if (!match?.groups) continue
    const { before = '', first = '', parted = '', second, after = '' } = match.groups
    const [head, sign, tail, textAt] = [folded(before), parted.trim(), folded(after), match[0].length]
    if (second === undefined) return [{ shape: `${head} # ${tail}`, value: countOf(first), number: first, textAt }]
    const number = `${first}${sign}${second}`
    return [
      { shape: `${head} #${sign}${second} ${tail}`, value: countOf(first), number, textAt },
      { shape: `${head} ${first}${sign}# ${tail}`, value: countOf(second), number, textAt },
    ]
  }
  return []
}

/** A bullet before a number is no way to count. */
const bulleted = /^[-–—•*·▪‣] /u

/** What is counted in documents without being a case: `bilag # .`, `side #`, `fase #`. */
const otherThings =
  /^(?:bilag|side|s\.|tabel|figur|note|kapitel|afsnit|fase|etape|model|alternativ|scenarie|forslag|ændringsforslag|indstilling|anbefaling|spørgsmål|svar|stk|kl|kr|uge|hal|lokale|hold|klasse|gruppe|matr|lokalplan|tillæg|version|udgave|dok|telefon|tlf|nummer)(?!\p{L})/u

/** Whether lines of a shape count something else than cases. */
export const countsOtherThings = (shape: string) => otherThings.test(shape) || bulleted.test(shape)

/** The words that cases are counted with. */
const ofCases =
  /(?:^|\s)(?:dagsorden(?:en)?s ?)?(?:punkt|pkt|sag|sags?nr|løbenr|lb\.? ?nr|l\.? ?nr|emne|tema|top|post)(?![\p{L}])/u

/** Whether the word of a shape is one that cases are counted with. */
export const countsCases = (shape: string) => ofCases.test(shape)
