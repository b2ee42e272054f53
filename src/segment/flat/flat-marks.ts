import { gathered } from '../../danish/gathered.ts'
import { matchesOf } from '../../danish/matches.ts'
import type { Row } from '../rows/rows.ts'
import { contentsWords, foldedWord, sharedWithContents } from './flat-contents.ts'

/** `… Godkendt. 2. Meddelelser … 2.1 Meddelelse fra … Ad 3 Regnskab`: a punkt that begins inside a line without line breaks. */
const insidePattern =
  /(?<=^|[\s])(?<!(?<!\p{L})(?:[Kk]l|[Nn]r|[Dd]en|[Dd]|(?<!(?:Åbent|Lukket) )punkt|pkt|og)\.?\s|\.\d\d\s)(?:(?<!s\s(?:møde|beslutning)(?:\sden)?\s[^.:]{0,3}\.?[^.:]{0,16}\d{4},?\s)(?:Punkt|PUNKT|P(?:kt|KT)\.?|Ad\.?|S(?:ag|AG) [Nn][Rr]\.?)\s(?<told>\d{1,3})[.:]?\s{1,4}|(?<number>\d{1,3}(?:\.(?!0|15|30|45)\d{1,2})?)(?:[.:]\s{1,4}|(?<=\.\d{1,2})\s{1,4}))(?=[\p{Lu}\d"”»])(?!Møde\p{Ll}+:)/gu
/** `… 61 Likviditet 1 62 Budget 2`: numbers without a dot, believed only where the title stands a second time. */
const barePattern = /(?<=^|\s)(?<number>\d{1,3})\s(?=\p{Lu}\p{Ll})/gu
/** Shorter beginnings are no title for a bare number. */
const shortestBare = 8

/** In such a source the last page may be short. */
const shortLine = 40

/** A number inside a line that may begin a punkt. */
export interface Mark {
  readonly at: number
  readonly from: number
  readonly titleAt: number
  readonly value: number
  readonly sub: number
  /** A word says that it is a punkt: `Punkt 3`, `Ad 3`. */
  readonly told: boolean
  /** Nothing says that it is a punkt, but that its title is printed again. */
  readonly bare: boolean
}

/** The numbers inside long lines that may begin a punkt. */
export function marksIn(rows: readonly Row[]): Mark[] {
  return gathered(rows, (row) => {
    if (row.text.length < shortLine) return []
    return matchesOf(insidePattern, row.text).map((match) => {
      const told = match.groups?.['told']
      const [main = '0', sub = '0'] = (told ?? match.groups?.['number'] ?? '').split('.')
      return {
        at: row.at,
        from: match.index,
        titleAt: match.index + match[0].length,
        value: Number(main),
        sub: Number(sub),
        told: told !== undefined,
        bare: false,
      }
    })
  })
}

/** `Kommunegaranti - Engby Fjernvarme J.nr.: 13.03.01`: a title, and the number of its case behind it. */
const beforeCase =
  /^(?<title>\p{Lu}(?:(?![.!?]\s\p{Lu}|:\s)[^\n]){3,160}?)\s(?=(?:J(?:ournal)?\.?\s?nr|Sags?(?:nr|id|\sID)|ESDH-sag)\.?\s?:|\d\d\/\d{3,6}\s\p{Lu})/u

/** How long the title is that begins at a place of a text, where the number of its case follows it; 0 where none does. */
export const titleBeforeCase = (text: string, from: number): number =>
  beforeCase.exec(text.slice(from, from + longestTitle))?.groups?.['title']?.length ?? 0

/** The marks, with the bare numbers whose titles are printed twice or have the number of a case behind them, and those between such. */
export function withBare(rows: readonly Row[], marks: readonly Mark[], pages: ReadonlySet<number>): readonly Mark[] {
  const bare = gathered(rows, ({ at, text }) => {
    if (!pages.has(at)) return []
    return matchesOf(barePattern, text).map((match): Mark => {
      const [from, value] = [match.index, Number(match.groups?.['number'])]
      return { at, from, titleAt: from + match[0].length, value, sub: 0, told: false, bare: true }
    })
  })
  /** The number of `Ad. 1 Titel` is no bare one. */
  const taken = new Set(marks.flatMap(({ at, from, titleAt }) => range(from, titleAt).map((place) => `${at} ${place}`)))
  const free = bare.filter(({ at, from }) => !taken.has(`${at} ${from}`))
  const all = [...marks, ...free].sort((a, b) => a.at - b.at || a.from - b.from)
  const twins = titlesOf(rows, all)
  const isTwin = (mark: Mark) =>
    !mark.bare ||
    (twins.get(mark) ?? 0) >= shortestBare ||
    titleBeforeCase(rows[mark.at]?.text ?? '', mark.titleAt) >= shortestBare
  const lists = new Map<number, number>()
  return all.filter((mark) => {
    const last = lists.get(mark.at)
    const isNext = isTwin(mark) || (last !== undefined && mark.value === last + 1)
    if (isNext && mark.bare) lists.set(mark.at, mark.value)
    return isNext
  })
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

/** Shorter beginnings are shared by chance. */
const shortestTwin = 4

/** How long the titles are that are printed twice under one number, in the agenda and over the text: the words that both begin with. */
export function titlesOf(rows: readonly Row[], marks: readonly Mark[]): ReadonlyMap<Mark, number> {
  const numbers = new Map<string, Titled[]>()
  for (const [i, mark] of marks.entries()) {
    const key = `${mark.value}.${mark.sub}`
    const titled = { mark, words: wordsFrom(rows, mark, marks[i + 1]) }
    const alike = numbers.get(key)
    if (alike) alike.push(titled)
    else numbers.set(key, [titled])
  }
  const titles = new Map<Mark, number>()
  for (const alike of numbers.values())
    for (const [i, one] of alike.entries())
      for (const other of alike.slice(Math.max(0, i - nearTwins), i + nearTwins + 1)) {
        const end = one === other ? 0 : sharedBy(one.words, other.words)
        if (end >= shortestTwin && end > (titles.get(one.mark) ?? 0)) titles.set(one.mark, end)
      }
  const contents = contentsWords(rows)
  if (contents)
    for (const alike of numbers.values())
      for (const { mark, words } of alike) {
        const end = titles.has(mark) || mark.at === contents.at ? 0 : sharedWithContents(contents, words)
        if (end > 0) titles.set(mark, end)
      }
  return titles
}

/** Of many marks with one number only the nearest are looked at. */
const nearTwins = 2

interface Titled {
  readonly mark: Mark
  readonly words: readonly RegExpExecArray[]
}

/** How far the words of one text go that another begins with as well. */
function sharedBy(own: readonly RegExpExecArray[], other: readonly RegExpExecArray[]): number {
  const shared = own.findIndex((word, i) => foldedWord(word[0]) !== foldedWord(other[i]?.[0] ?? ''))
  const last = own[(shared < 0 ? own.length : shared) - 1]
  return last ? last.index + last[0].length : 0
}

const longestTitle = 240

function wordsFrom(rows: readonly Row[], mark: Mark, after: Mark | undefined): RegExpExecArray[] {
  const limit = Math.min(after?.at === mark.at ? after.from : Infinity, mark.titleAt + longestTitle)
  return matchesOf(wordPattern, rows[mark.at]?.text.slice(mark.titleAt, limit) ?? '')
}

/** A word, with what is set against it. */
export const wordPattern = /\S+/gu
