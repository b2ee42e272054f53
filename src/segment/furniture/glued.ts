import type { Furniture } from '../../model/cut.ts'
import type { Row } from '../rows/rows.ts'
import { rowOf } from '../rows/rows.ts'
import { figure, showing } from '../rows/signs.ts'

/** ` Side 2 af 5` at the end of a line of text: a page header that was read into it. */
const gluedPattern = /\s+[Ss]ide\s?\d{1,3}[il1]?\s?af\s?\d{1,3}$/u
const looksGlued = /\s[Ss]ide\s?\d/u
/** How near to such a line another running line of the same header stands. */
const near = 2

/**
 * Rows without the page headers that were read into their ends: `3. Status Side 2 af 5`, and beside it, `… i den forbin- 1.
 * september`, where that date is a running header of its own elsewhere. Only sources that do print `Side 2 af 5` are touched.
 */
export function withoutGlued(rows: readonly Row[], furniture: ReadonlyMap<number, Furniture['kind']>): readonly Row[] {
  const printsPages = [...furniture.values()].includes('page-number')
  if (!printsPages) return rows
  const running = new Set(
    [...furniture].filter(([, kind]) => kind === 'running-header').map(([at]) => rows[at]?.text ?? ''),
  )
  const glued = new Set(
    showing(rows, figure)
      .filter(({ text }) => text.length < 400 && looksGlued.test(text) && gluedPattern.test(text))
      .map(({ at }) => at),
  )
  if (glued.size === 0) return rows
  return rows.map((row) => {
    if (furniture.has(row.at)) return row
    const text = glued.has(row.at) ? row.text.replace(gluedPattern, '') : row.text
    const beside = !glued.has(row.at) && isNear(row.at, glued)
    const tail = beside ? [...running].find((line) => text.endsWith(` ${line}`)) : undefined
    const kept = tail ? text.slice(0, -tail.length).trimEnd() : text
    return kept === row.text ? row : rowOf({ ...row, text: kept })
  })
}

function isNear(at: number, glued: ReadonlySet<number>): boolean {
  for (let by = 1; by <= near; by++) if (glued.has(at - by) || glued.has(at + by)) return true
  return false
}
