import { remembered } from '../../danish/remembered.ts'
import { numberingOf } from './numbering.ts'
import type { Row } from './rows.ts'

/** `(5 min)`, `(20 min.)`, `(B)`, `(bilag)`, `(lukket punkt)`, `- Lukket`: said of the punkt, not part of what its title is known by. */
const remarkPattern =
  /\(\s?(?:\d{1,3}\s?(?:min|minutter|m)\.?|[A-Z]|lukket(?: punkt| sag)?|åbent?(?: punkt| sag)?|bilag)\s?\)|^lukket(?: punkt)?\s?[:–-]\s?|\s?[–-]\s?lukket$/giu

/** `Budget 2015 v/ Ida Holm (kl. 09:45)`: who brings it and when, as the agenda says after the title. */
const bringerPattern = /(?<=\p{L})\s(?:[–-]\s)?v\/.{2,60}$|(?<=\S)\s?\(kl\.?\s[\d.:]{1,5}[^()]{0,12}\)$/gu
const mayBeBrought = (title: string) => title.includes('v/') || title.includes('(kl')

const keyIn = remembered((title): string => {
  const small = (mayBeBrought(title) ? title.replace(bringerPattern, '') : title).toLowerCase()
  const own = small.includes('(') || small.includes('lukket') ? small.replace(remarkPattern, ' ') : small
  return own.replace(/[^\p{L}\p{N}]+/gu, '')
})

/** What a title is recognised by when it is printed again: its letters and digits, small, without remarks. */
export const keyOf = (title: string): string => keyIn(title)

/** The key of a line as a heading: without the number it begins with. */
export function headingKey(text: string): string {
  const numbering = numberingOf(text)
  return keyOf(numbering ? text.slice(numbering.titleAt) : text)
}

/** The same of a row's text. */
export function headingKeyOf({ text, told }: Row): string {
  told.key ??= headingKey(text)
  return told.key
}

const bigrams = (key: string) => {
  const pairs = new Map<string, number>()
  for (let i = 0; i + 1 < key.length; i++) {
    const pair = key.slice(i, i + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** How alike two keys are, 0 to 1 (Dice over pairs of letters); one that begins with the whole other counts as alike. */
export function likeness(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  if (a.length < 2 || b.length < 2) return 0
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 12 && long.startsWith(short)) return 0.95
  if (short.length * 2 < long.length) return 0
  const [x, y] = [bigrams(a), bigrams(b)]
  let shared = 0
  for (const [pair, count] of x) shared += Math.min(count, y.get(pair) ?? 0)
  return (2 * shared) / (a.length + b.length - 2)
}

/** The words of a title that tell it from others: four letters or more, small, cut to their stem's first seven. */
export const tellingWords = (text: string) =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 7))
