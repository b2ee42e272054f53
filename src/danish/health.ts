import type { Found } from './found.ts'

/** `Bente Holm`, `Jens-Peter Lund`, `Karen M. Dam` */
const name = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}\\.?)?(?: \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?){1,3}'
/** What is said of a person's health, not of a policy: `demens` is a theme, `er dement` is a diagnosis. */
const state = [
  'sygemeldt|syg(?! ?dom)|alvorligt syg|langtidssyg|kræftsyg|indlagt|hospitalsindlagt|dement|diagnosticeret|afhængig af',
  'lider af|har fået konstateret|har diagnosen|fik diagnosen|stress|depression|kræft|sclerose|diabetes|epilepsi|autisme',
  'ADHD|blodprop|hjerneblødning|psykose|skizofreni|misbrug(?:er)?|alkoholiker|selvmordsforsøg|abort|gravid|førtidspension(?:ist)?',
  'sygdom|sygeorlov|opereret|operation|handicappet|psykisk sårbar|genoptræning',
].join('|')

/** What may stand between a name and it: `orienterede om` may not. */
const link =
  'er|var|har|har haft|blev|bliver|der|som|nu|desværre|afbud|meldt|på|grund|af|pga\\.|fraværende|fravær|med|under|efter|en|et|sin'

/** `Bente Holm er sygemeldt`, `Bente Holm (afbud på grund af sygdom)` */
const after = new RegExp(
  `(?<!\\p{L})${name}(?=[\\s,(–-]{1,3}(?:(?:${link})[\\s,(–-]{1,3}){0,6}(?:${state})(?!\\p{L}))`,
  'gu',
)
/** `på grund af sygdom hos Bente Holm`, `Sygemeldt: Bente Holm` */
const anyState = `${state}|${state.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())}`
const before = new RegExp(
  `(?<=(?<!\\p{L})(?:${anyState})[\\s:,(–-]{1,3}(?:(?:hos|for|af|fra|blandt)\\s)?)${name}`,
  'gu',
)

/** A quick look before names are sought. */
const anyHealth = new RegExp(anyState, 'u')

/** Every name of a text beside which a person's health is spoken of, in order. */
export function findHealth(text: string): Found[] {
  if (!anyHealth.test(text)) return []
  return [after, before]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length, value: match[0].toLowerCase() }))
    .sort((a, b) => a.start - b.start)
}
