import { shortGivenNames } from './given-names.ts'
import { matchesOf } from './matches.ts'

/** Abbreviations whose dot ends no sentence. */
const abbreviation =
  /(?:^|[\s(/])(?:\p{L}|kl|pkt|nr|no|ca|vedr|evt|bl\.a|f\.eks|jf|jfr|stk|mv|m\.v|m\.fl|mfl|tlf|dvs|d\.v\.s|inkl|ekskl|hhv|d?hrr?|fr|frk|chr|jr|sr|dr|st|gl|sdr|ndr|matr|ang|angl|o\.lign|osv|afd|adm|konst|konsul|gdr|gmd|grd|propr|boelsmd|hmd|husmd|købmd|fhv|fmd|skr|best|d\.a|d\.m|undt|iht|ifm|ift|mhp|pga|pr|sml|vær|resp|udv|bev|jan|febr?|apr|aug|sept?|okt|nov|dec|novbr|decbr|oktbr?|septbr?)$/iu
/** `den 3`, `ad 1`: the dot of an ordinal or of a list's number; after a count (`punkt 4.`, `25.`, `2023.`) a sentence ends. */
const ordinal = /(?:^|\n|[\s(/])(?:(?:ad|at|pkt|den|d|nr|sag)\.? )?\d{1,4}$/iu
const counted = /(?:^|\s)(?:punkt|pkt\.?|sag|nr\.?|§|kl\.?|side|til|paa|på|i?mod|stemte) \d{1,4}$|\d{4}$/iu
const monthFollows = /^\.\s+(?:jan|feb|mar|apr|ma[ij]|jun|jul|aug|sep|okt|oct|nov|dec)/iu
/** An amount's unit: its dot ends a sentence before a capital letter (`40 Kr. Bevilgedes`), not before a number. */
const unit = /(?:^|[\s\d])(?:kr|mio|mia|pct|øre|r[bd]?dl?|mk|skill?)$/iu
/** `Johs`, `Fru Kr`: no amount stands before it, so it is a given name; but no `40 Kr`. */
const givenName = new RegExp(`(?:^|(?<![\\d½][.,-]{0,2})[\\s(])(?:${shortGivenNames})$`, 'u')
/** `P.D` of `P.D. Jensen`: initials, one against the other. */
const initials = /(?:^|[\s(/])(?:\p{Lu}\.){1,3}\p{Lu}$/u
const capitalFollows = /^\.["”»)]?\s+(?:[-–—]\s+)?["”»(]?\p{Lu}/u

/** Whether the dot at `at` belongs to a word or number and ends no sentence that began at `from`. */
function isInside(text: string, at: number, from: number): boolean {
  const before = text.slice(Math.max(from, at - 14), at)
  const after = text.slice(at, at + 12)
  if (abbreviation.test(before) || givenName.test(before) || initials.test(before)) return true
  if (unit.test(before)) return !capitalFollows.test(after)
  if (!/\d$/.test(before) || !ordinal.test(before)) return false
  return monthFollows.test(after) || !counted.test(before)
}
const endPattern = /[.!?](?=["”»)]?\s+["”»(]?(?:\p{Lu}|\d|[-–—]\s))|;(?=\s)|\n+/gu

/** The sentences of a running text, in order, with where they start. An abbreviation's dot ends none. */
export function sentences(text: string): { readonly text: string; readonly start: number }[] {
  const found: { text: string; start: number }[] = []
  let from = 0
  const take = (to: number) => {
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    if (trimmed !== '') found.push({ text: trimmed, start: from + raw.indexOf(trimmed) })
    from = to
  }
  for (const match of matchesOf(endPattern, text)) {
    if (match[0] === '.' && isInside(text, match.index, from)) continue
    take(match.index + match[0].length)
  }
  take(text.length)
  return found
}

const tells =
  /(?<!\p{L})(?:(?:blev|er|vare?|bliver)(?! (?:af)?holdt)|har|havde|skal|skulle|kan|kunne|må|vil|ville|bør|indstiller|besluttede|godkendte|orienterede|drøftede|vedtog|foreslår|udgår|afventer|ønsker|takkede|fortsattes|genoptoges)(?!\p{L})|\p{Ll}{3}(?<!(?<!\p{L})(?:[Vv]edr|[Aa]ng))\.\s\p{Lu}\p{Ll}+ \p{Ll}/u

/** What a title never says of a meeting but a sentence does: `Følgende blev nævnt på Regionsrådets møde den 4. maj:` */
export const tellsOfMeeting = (line: string): boolean => tells.test(line.replace(/^Vedr\. /u, ''))
