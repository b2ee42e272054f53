import type { Group } from '../../danish/agenda-titles.ts'
import { groupOf } from '../../danish/agenda-titles.ts'
import { anchored } from '../../danish/anchored.ts'
import { romanValue } from '../../danish/roman.ts'
import { foldSpaces } from '../../danish/spaces.ts'
import type { Numbering } from '../rows/numbering.ts'
import type { Row } from '../rows/rows.ts'
import { asRow, isApart } from '../rows/rows.ts'
import { untold } from '../rows/said.ts'
import { fitting } from '../rows/signs.ts'

/** `B. Skolevæsenet.`, `II. Veje og Broer`: the letter or the Roman number of a group of cases, and its name. */
const groupPattern = anchored(
  /^(?:(?<letter>[A-H])|(?<roman>[IVX]{1,4}))\s?[.)]\s{1,6}(?<category>\p{Lu}[\p{L} ,&-]{2,50})\.?$/u,
)
const fewestGroups = 2
/** `Sygehusvæsenet.`, `Vej- og Havnevæsenet`: a branch of what a council rules over, alone over its cases. */
const branchPattern = /^(?<category>(?:\p{Lu}\p{L}*-(?:,| og) )?\p{Lu}\p{L}{2,20}væsenet)[.:]?$/u
const isBranch = (text: string) => text.includes('væsenet') && branchPattern.test(text)

interface Counted {
  readonly row: Row
  /** Whether letters or Roman numbers count: `C`, `D` and `I` may be either. */
  readonly by: 'letter' | 'roman'
  readonly value: number
}

function countedIn(row: Row, list: readonly Counted[]): Counted | null {
  const { letter, roman } = (isApart(row) ? groupPattern.exec(row.text)?.groups : undefined) ?? {}
  if (!letter && !roman) return null
  const by = letter && !(list[0]?.by === 'roman' && romanValue(letter) > 0) ? 'letter' : 'roman'
  const value =
    by === 'letter' ? (letter ?? '').charCodeAt(0) - 'A'.charCodeAt(0) + 1 : romanValue(letter ?? roman ?? '')
  return { row, by, value }
}

/** `B1` under `B. Sager til drøftelse`. */
const isPartOf = ({ by, value }: Counted, numbering: Numbering) =>
  by === 'letter' && numbering.style === 'sub' && numbering.sub === 1 && numbering.value === value

/** Whether a line is the name of a group behind its letter or number, or of a branch. */
export const isCountedGroup = (text: string): boolean => groupPattern.test(text) || isBranch(text)

/** What a group says, told without its letter or number: `II.  LUKKET  DAGSORDEN` is closed. */
function groupIn({ text }: Row): Group {
  const name = foldSpaces((groupPattern.exec(text) ?? branchPattern.exec(text))?.groups?.['category'] ?? '').trim()
  return groupOf(name) ?? { category: name, closed: null, isNoun: false }
}

/** Whether a row stands by itself over a numbered one. */
const isOver = (row: Row, under: Row | undefined) =>
  isApart(row) && under !== undefined && under.numbering !== null && isApart(under)

/**
 * Rows in which letters or Roman numbers count groups of cases, `A. Vejvæsenet` / `1. …` / `2. …` / `B. Skolevæsenet` /
 * `3. …`: they rise from the first, a numbered case stands under each, and the numbers of the cases run on through them; or in
 * which branches stand over their cases, `Vejvæsenet.` / `1. …`.
 */
export function withCountedGroups(rows: readonly Row[]): readonly Row[] {
  const branches = rows.filter((row) => isBranch(row.text) && isOver(row, rows[row.at + 1]))
  const counted = fitting(rows, groupPattern)
  if (branches.length < fewestGroups && counted.length < fewestGroups) return rows
  const found = new Set<Row>()
  let list: Counted[] = []
  let last = 0
  const close = () => {
    if (list.length >= fewestGroups) for (const { row } of list) found.add(row)
    list = []
  }
  for (const row of rows) {
    const under = rows[row.at + 1]
    const one = countedIn(row, list)
    if (isOver(row, under) && isBranch(row.text)) continue
    if (one && under?.numbering && isApart(under)) {
      const isFirst = one.value === 1 && under.numbering.value > 0
      const isNext = under.numbering.value === last + 1 || isPartOf(one, under.numbering)
      const goesOn = one.value === list.length + 1 && one.by === list[0]?.by && isNext
      if (!goesOn) close()
      if (goesOn || isFirst) list.push(one)
      if (list.length === 1) last = 0
    } else if (row.numbering && isApart(row) && row.numbering.sub === 0) last = Math.max(last, row.numbering.value)
  }
  close()
  if (branches.length >= fewestGroups) for (const row of branches) found.add(row)
  return found.size === 0
    ? rows
    : rows.map((row) =>
        found.has(row) ? asRow({ ...row, group: groupIn(row), numbering: null, told: untold() }) : row,
      )
}
