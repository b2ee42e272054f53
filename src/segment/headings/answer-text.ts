import { isBareAnswer, tellsDecision } from '../../danish/decision-words.ts'
import { nothingPattern } from '../../danish/outcomes.ts'
import { holdsVerb } from '../../danish/verbs.ts'
import { keyOf, likeness } from '../rows/titles.ts'
import { titleEnd } from '../titles/run-in.ts'

/** How alike the title after `Ad 1` must be to the agenda's to be a title and not the answer. */
export const sameTitle = 0.7
/** Whether a text begins with a title, or with so much of it as its line holds. */
export function beginsAlike(text: string, title: string | undefined): boolean {
  if (!title || /^\s?[\p{L}\d,]/u.test(text.slice(title.length))) return false
  if (text.length < title.length - 1 && /[.!?]$/u.test(text)) return false // `Godkendt.` begins no `Godkendelse af dagsorden`
  const length = Math.min(text.length, title.length)
  return likeness(keyOf(text.slice(0, length)), keyOf(title.slice(0, length))) >= sameTitle
}

/** `Ad 4 Forelæggelse af budgetforslag` on `4. Forelæggelse af bestyrelsens budgetforslag for det kommende år`: the title again, in fewer words. */
export function shortens(known: string, title: string): boolean {
  const [first = '', second = ''] = title.split(' ')
  const begins = keyOf(`${first}${second}`)
  return begins.length >= fewestLetters && known.startsWith(begins) && !holdsVerb(title) && !isAnswer(title)
}
const fewestLetters = 8

/** `Ad 5 Indkomne forslag drøftes:` on `5. Indkomne forslag`: the title is told of in a sentence. */
export const tellsOf = (known: string, title: string) =>
  keyOf(title).length > known.length &&
  keyOf(title).startsWith(known) &&
  holdsVerb(title) &&
  titleEnd(title, false) === null

/** A text of so many letters is no title, whatever it ends in. */
const longestTitle = 110
/** `Lågen ved den nye sti binder.`, `Ea blev valgt.`, `Godkendt` */
export const isAnswer = (text: string) =>
  text.length > longestTitle ||
  isBareAnswer(text) ||
  (/\p{Ll}{2}[.!]$/u.test(text) && (/(?:\s\S+){4}/u.test(text) || holdsVerb(text)))

/** `Intet.`, `Ida blev valgt`: short, and no title. */
export const tellsWhatCame = (text: string) => nothingPattern.test(text) || tellsDecision(text)
