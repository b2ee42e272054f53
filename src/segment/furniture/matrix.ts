import { anchored } from '../../danish/anchored.ts'
import type { Furniture } from '../../model/cut.ts'
import type { Row } from '../rows/rows.ts'
import { fitting } from '../rows/signs.ts'

const abbreviation = anchored(/^\p{Lu}{2,5}$/u)
const longest = 10
/** Fewer in a row may be initials of persons, and so may a column that stands once. */
const fewestCells = 4
const fewestColumns = 2

/**
 * The columns of abbreviations that a site prints over each of its cases, one a line, for the boards that a case goes through:
 * `DIR` / `FOU` / `SOS` / `BYR`, with no mark beside any of them. Only where the same column stands again.
 */
export function matricesOf(rows: readonly Row[]): ReadonlyMap<number, Furniture['kind']> {
  const stretches: Row[][] = []
  for (const row of fitting(rows, abbreviation, longest)) {
    const open = stretches.at(-1)
    if (open?.at(-1)?.at === row.at - 1) open.push(row)
    else stretches.push([row])
  }
  const columns = new Map<string, (readonly Row[])[]>()
  for (const column of stretches) {
    if (column.length < fewestCells) continue
    const key = column.map(({ text }) => text).join(' ')
    const same = columns.get(key)
    if (same) same.push(column)
    else columns.set(key, [column])
  }
  const repeated = [...columns.values()].filter((same) => same.length >= fewestColumns)
  return new Map(repeated.flat(2).map(({ at }): [number, Furniture['kind']] => [at, 'navigation']))
}
