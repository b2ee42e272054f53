import { abbreviations } from '../../danish/abbreviations.ts'
import { monthNames } from '../../danish/calendar.ts'
import { shortGivenNames } from '../../danish/given-names.ts'
import { matchesOf } from '../../danish/matches.ts'
import type { Row } from '../rows/rows.ts'

/** A full stop before a capital letter, perhaps behind a count (`. 3 Børn`), before a wide gap, or at the line's end. */
const stop = /\.(?=\s+(?:\d{1,3}\s)?\p{Lu}|\s{3,}|$)/gu
/** Words that are shortened, though a vowel stands near their end. */
const cutShort = new RegExp(
  `^(?:[Vv]edr|[Aa]ng|[Mm]atr|\\p{L}{0,20}arb|[Mm]edl|[Ii]nd[ks]p?|[Ss]ekr|[Ff]orh|[Rr]eg|[Ii]nspek?t?|${shortGivenNames})$`,
  'u',
)
/** `Sogneraadet`, `Regning`: a vowel near its end. */
const endsWhole = /^\p{L}*[aeiouyæøå]\p{L}{0,2}$/u
/** `Bro`, `Øre`: short, and a vowel at its end; `Aar`, `Vej`: words that nobody shortens to; but no `No`. */
const shortWhole = /^(?!No)\p{Lu}\p{Ll}{0,2}[aeouyæøå]$|^(?:Aar|Dag|Hus|Lov|Ma[ij]|Sag|Tid|Vej)$/u
const shortestWord = 4
const year = /\d{4}(?:\/\d\d)?$/u
/** `Overslag for 1908-09.`, at the end of a line: inside one the title goes on, `Overslag for 1908-09. Anden Behandling.` */
const span = /1[789]\d\d-\d\d\.$/u
/** `Bivej Nr. 7`, `Sag 12`, `Lukning Kl. 7`: the dot behind the number is no ordinal's. */
const counted = /(?<!\p{L})(?:[Nn]r|[Nn]o|[Ss]ag|[Kk]l)\.? ?\d{1,4}$/u
/** `(se Mødet den 5te Februar)`: a bracket closes the sentence. */
const bracketEnd = /\p{L}{4}\)$/u
/** `21. Maj`: no abbreviation. */
const shortMonth = 'Maj'
const longestWord = 40

/** Whether a word, or a year, before a full stop ends a sentence. */
function ends(before: string): boolean {
  const word = /\p{L}*$/u.exec(before.replace(/[\]"”»]$/u, ''))?.[0] ?? ''
  if (word === '') return year.test(before) || counted.test(before) || bracketEnd.test(before)
  if (word === shortMonth) return true
  return !cutShort.test(word) && ((word.length >= shortestWord && endsWhole.test(word)) || shortWhole.test(word))
}

/** Where the first sentence inside a line is over, behind its full stop; `null` where none is. */
export function sentenceEndIn(line: string): number | null {
  for (const { index } of matchesOf(stop, line)) {
    const before = line.slice(Math.max(0, index - longestWord), index)
    if (ends(before) || (opener.test(line.slice(index + 1)) && (endsAnyWord(before) || amountBefore.test(before))))
      return index + 1
  }
  return span.test(line) ? line.length : null
}

/** Words that begin a sentence about a case: ` Man enedes`, ` Da Taget er brøstfældigt`, ` Efter nogen Forhandling` */
const opener =
  /^\s(?:(?:Man|Der|Det|Dette|Disse|Formanden|Udvalget|Raadet|Sogneraadet|Byraadet|Bestyrelsen|Andragendet|Sagen) \p{Ll}|(?:Han|Hun|Ham|Hende) \p{Ll}|(?:Hendes|Deres) \p{L}|Det (?:Ansøgte|Begjær(?:te|ede)|Forlangte) |(?:Da|Idet|Saafremt|Efter|Herpaa|Hertil|Herom|Derpaa|Derefter|Herefter|Ligeledes|Endvidere|(?:Sidst|Først)nævntes?)\s\p{L})/u
/** `for 39 Rd`: an amount ends a sentence before such a word. */
const amountBefore = /\d (?:[Ss]tk|[Tt]dr?|[Aa]l|[Kk]r|[Rr](?:b?d|dl)|[Mm]k|[Øø]re|[Ss]k)$/u
/** Whether a text ends in a word that no clerk shortens: `Løn`, but no `vedr`. */
function endsAnyWord(before: string): boolean {
  const word = /\p{L}{3,}$/u.exec(before)?.[0]
  return word !== undefined && !cutShort.test(word) && !shortened.has(word) && !shortened.has(word.toLowerCase())
}

const begins = /^(?:\d{1,3} )?\p{Lu}\p{Ll}/u
/** Whether a sentence may begin at a row. */
export const beginsSentence = ({ text }: Row): boolean => begins.test(text)
/** `Maling af Bro 4.` / `Tilbudet afvises.`: a number may end a sentence where another begins below it. */
const countEnd = /\p{Ll}{3} \d{1,3}\.$/u
/** `… et Tilskud paa 1500 Kr.` / `Udvalget kunde ikke anbefale det.`; `Tilbud paa 40 Sten, 3 Stk.` / `Laveste Tilbud antoges.` */
const amountEnd = /\d (?:[Kk]r|[Øø]re|[Pp][Cc]t|[Ss]tk|[Tt]dr?|[Aa]l)\.$/u
const lastWord = /(?<word>\p{L}{2,40})["”»)]?\.$/u
const monthPattern = new RegExp(`^(?:${monthNames})`, 'iu')
const shortened: ReadonlySet<string> = new Set([...abbreviations, ...shortGivenNames.split('|')])

/** Whether the full stop at the end of a line ends a sentence: after any word that is no abbreviation, `… garanti for lån.` */
export function endsLine(line: string, next: Row | undefined): boolean {
  if (!line.endsWith('.')) return false
  const end = line.slice(-longestWord)
  if (next && beginsSentence(next) && !monthPattern.test(next.text) && (countEnd.test(end) || amountEnd.test(end)))
    return true
  const word = lastWord.exec(end)?.groups?.['word']
  return word !== undefined && !shortened.has(word) && !shortened.has(word.toLowerCase())
}
