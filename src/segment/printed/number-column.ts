import { isUsualTitle } from '../../danish/agenda-titles.ts'
import type { Row } from '../rows/rows.ts'
import { placed, rowOf } from '../rows/rows.ts'

/** `7.` · `3)`: with a mark, and so no page number. */
const marked = /^\d{1,3}\s?[.)]$/u
/** A title begins with a capital or a quotation mark. */
const titleLike = /^["”“„»«]?\p{Lu}/u
const longestTitle = 160
/** Fewer numbers in a row may be anything. */
const fewest = 3

const isNumber = ({ numbering, text }: Row) => numbering?.style === 'alone' && numbering.sub === 0 && marked.test(text)

/** The numbers that stand under each other from a row on, each by one higher. */
function numbersFrom(rows: readonly Row[], at: number): readonly Row[] {
  let end = at + 1
  for (let next = rows[end]; next && isNumber(next); next = rows[end]) {
    if (next.numbering?.value !== (rows[end - 1]?.numbering?.value ?? 0) + 1) break
    end += 1
  }
  return rows.slice(at, end)
}

/** What stands under a column of numbers, a title for each of them, of one row or of several that go on in small letters; `null` where they do not add up. */
function titlesUnder(rows: readonly Row[], numbers: readonly Row[]): readonly (readonly Row[])[] | null {
  const [first] = numbers
  const titles: Row[][] = []
  for (let at = (numbers.at(-1)?.at ?? 0) + 1; at < rows.length; at++) {
    const row = rows[at]
    if (!row || row.numbering !== null || row.page !== first?.page || row.text.length > longestTitle) break
    const open = titles.at(-1)
    if (open && row.gap === 0 && /^\p{Ll}/u.test(row.text)) open.push(row)
    else if (titles.length === numbers.length || !titleLike.test(row.text)) break
    else titles.push([row])
  }
  const [end] = titles.at(-1)?.slice(-1) ?? []
  const after = end && rows[end.at + 1]
  const isOver = !after || after.gap > 0 || after.opens || after.numbering !== null || isUsualTitle(end?.text ?? '')
  return titles.length === numbers.length && isOver ? titles : null
}

/** A number and the rows of its title as one row. */
function besideNumber(number: Row, title: readonly Row[]): Row {
  let text = number.text
  const breaks = title.flatMap((row) => {
    const at = number.column + text.length + 1
    text = `${text} ${row.text}`
    return [{ at, line: row.line }, ...(row.breaks ?? []).map((one) => ({ ...one, at: at + one.at - row.column }))]
  })
  return rowOf({ ...number, text, breaks })
}

/**
 * A list whose numbers were read as a column of their own, `1.` / `2.` / `3.` / `Kajen` / `Molen` / `Eventuelt`, is read with
 * each number beside its title. Other rows come back as they are.
 */
export function withNumbersBeside(rows: readonly Row[]): readonly Row[] {
  const lists = new Map<number, { readonly read: readonly Row[]; readonly to: number }>()
  for (let at = 0; at + 1 < rows.length; at++) {
    const [row, next] = [rows[at], rows[at + 1]]
    if (!row || !next || next.numbering?.style !== 'alone' || !isNumber(row)) continue
    const numbers = numbersFrom(rows, at)
    const titles = numbers.length >= fewest ? titlesUnder(rows, numbers) : null
    if (titles) {
      const read = numbers.map((number, i) => besideNumber(number, titles[i] ?? []))
      lists.set(at, { read, to: titles.at(-1)?.at(-1)?.at ?? at })
    }
    at = numbers.at(-1)?.at ?? at
  }
  if (lists.size === 0) return rows
  const own: Row[] = []
  for (let at = 0; at < rows.length; at++) {
    const [row, list] = [rows[at], lists.get(at)]
    if (list) {
      for (const one of list.read) own.push(one)
      at = list.to
    } else if (row) own.push(row)
  }
  return own.map(placed)
}
