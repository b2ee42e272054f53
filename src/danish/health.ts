import type { Found } from './found.ts'

/** `Bente Holm`, `Jens-Peter Lund`, `Karen M. Dam` */
const name = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}\\.?)?(?: \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?){1,3}'
/** What is said of a person's health, not of a policy: `demens` is a theme, `er dement` is a diagnosis. */
const words = [
  'sygemeldt|syg(?! ?dom)|alvorligt syg|langtidssyg|kræftsyg|indlagt|hospitalsindlagt|dement|diagnosticeret|afhængig af',
  'lider af|har fået konstateret|har diagnosen|fik diagnosen|stress|depression|kræft|sclerose|diabetes|epilepsi|autisme',
  'ADHD|blodprop|hjerneblødning|psykose|skizofreni|misbrug(?:er)?|alkoholiker|selvmordsforsøg|abort|gravid|førtidspension(?:ist)?',
  'sygdom|sygeorlov|opereret|operation|handicappet|psykisk sårbar|genoptræning',
].join('|')
const state = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu')

/** What may stand between a name and it: `orienterede om` may not. */
const link =
  'er|var|har|har haft|blev|bliver|der|som|nu|desværre|afbud|meldt|på|grund|af|pga\\.|fraværende|fravær|med|under|efter|en|et|sin'
/** `Bente Holm er ` before `sygemeldt`, `Bente Holm (afbud på grund af ` before `sygdom` */
const nameBefore = new RegExp(`(?<!\\p{L})(?<name>${name})[\\s,(–-]{1,3}(?:(?:${link})[\\s,(–-]{1,3}){0,6}$`, 'u')
/** ` hos Bente Holm` after `på grund af sygdom`, `: Bente Holm` after `Sygemeldt` */
const nameAfter = new RegExp(`^[\\s:,(–-]{1,3}(?:(?:hos|for|af|fra|blandt)\\s)?(?<name>${name})`, 'u')
/** Letters that a name and what links it to the word may take. */
const reach = 200

/** A quick look before names are sought: most texts hold no such word. */
const anyWord = new RegExp(words, 'i')
const isLower = (letter: string) => letter === letter.toLowerCase()

/** Every name of a text beside which a person's health is spoken of, in order. */
export function findHealth(text: string): Found[] {
  if (!anyWord.test(text)) return []
  const found: Found[] = []
  const add = (start: number, value: string) => {
    if (!found.some((one) => one.start === start))
      found.push({ start, end: start + value.length, value: value.toLowerCase() })
  }
  for (const match of text.matchAll(state)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const from = Math.max(0, start - reach)
    const before = isLower(match[0]) || match[0] === 'ADHD' ? nameBefore.exec(text.slice(from, start)) : null
    if (before) add(from + before.index, before.groups?.['name'] ?? '')
    const after = nameAfter.exec(text.slice(end, end + reach))
    if (after) add(end + after[0].length - (after.groups?.['name'] ?? '').length, after.groups?.['name'] ?? '')
  }
  return found.sort((a, b) => a.start - b.start)
}
