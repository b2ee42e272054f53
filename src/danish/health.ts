import type { Found } from './found.ts'

/** `Bente Holm`, `Jens-Peter Lund`, `Karen M. Dam` */
const name = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}\\.?)?(?: \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?){1,3}'
/** What is said of a person's health, not of a policy: `demens` is a theme, `er dement` is a diagnosis. */
const words = [
  'sygemeldt|syg(?! ?dom)|alvorligt syg|langtidssyg|kræftsyg|indlagt|hospitalsindlagt|dement|diagnosticeret|stress',
  'depression|kræft|sclerose|diabetes|epilepsi|autisme|ADHD|blodprop|hjerneblødning|psykose|skizofreni|misbrug(?:er)?',
  'alkoholiker|selvmordsforsøg|abort|gravid|førtidspension(?:ist)?|sygdom|sygeorlov|opereret|operation|handicappet',
  'psykisk sårbar|genoptræning',
].join('|')
/** What leads to the name of an illness, whatever that is: `lider af gigt` */
const leading = 'afhængig af|lider af|har fået konstateret|har diagnosen|fik diagnosen'
const one = `(?:${leading})(?: (?:en|et|svær|kronisk))?(?: [\\p{L}-]+)?|${words}`
/** `sygemeldt` `lider af gigt` `sygemeldt med stress` */
const state = new RegExp(
  `(?<!\\p{L})(?:${one})(?!\\p{L})(?:,? (?:med|på grund af|pga\\.|af|og|for|efter)(?: en| et)? (?:${one})(?!\\p{L}))*`,
  'giu',
)

/** What may stand between a name and it: `orienterede om` may not. */
const link =
  'er|var|har|har haft|blev|bliver|der|som|nu|desværre|afbud|meldt|på|grund|af|pga\\.|fraværende|fravær|med|under|efter|en|et|sin'
/** `Bente Holm er ` before `sygemeldt`, `Bente Holm, formand, er ` before it, `Bente Holm (afbud på grund af ` before `sygdom` */
const nameBefore = new RegExp(
  `(?<!\\p{L})${name}(?:, [^,.;]{1,40},)?[\\s,(–-]{1,3}(?:(?:${link})[\\s,(–-]{1,3}){0,6}$`,
  'u',
)
/** ` hos Bente Holm` after `på grund af sygdom`, `: Bente Holm` after `Sygemeldt` */
const nameAfter = new RegExp(`^[\\s:,(–-]{1,3}(?:(?:hos|for|af|fra|blandt)\\s)?${name}`, 'u')
/** Letters that a name and what links it to the word may take. */
const reach = 200

/** A quick look before names are sought: most texts hold no such word. */
const anyWord = new RegExp(`${leading}|${words}`, 'i')
const isLower = (letter: string) => letter === letter.toLowerCase()

/** Every word of a text that speaks of a person's health, in order: of a person who is named beside it. */
export function findHealth(text: string): Found[] {
  if (!anyWord.test(text)) return []
  return [...text.matchAll(state)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const isSentence = isLower(match[0]) || match[0] === 'ADHD'
    const named =
      nameAfter.test(text.slice(end, end + reach)) ||
      (isSentence && nameBefore.test(text.slice(Math.max(0, start - reach), start)))
    return named ? [{ start, end, value: match[0].toLowerCase() }] : []
  })
}
