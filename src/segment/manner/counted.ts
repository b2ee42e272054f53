import { isUsualTitle } from '../../danish/agenda-titles.ts'
import { anchored } from '../../danish/anchored.ts'
import { findDates } from '../../danish/dates.ts'
import { isFullName } from '../../danish/names.ts'
import { reformOfSpelling } from '../../danish/orthography.ts'
import { romanValue } from '../../danish/roman.ts'
import { flagged } from '../rows/flags.ts'
import type { Numbering, Style } from '../rows/numbering.ts'
import type { Row } from '../rows/rows.ts'
import { asRow, isApart } from '../rows/rows.ts'
import { untold } from '../rows/said.ts'
import { fitting } from '../rows/signs.ts'

/** A way to count cases that elsewhere counts other things, and so is believed only where it counts from the first on. */
interface Way {
  readonly style: Style
  readonly example: string
  readonly pattern: RegExp
  readonly valueOf: (number: string) => number
  /** Only before the reform of spelling: later these are the paragraphs of statutes. */
  readonly isOld: boolean
  /** Whether so many of its titles must be titles that agendas have, since the reform: letters count proposals and parts as well. */
  readonly fewestUsual: number
}

const letterValue = (letter: string) => (letter.toLowerCase().codePointAt(0) ?? 0) - ('a'.codePointAt(0) ?? 0) + 1

export const ways: readonly Way[] = [
  {
    style: 'roman',
    /** An initial may look like one. */
    example: 'IV. Skolens Brønd',
    pattern: /^(?<number>[IVX]{1,7})\s?(?:[.:)](?:\s{1,40}(?=[\p{Lu}\d"”“„»«§])|$)|[–—-]\s+(?=\p{Lu}))/u,
    valueOf: romanValue,
    isOld: false,
    fewestUsual: 0,
  },
  {
    style: 'letter',
    example: 'C. Nyt fra huset',
    pattern: /^(?<number>[A-U])[.)]\s{1,40}(?=\p{Lu})/u,
    valueOf: letterValue,
    isOld: false,
    fewestUsual: 2,
  },
  {
    style: 'letter',
    example: 'c) Formandens beretning',
    pattern: /^(?<number>[a-u])[.)]\s{1,40}(?=\p{Lu})/u,
    valueOf: letterValue,
    isOld: false,
    fewestUsual: 2,
  },
  {
    style: 'nr',
    example: '§ 2. Laan til Husmand Krag',
    /** Or `§ 2.` alone over its case. */
    pattern: /^§\s?(?<number>\d{1,3})\.?(?:\s{1,6}(?=\p{Lu})|$)/u,
    valueOf: Number,
    isOld: true,
    fewestUsual: 0,
  },
  {
    style: 'nr',
    example: '2den Sag. Andragende fra Enken Lind',
    pattern: /^(?<number>\d{1,2})(?:ste|den|die|dje|te|de|\.)\s?Sag[.:]\s{1,6}(?=\p{Lu})/u,
    valueOf: Number,
    isOld: true,
    fewestUsual: 0,
  },
]
/** So many in a row are a list, also where no blank lines part them; one alone is, where the source has another list of them. */
const [fewestApart, fewestClose] = [2, 3]

interface Counted {
  readonly way: Way
  readonly numbering: Numbering
}

/** A quick look before the ways. */
const mayCount = anchored(/^(?:[IVX]{1,7}\s?[.:)–—-]|§|[A-Ua-u][.)]\s|\d{1,2}\S{1,3} ?Sag)/u)

/** `I.` after `H.` is a letter, after nothing a Roman number: the way of the list it goes on with is tried first, then that of the list around it. */
function countedIn({ text }: Row, list: List | undefined, around: List | undefined): Counted | null {
  let first: Counted | null = null
  let outer: Counted | null = null
  for (const way of ways) {
    const match = way.pattern.exec(text)
    const number = match?.groups?.['number']
    if (!match || number === undefined) continue
    const [value, titleAt] = [way.valueOf(number), match[0].length]
    const counted = {
      way,
      numbering: { style: way.style, strong: true, number, value, sub: 0, titleAt, closed: false },
    }
    if (list && goesOn(list, counted)) return counted
    if (around && goesOn(around, counted)) outer = counted
    first ??= counted
  }
  return outer ?? first
}

const goesOn = ({ way, found }: List, counted: Counted) =>
  counted.way === way && counted.numbering.value === found.length + 1

/** `47.` right over the words of its case, where a page's `113.` stands over a blank line or the head of a meeting. */
const isOverItsCase = (row: Row, below: Row | undefined) =>
  row.text === `${row.numbering?.number}.` &&
  below !== undefined &&
  !isApart(below) &&
  /^\p{Lu}/u.test(below.text) &&
  findDates(below.text).length === 0

/** `1. Budget`, `Punkt 2`, standing apart: a number of another list, where `2. maj` is a day. */
const isArabic = (row: Row, below: Row | undefined) =>
  row.numbering !== null &&
  (row.numbering.strong ||
    (isApart(row) && (['dot', 'bracket'].includes(row.numbering.style) || isOverItsCase(row, below)))) &&
  findDates(row.text)[0]?.start !== 0

/** Whether the first whole day of a source lies before the reform. */
function isBeforeReform(rows: readonly Row[]): boolean {
  for (const { text } of rows) {
    const date = findDates(text).find(({ iso }) => iso !== null)
    if (date?.iso) return date.iso < reformOfSpelling
  }
  return false
}

/** A list that is counted so, from the first on. */
interface List {
  readonly way: Way
  readonly found: { readonly row: Row; readonly numbering: Numbering }[]
  /** Whether it counts the groups or parts of another list: other numbers stand above it, or go on from one of its own to the next. */
  inOther: boolean
}

function listsIn(rows: readonly Row[]): List[] {
  const lists: List[] = []
  const counting = fitting(rows, mayCount)
  if (counting.length === 0) return lists
  const mayBeCounted = flagged(
    rows.length,
    counting.map(({ at }) => at),
  )
  let isAfterArabic = false
  let [last, isFirst] = [0, false]
  for (const row of rows) {
    const [around, list] = [lists.at(-2), lists.at(-1)]
    const counted = mayBeCounted(row.at) ? countedIn(row, list, around) : null
    const value = counted?.numbering.value
    if (counted && around && list && !goesOn(list, counted) && goesOn(around, counted)) {
      /** `I. Indkomne Sager:` / `a) …` / `b) …` / `II. Vejsynet`: letters count inside. */
      lists.pop()
      around.found.push({ row, numbering: counted.numbering })
      isFirst = true
    } else if (counted && value === 1) {
      const found = [{ row, numbering: counted.numbering }]
      lists.push({ way: counted.way, found, inOther: isAfterArabic || row.group !== null })
      isFirst = false
    } else if (counted && list && goesOn(list, counted)) {
      list.found.push({ row, numbering: counted.numbering })
      isFirst = true
    } else if (isArabic(row, rows[row.at + 1])) {
      isAfterArabic ||= list === undefined
      const number = row.numbering?.value ?? 0
      if (list && isFirst && number === last + 1 && number > 1) list.inOther = true
      ;[last, isFirst] = [number, false]
    }
  }
  return lists
}

/** Whether a case may begin at a row: a blank line or the end of a sentence stands before it, and it is no name: `I. Bro`. */
const begins = (row: Row, before: Row | undefined) =>
  isApart(row) || (/[.:]$/u.test(before?.text ?? '') && !isFullName(row.text))

/**
 * Rows in which Roman numbers count the punkter, `I. Ferieplan` / `II. Eventuelt`, or paragraphs do, `§ 1. Laan`, are read as
 * their headings: they rise from the first one by one, and other numbers only count what stands inside.
 */
export function withCounted(rows: readonly Row[]): readonly Row[] {
  const lists = listsIn(rows).filter(({ inOther }) => !inOther)
  const isOld = lists.some(({ way }) => way.isOld || way.fewestUsual > 0) && isBeforeReform(rows)
  const known = lists.filter(({ way }) => isOld || !way.isOld)
  const isList = ({ way, found }: List) =>
    found.length >= (found.every(({ row }) => isApart(row)) ? fewestApart : fewestClose) &&
    (isOld ||
      found.filter(({ row, numbering }) => isUsualTitle(row.text.slice(numbering.titleAt))).length >= way.fewestUsual)
  const sure = new Set(known.filter(isList).map(({ way }) => way))
  const found = new Map(
    known
      .filter(
        (list) => isList(list) || (sure.has(list.way) && list.found.every(({ row }) => begins(row, rows[row.at - 1]))),
      )
      .flatMap((list) => list.found.map(({ row, numbering }) => [row.at, numbering] as const)),
  )
  if (found.size === 0) return rows
  return rows.map((row): Row => {
    const numbering = found.get(row.at)
    return numbering ? asRow({ ...row, numbering, label: null, told: untold() }) : row
  })
}
