import { placeElements, villageEndings } from '../../danish/place-names.ts'
import { isCaps } from './spelling.ts'
import type { ReadWord } from './words.ts'

/** `Ottesen`, `Krigsminister`: a capital and small letters. */
const capitalisedPattern = /^\p{Lu}[\p{Ll}'’]*$/u
/** `Regnersgade`, `Lindevangen`: what places end in. */
const endings = [...placeElements, ...villageEndings].filter((text) => text.length > 2)
const placePattern = new RegExp(`^\\p{Lu}\\p{Ll}{2,}(?:${endings.join('|')})s?$`, 'u')
const lettersPattern = /^\p{L}+$/u

/** `FAS`, `&B`, `HMU`: a few capitals, as codes and initials are; words in capitals are longer, and no code has an @ (`M@DE`). */
const isCode = (text: string): boolean =>
  text.length <= 5 && !/&$|@/.test(text) && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

/**
 * What it costs to leave an unknown word as it is, in nats: little where words are often unknown (names, codes, fragments),
 * much more than any compound elsewhere. Long capitalised words are compounds rather than names.
 */
export function floorOf({ text, opens, fragment }: ReadWord): number {
  if (/\d/.test(text)) return 13
  if (isCode(text)) return text.length < 5 ? 6 : 14
  if (fragment) return 18 + 2 * Math.max(0, text.length - 6)
  if (isCaps(text)) return 28
  if (placePattern.test(text)) return 29
  if (capitalisedPattern.test(text)) return (opens ? 23 : 20) + 2.5 * Math.max(0, text.length - 8)
  if (!lettersPattern.test(text)) return text.length === 1 ? 4 : 34
  return text.length <= 3 ? 16 : 38
}
