import { isUsualTitle } from '../danish/agenda-titles.ts'
import { bestChain } from './chain.ts'
import { longLine, pagesOf, withoutEdges } from './flat-edges.ts'
import { labelCuts, printsBareLabels } from './flat-labels.ts'
import type { Lie, Row } from './rows.ts'
import { placed, rowOf } from './rows.ts'

/** `… Godkendt. 2. Meddelelser … 2.1 Meddelelse fra … Ad 3 Regnskab`: a punkt that begins inside a line without line breaks. */
const insidePattern =
  /(?<=^|[\s])(?<!(?<!\p{L})(?:[Kk]l|[Nn]r|[Dd]en|[Dd]|punkt|pkt|og)\.?\s|\.\d\d\s)(?:(?:Punkt|PUNKT|Pkt\.?|Ad\.?)\s(?<told>\d{1,3})[.:]?\s{1,4}|(?<number>\d{1,3}(?:\.(?!0|15|30|45)\d{1,2})?)(?:[.:]\s{1,4}|(?<=\.\d{1,2})\s{1,4}))(?=[\p{Lu}\d"”»])(?!Møde\p{Ll}+:)/gu
/** `… 61 Likviditet 1 62 Budget 2`: numbers without a dot, believed only where the title stands a second time. */
const barePattern = /(?<=^|\s)(?<number>\d{1,3})\s(?=\p{Lu}\p{Ll})/gu
/** Shorter beginnings are no title for a bare number. */
const shortestBare = 8

/** Page marks that were run into the text. */
const leafPattern = /^Blad nr\.?\s?\d{1,4}\s+/u

/** In such a source the last page may be short. */
const shortLine = 40
const fewestInside = 3

interface Mark {
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
function marksIn(rows: readonly Row[]): Mark[] {
  return rows.flatMap((row) => {
    if (row.text.length < shortLine) return []
    return [...row.text.matchAll(insidePattern)].map((match) => {
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

/** The marks, with the bare numbers whose titles are printed twice, and those between such. */
function withBare(rows: readonly Row[], marks: readonly Mark[], pages: ReadonlySet<number>): readonly Mark[] {
  const bare = rows.flatMap(({ at, text }) => {
    if (!pages.has(at)) return []
    return [...text.matchAll(barePattern)].map((match): Mark => {
      const [from, value] = [match.index, Number(match.groups?.['number'])]
      return { at, from, titleAt: from + match[0].length, value, sub: 0, told: false, bare: true }
    })
  })
  const all = [...marks, ...bare].sort((a, b) => a.at - b.at || a.from - b.from)
  const twins = titlesOf(rows, all)
  const isTwin = (mark: Mark) => !mark.bare || (twins.get(mark) ?? 0) >= shortestBare
  const lists = new Map<number, number>()
  return all.filter((mark) => {
    const last = lists.get(mark.at)
    const isNext = isTwin(mark) || (last !== undefined && mark.value === last + 1)
    if (isNext && mark.bare) lists.set(mark.at, mark.value)
    return isNext
  })
}

/**
 * Breaks lines that hold whole pages where punkter, labels and titles begin and end. Only where lines are numbered pages, or
 * where more punkter begin inside lines than at their beginnings. Other rows come back as they are.
 */
export function unflatten(read: readonly Row[]): readonly Row[] {
  if (!read.some(({ text }) => text.length >= longLine)) return read
  const pages = new Set(pagesOf(read))
  const rows = withoutEdges(read, [...pages])
  const kept = stretches(rows, withBare(rows, marksIn(rows), pages)).flatMap((marks) => chosen(rows, marks, pages))
  if (kept.length === 0 && pages.size === 0) return read
  const byRow = new Map<number, Mark[]>()
  for (const mark of kept) {
    const marks = byRow.get(mark.at)
    if (marks) marks.push(mark)
    else byRow.set(mark.at, [mark])
  }
  const titles = titlesOf(rows, kept)
  const isBare = printsBareLabels(rows.map(({ text }) => text))
  return rows
    .flatMap((row) => {
      const marks = byRow.get(row.at) ?? []
      return marks.length > 0 || pages.has(row.at) ? pieces(row, marks, titles, isBare).map(rowOf) : [row]
    })
    .map(placed)
}

/** The marks of rows that follow each other, as far as they hold any. */
function stretches(rows: readonly Row[], marks: readonly Mark[]): Mark[][] {
  const found: Mark[][] = []
  for (const mark of marks) {
    const last = found.at(-1)?.at(-1)
    if (last && mark.at - last.at <= 1) found.at(-1)?.push(mark)
    else found.push([mark])
  }
  return found.filter((stretch) => stretch.some(({ at }) => (rows[at]?.text.length ?? 0) >= longLine))
}

/** The marks of a stretch that are punkter; none where its lines begin as many as they hold, unless those are pages. */
function chosen(rows: readonly Row[], marks: readonly Mark[], pages: ReadonlySet<number>): Mark[] {
  if (marks.length < fewestInside) return []
  const twins = titlesOf(rows, marks)
  const kept = bestChain(
    marks.map((mark, i) => ({
      value: mark.value,
      sub: mark.sub,
      score:
        1.2 +
        (isUsualTitle(rows[mark.at]?.text.slice(mark.titleAt, mark.titleAt + 60) ?? '') ? 1 : 0) +
        (mark.told ? 1 : 0) +
        (twins.has(mark) ? 2 : 0),
      startCost: (i === 0 ? 0 : mark.told || twins.has(mark) ? 2 : 6) + (mark.value > 1 && !twins.has(mark) ? 2 : 0),
      style: mark.told ? 'told' : 'inside',
      sure: false,
    })),
  ).flatMap((i) => marks[i] ?? [])
  const paged = marks.every(({ at }) => pages.has(at))
  const inside = kept.filter(({ from }) => from > 0).length
  return !paged && (inside < fewestInside || 2 * inside <= kept.length) ? [] : kept
}

/** Shorter beginnings are shared by chance. */
const shortestTwin = 4
const foldedWord = (word: string) => word.toLowerCase().replace(/[.…·_]{2,}\d*$|[.,:;]+$/u, '')

/** How long the titles are that are printed twice under one number, in the agenda and over the text: the words that both begin with. */
function titlesOf(rows: readonly Row[], marks: readonly Mark[]): ReadonlyMap<Mark, number> {
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
  return [...(rows[mark.at]?.text.slice(mark.titleAt, limit) ?? '').matchAll(wordPattern)]
}

function pieces(row: Row, marks: readonly Mark[], titles: ReadonlyMap<Mark, number>, isBare: boolean): Lie[] {
  const leaf = leafPattern.exec(row.text)?.[0].length ?? 0
  const labels = [...labelCuts(row.text, isBare)].sort((a, b) => a - b)
  const cuts = new Set([0, leaf, ...labels])
  let label = 0
  for (const [i, mark] of marks.entries()) {
    while ((labels[label] ?? Infinity) <= mark.titleAt) label += 1
    const after = marks[i + 1]?.from ?? row.text.length
    const next = Math.min(after, labels[label] ?? Infinity)
    cuts.add(mark.from)
    const entry = next === marks[i + 1]?.from ? entryPattern.exec(row.text.slice(mark.titleAt, next)) : null
    const paged = mark.bare && entry ? (pageAfter.exec(entry[0])?.index ?? null) : null
    cuts.add(
      paged === null
        ? titleEnd(row.text, mark.titleAt, next, entry !== null, titles.get(mark) ?? 0)
        : mark.titleAt + paged,
    )
  }
  /** Numbers of pages behind the titles of a contents list whose own numbers stand bare. */
  const paged = marks.find(({ bare }) => bare)?.titleAt ?? Infinity
  const isPageNumber = (from: number, to: number | undefined) =>
    from > paged && /^\s*\d{1,3}\s*$/u.test(row.text.slice(from, Math.min(to ?? Infinity, from + longestNumber)))
  const starts = [...cuts].sort((a, b) => a - b)
  return starts.flatMap((start, i) => {
    const raw = row.text.slice(start, starts[i + 1])
    const lead = raw.length - raw.trimStart().length
    if (raw.trim() === '' || isPageNumber(start, starts[i + 1])) return []
    return {
      ...row,
      column: row.column + start + lead,
      text: raw.trim(),
      gap: i === 0 ? row.gap : 1,
      opens: i === 0 && row.opens,
      apart: i > 0 || row.apart,
      inside: i > 0,
    }
  })
}

/** `Meddelelse fra`, `Valg til`: after such words a capital is a name inside the title. */
const leadsToName =
  /(?:^|\s)(?:fra|i|af|på|til|om|ved|for|hos|med|og|den|det|de|samt|under|over|mellem|vedr\.?|vedrørende|efter|til:)$/iu
/** What goes on with a title in the agenda: `v/ formanden`, `(10 min.)`, the number of a page. */
const goesWith = /^\s*(?:v\/|ved\s\p{Lu}|\(|[.…]|\d{1,3}(?:\s|$))/u
const pageAfter = /\s\d{1,3}\s*$/u
const longestNumber = 8
/** Nothing but words up to the next number: an entry of a list of punkter, all of it title. */
const entryPattern = /^[^.!?:]{3,120}[^.!?:\s]\s*$/u
const wordPattern = /\S+/gu

/** Where a title ends that no line break ends: where the agenda’s ends, else before a capital that no word leads to, or after its full stop. */
function titleEnd(text: string, from: number, limit: number, isEntry: boolean, twin: number): number {
  const shared = from + twin
  if (twin > 0 && shared <= limit) {
    const rest = text.slice(shared, limit)
    if (/^\s*\d{1,3}\s*$/u.test(rest)) return shared
    if (goesWith.test(rest)) return limit
    if (/^\s*(?:$|\p{Lu}|["”»\d])/u.test(rest)) return shared
  }
  if (isEntry) return limit
  let before = ''
  for (const match of text.slice(from, limit).matchAll(wordPattern)) {
    const at = from + match.index
    if (before !== '' && match.index >= twin) {
      const capital = /^["”»(]?\p{Lu}/u.test(match[0])
      const lowBefore = /^\p{Ll}|^\p{Lu}\p{Ll}+$/u.test(before)
      if (/[.!?]$/.test(before) && before.length > 3) return at
      if (capital && lowBefore && !leadsToName.test(` ${before}`)) return at
    }
    before = match[0]
  }
  return limit
}
