import { findDates } from '../danish/dates.ts'
import { romanValue } from '../danish/roman.ts'
import type { Numbering } from './numbering.ts'
import type { Row } from './rows.ts'
import { isApart, untold } from './rows.ts'

/** `IV. Skolens Brønd`, `II) Valg af Formand`, `III.`: a Roman number, or an initial like one. */
const romanPattern = /^(?<number>[IVX]{1,7})\s?(?:[.:)](?:\s{1,40}(?=[\p{Lu}\d"”“„»«§])|$)|[–—-]\s+(?=\p{Lu}))/u
/** So many in a row are a list, also where no blank lines part them; one alone is, where the source has another list of them. */
const [fewestApart, fewestClose] = [2, 3]

const numberingIn = ({ text }: Row): Numbering | null => {
  const match = romanPattern.exec(text)
  const number = match?.groups?.['number'] ?? ''
  if (!match) return null
  return {
    style: 'roman',
    strong: true,
    number,
    value: romanValue(number),
    sub: 0,
    titleAt: match[0].length,
    closed: false,
  }
}

/** `1. Budget`, `Punkt 2`, standing apart: a number of another list, where `2. maj` is a day. */
const isArabic = (row: Row) =>
  row.numbering !== null &&
  (row.numbering.strong || (isApart(row) && ['dot', 'bracket'].includes(row.numbering.style))) &&
  findDates(row.text)[0]?.start !== 0

/** A list of Roman numbers, from I on. */
interface List {
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
    const { value } = numberingIn(row) ?? { value: 0 }
    if (value === 1 || (list && value === list.rows.length + 1)) {
      if (value === 1) lists.push({ rows: [row], inOther: isAfterArabic || row.group !== null })
      else list?.rows.push(row)
      isFirst = value > 1
    } else if (isArabic(row)) {
      isAfterArabic ||= list === undefined
      const number = row.numbering?.value ?? 0
      if (list && isFirst && number === last + 1 && number > 1) list.inOther = true
      ;[last, isFirst] = [number, false]
    }
  }
  return lists
}

/**
 * Rows in which Roman numbers count the punkter, `I. Ferieplan` / `II. Eventuelt`, are read as their headings: they rise from
 * I one by one, and other numbers only count what stands inside.
 */
export function withRomans(rows: readonly Row[]): readonly Row[] {
  const lists = listsIn(rows).filter(({ inOther }) => !inOther)
  const isList = ({ rows: own }: List) => own.length >= (own.every(isApart) ? fewestApart : fewestClose)
  if (!lists.some(isList)) return rows
  const found = new Set(lists.filter((list) => isList(list) || list.rows.every(isApart)).flatMap((list) => list.rows))
  return rows.map(
    (row): Row => (found.has(row) ? { ...row, numbering: numberingIn(row), label: null, told: untold() } : row),
  )
}
