import { isRecommendation, isUsualTitle } from '../../danish/agenda-titles.ts'
import type { Counter } from '../../danish/counters.ts'
import { countersOf, countsCases, countsOtherThings } from '../../danish/counters.ts'
import { findDates } from '../../danish/dates.ts'
import { endsAsSentence } from '../headings/evidence.ts'
import type { Numbering } from '../rows/numbering.ts'
import type { Row } from '../rows/rows.ts'
import { asRow, isApart } from '../rows/rows.ts'
import { untold } from '../rows/said.ts'

/** A row that counts in the manner of its source. */
interface Counted {
  readonly row: Row
  readonly counter: Counter
}

/** Rows of one shape that rise one by one. */
type List = Counted[]

/** So many in a row are a list, and so many of its titles must be titles that agendas have. */
const [fewestItems, fewestUsual] = [3, 2]

/** Whether a row may be counted in a way of its own: no other step knows its number for sure, and it is no day. */
const isOpen = (row: Row, before: Row | undefined) =>
  !row.numbering?.strong &&
  row.cell === null &&
  (isApart(row) || /[.:!?]$/u.test(before?.text ?? '')) &&
  findDates(row.text)[0]?.start !== 0

/** Ways that other steps read: a number and a full stop or a bracket, the number alone. */
const isUsualWay = ({ numbering }: Row, { shape }: Counter) =>
  numbering !== null && !['serial', 'comma'].includes(numbering.style) && !/# .*\p{L}/u.test(shape)

function listsIn(rows: readonly Row[]): readonly List[] {
  const lists: List[] = []
  const open = new Map<string, List>()
  for (const row of rows) {
    row.told.counters ??= countersOf(row.text)
    const { counters } = row.told
    if (counters.length === 0 || !isOpen(row, rows[row.at - 1])) continue
    for (const counter of counters) {
      if (countsOtherThings(counter.shape) || isUsualWay(row, counter)) continue
      const list = open.get(counter.shape)
      if (list?.at(-1)?.counter.value === counter.value - 1) list.push({ row, counter })
      else {
        const begun = [{ row, counter }]
        open.set(counter.shape, begun)
        lists.push(begun)
      }
    }
  }
  return lists
}

const shapeOf = ([first]: List) => first?.counter.shape

const titleOf = ({ row, counter }: Counted, rows: readonly Row[]) =>
  counter.textAt < row.text.length ? row.text.slice(counter.textAt) : (rows[row.at + 1]?.text ?? '')

/** A row numbered as other lists are. */
const isOther = (row: Row | undefined, own: ReadonlySet<number>): row is Row & { numbering: Numbering } =>
  row !== undefined && row.numbering !== null && !own.has(row.at)

/** The titles of the rows from one to another that are numbered as other lists are. */
function othersBetween(
  rows: readonly Row[],
  [from, to]: readonly [number, number],
  own: ReadonlySet<number>,
): string[] {
  const titles: string[] = []
  for (let at = from; at <= to; at++) {
    const row = rows[at]
    if (isOther(row, own)) titles.push(row.text.slice(row.numbering.titleAt))
  }
  return titles
}

/** Whether a list counts the parts of one punkt: the number before it and the one behind it follow each other. */
function isInside(rows: readonly Row[], [from, to]: readonly [number, number], own: ReadonlySet<number>): boolean {
  const before = rows.slice(Math.max(0, from - farthest), from).findLast((row) => isOther(row, own))?.numbering
  const after = rows.slice(to + 1, to + farthest).find(({ numbering }) => numbering?.style === before?.style)?.numbering
  return before !== null && before !== undefined && after?.value === before.value + 1
}
/** The rows of so many pages, about. */
const farthest = 400

/** A title, and neither a sentence nor an item of a list inside a punkt. */
const isTitle = (title: string) =>
  /^["”“„»«]?[\p{Lu}\d]/u.test(title) &&
  title.length <= longestTitle &&
  !endsAsSentence(title) &&
  !isRecommendation(title)
const longestTitle = 150

/**
 * Whether a list holds the punkter of its stretch: its titles are those of agendas, and no other list there has as many; or one of
 * them is, or its word is that of a case, and nothing else there is counted.
 */
function isAgenda(list: List, rows: readonly Row[]): boolean {
  if (list.length < fewestItems) return false
  const own = new Set(list.map(({ row }) => row.at))
  const stretch = [list[0]?.row.at ?? 0, list.at(-1)?.row.at ?? 0] as const
  const titles = list.map((one) => titleOf(one, rows))
  const usual = titles.filter(isUsualTitle).length
  if (usual === 0 && !countsCases(shapeOf(list) ?? '')) return false
  const others = othersBetween(rows, stretch, own)
  const isSure = usual >= fewestUsual && others.filter(isUsualTitle).length < usual
  return (isSure || (titles.every(isTitle) && !others.some(isTitle))) && !isInside(rows, stretch, own)
}

/**
 * Rows counted in a way that only their source has, `Emne 1:` / `Emne 2:`, `[1]` / `[2]`, are read as headings of punkter: they
 * rise one by one over titles that agendas have, and a later list of the same shape is believed where it holds but titles.
 */
export function withOwnNumbers(rows: readonly Row[]): readonly Row[] {
  const lists = listsIn(rows)
  const agendas = new Set(lists.filter((list) => isAgenda(list, rows)))
  if (agendas.size === 0) return rows
  const sure = new Set([...agendas].map(shapeOf))
  const goesOn = (list: List) =>
    list.length > 1 && sure.has(shapeOf(list)) && list.every((one) => isTitle(titleOf(one, rows)))
  const found = new Map(
    lists
      .filter((list) => agendas.has(list) || goesOn(list))
      .flat()
      .map(({ row, counter }) => [row.at, counter] as const),
  )
  return rows.map((row): Row => {
    const counter = found.get(row.at)
    if (!counter) return row
    const { number, value, textAt } = counter
    const numbering = { style: 'nr', strong: true, number, value, sub: 0, titleAt: textAt, closed: false } as const
    return asRow({ ...row, numbering, label: null, decision: null, told: untold() })
  })
}
