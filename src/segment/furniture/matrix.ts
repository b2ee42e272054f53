import type { Furniture } from '../../model/cut.ts'
import type { Row } from '../rows/rows.ts'

const abbreviation = /^\p{Lu}{2,5}$/u
/** Fewer in a row may be initials of persons, and so may a column that stands once. */
const fewestCells = 4
const fewestColumns = 2

/**
 * The columns of abbreviations that a site prints over each of its cases, one a line, for the boards that a case goes through:
 * `DIR` / `FOU` / `SOS` / `BYR`, with no mark beside any of them. Only where the same column stands again.
 */
export function matricesOf(rows: readonly Row[]): ReadonlyMap<number, Furniture['kind']> {
  const columns = new Map<string, (readonly Row[])[]>()
  for (let at = 0; at < rows.length; at++) {
    let end = at
    while (abbreviation.test(rows[end]?.text ?? '')) end += 1
    const column = rows.slice(at, end)
    if (column.length >= fewestCells) {
      const key = column.map(({ text }) => text).join(' ')
      const same = columns.get(key)
      if (same) same.push(column)
      else columns.set(key, [column])
    }
    at = Math.max(at, end)
  }
  const repeated = [...columns.values()].filter((same) => same.length >= fewestColumns)
  return new Map(repeated.flat(2).map(({ at }): [number, Furniture['kind']] => [at, 'navigation']))
}
