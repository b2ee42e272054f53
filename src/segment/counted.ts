import { findDates } from '../danish/dates.ts'
import { isFullName } from '../danish/names.ts'
import { reformOfSpelling } from '../danish/orthography.ts'
import { romanValue } from '../danish/roman.ts'
import type { Numbering, Style } from './numbering.ts'
import type { Row } from './rows.ts'
import { isApart, untold } from './rows.ts'

/** A way to count cases that elsewhere counts other things, and so is believed only where it counts from the first on. */
interface Way {
  readonly style: Style
  readonly example: string
  readonly pattern: RegExp
  readonly valueOf: (number: string) => number
  /** Only before the reform of spelling: later these are the paragraphs of statutes. */
  readonly isOld: boolean
}

export const ways: readonly Way[] = [
  {
    style: 'roman',
    /** An initial may look like one. */
    example: 'IV. Skolens Brønd',
    pattern: /^(?<number>[IVX]{1,7})\s?(?:[.:)](?:\s{1,40}(?=[\p{Lu}\d"”“„»«§])|$)|[–—-]\s+(?=\p{Lu}))/u,
    valueOf: romanValue,
    isOld: false,
  },
  {
    style: 'nr',
    example: '§ 2. Laan til Husmand Krag',
    /** Or `§ 2.` alone over its case. */
    pattern: /^§\s?(?<number>\d{1,3})\.?(?:\s{1,6}(?=\p{Lu})|$)/u,
    valueOf: Number,
    isOld: true,
  },
  {
    style: 'nr',
    example: '2den Sag. Andragende fra Enken Lind',
    pattern: /^(?<number>\d{1,2})(?:ste|den|die|dje|te|de|\.)\s?Sag[.:]\s{1,6}(?=\p{Lu})/u,
    valueOf: Number,
    isOld: true,
  },
  {
    style: 'roman',
    /** The letters count parts of a case wherever a number stands over them. */
    example: 'b) Andragende fra Enken Lind',
    pattern: /^(?<number>[a-u])[.)]\s{1,6}(?=\p{Lu}\p{Ll})/u,
    valueOf: (letter) => letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1,
    isOld: true,
  },
]
/** So many in a row are a list, also where no blank lines part them; one alone is, where the source has another list of them. */
const [fewestApart, fewestClose] = [2, 3]

interface Counted {
  readonly way: Way
  readonly numbering: Numbering
}

/** A quick look before the ways. */
const mayCount = /^(?:[IVX§]|[a-u][.)]\s|\d{1,2}\S{1,3} ?Sag)/u

function countedIn({ text }: Row): Counted | null {
  if (!mayCount.test(text)) return null
  for (const way of ways) {
    const match = way.pattern.exec(text)
    const number = match?.groups?.['number']
    if (!match || number === undefined) continue
    const [value, titleAt] = [way.valueOf(number), match[0].length]
    return { way, numbering: { style: way.style, strong: true, number, value, sub: 0, titleAt, closed: false } }
  }
  return null
}

/** `1. Budget`, `Punkt 2`, standing apart: a number of another list, where `2. maj` is a day. */
const isArabic = (row: Row) =>
  row.numbering !== null &&
  (row.numbering.strong || (isApart(row) && ['dot', 'bracket'].includes(row.numbering.style))) &&
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
  readonly rows: Row[]
  /** Whether it counts the groups or parts of another list: other numbers stand above it, or go on from one of its own to the next. */
  inOther: boolean
}

function listsIn(rows: readonly Row[]): List[] {
  const lists: List[] = []
  let isAfterArabic = false
  let [last, isFirst] = [0, false]
  for (const row of rows) {
    const list = lists.at(-1)
    const counted = countedIn(row)
    const value = counted?.numbering.value
    if (counted && value === 1) {
      lists.push({ way: counted.way, rows: [row], inOther: isAfterArabic || row.group !== null })
      isFirst = false
    } else if (counted && list && counted.way === list.way && value === list.rows.length + 1) {
      list.rows.push(row)
      isFirst = true
    } else if (isArabic(row)) {
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
  const isOld = lists.some(({ way }) => way.isOld) && isBeforeReform(rows)
  const known = lists.filter(({ way }) => isOld || !way.isOld)
  const isList = ({ rows: own }: List) => own.length >= (own.every(isApart) ? fewestApart : fewestClose)
  const sure = new Set(known.filter(isList).map(({ way }) => way))
  const found = new Set(
    known
      .filter((list) => isList(list) || (sure.has(list.way) && list.rows.every((row) => begins(row, rows[row.at - 1]))))
      .flatMap((list) => list.rows),
  )
  if (found.size === 0) return rows
  return rows.map(
    (row): Row =>
      found.has(row) ? { ...row, numbering: countedIn(row)?.numbering ?? null, label: null, told: untold() } : row,
  )
}
