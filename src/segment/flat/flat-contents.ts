import { matchesOf } from '../../danish/matches.ts'
import type { Row } from '../rows/rows.ts'

/** The word over a contents list that a viewer of documents ran into one line, and that lost the numbers of its titles. */
const contentsWord = /(?<=^|\s)(?:indholdsfortegnelse|sagsoversigt|indhold|dagsordenspunkter):?\s/iu
/** Shorter beginnings, and fewer words, are shared by chance. */
const fewestWords = 2
const shortestShared = 8

export interface FlatContents {
  readonly at: number
  readonly words: readonly string[]
}

export const foldedWord = (word: string) =>
  word.toLowerCase().replace(/(?<![.…·_])[.…·_]{2,}\d{0,4}$|(?<![.,:;])[.,:;]+$/u, '')

/** The first contents list of pages without line breaks, word by word; `null` where there is none. */
export function contentsWords(rows: readonly Row[]): FlatContents | null {
  for (const { at, text } of rows) {
    const start = contentsWord.exec(text)
    if (start) return { at, words: matchesOf(/\S+/gu, text.slice(start.index)).map(([word]) => foldedWord(word)) }
  }
  return null
}

/** How far the words of a title go that stand in the contents list too; 0 where too few do. */
export function sharedWithContents({ words }: FlatContents, own: readonly RegExpExecArray[]): number {
  const [first, second] = [foldedWord(own[0]?.[0] ?? ''), foldedWord(own[1]?.[0] ?? '')]
  let most = 0
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    if (words[at + 1] !== second) continue
    let shared = fewestWords
    while (shared < own.length && words[at + shared] === foldedWord(own[shared]?.[0] ?? '')) shared += 1
    most = Math.max(most, shared)
  }
  const last = own[most - 1]
  const end = last ? last.index + last[0].length : 0
  return end >= shortestShared ? end : 0
}
