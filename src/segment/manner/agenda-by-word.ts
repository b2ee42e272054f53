import { findDates } from '../../danish/dates.ts'
import type { Row } from '../rows/rows.ts'
import { asRow } from '../rows/rows.ts'
import { untold } from '../rows/said.ts'
import { headingKeyOf } from '../rows/titles.ts'

/** Fewer punkter make no agenda that can be told from minutes. */
const fewest = 3
/** So many short lines may stand under a title of an agenda: who stands for election, what is proposed. */
const mostUnder = 4
const longestUnder = 90
/** How far below its last title the first number of the minutes may stand. */
const reach = 8

/**
 * Rows in which an agenda counts its titles by a word, `Pkt. 1 Valg af dirigent`, and what came of them stands below in another
 * list, under any numbers or none: the agenda is read as if it counted `1.`, so that `Pkt. 1` further down, or `Ad 1`, answers it.
 */
export function withAgendaByWord(rows: readonly Row[]): readonly Row[] {
  const found = new Set<number>()
  for (const row of rows) if (row.paper === 'agenda') for (const at of titlesUnder(rows, row.at)) found.add(at)
  if (found.size === 0) return rows
  return rows.map(
    (row): Row =>
      row.numbering && found.has(row.at)
        ? asRow({ ...row, numbering: { ...row.numbering, style: 'dot', strong: false }, told: untold() })
        : row,
  )
}

const isCounted = (row: Row | undefined, value: number) =>
  row?.numbering?.style === 'punkt' &&
  row.numbering.sub === 0 &&
  row.numbering.value === value &&
  row.numbering.titleAt < row.text.length

/** The places of the titles under the word for the agenda at a row; none where minutes may follow it. */
function titlesUnder(rows: readonly Row[], word: number): readonly number[] {
  const found: number[] = []
  let at = word + 1
  while (isCounted(rows[at], found.length + 1)) {
    found.push(at)
    const next = rows.slice(at + 1, at + 2 + mostUnder).findIndex((row) => isCounted(row, found.length + 1))
    const under = next < 0 ? [] : rows.slice(at + 1, at + 1 + next)
    if (next < 0 || under.some(({ text, numbering }) => text.length > longestUnder || numbering?.strong)) break
    at += 1 + next
  }
  const last = found.at(-1) ?? word
  const isBare = last - word === found.length
  return found.length >= fewest && (isBare || beginsAgain(rows, last) || comeAgain(rows, found)) ? found : []
}

/** Whether numbers begin again from the first below a row, and no other meeting does. */
function beginsAgain(rows: readonly Row[], last: number): boolean {
  const below = rows.slice(last + 1, last + 1 + reach)
  const first = below.findIndex(({ numbering }) => numbering?.value === 1 && numbering.sub === 0)
  return (
    first >= 0 && below.slice(0, first).every(({ text, paper }) => paper !== 'agenda' && findDates(text).length === 0)
  )
}

/** How far below an agenda its titles are looked for. */
const farthest = 300

/** Whether titles of an agenda stand below it again, alone on their lines and without their numbers. */
function comeAgain(rows: readonly Row[], found: readonly number[]): boolean {
  const last = found.at(-1) ?? 0
  const keys = new Set(found.flatMap((at) => rows.slice(at, at + 1).map(headingKeyOf)))
  const again = rows
    .slice(last + 1, last + farthest)
    .filter((row) => row.numbering === null && row.text.length <= longestUnder && keys.has(headingKeyOf(row)))
  return again.length >= fewest
}
