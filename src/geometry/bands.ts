import type { Cells } from './columns.ts'
import { around, type Row } from './rows.ts'
import { runsOn } from './running.ts'

/**
 * The rows of a table, one after another, each as the groups of rows in which it is read: one group straight across, or cell after
 * cell where a cell goes on in a next line that straight across would tear from it.
 */
export function bandsOf(rows: readonly Row[], cells: Cells): Row[][][] {
  const linked = new Set((cells[0] ?? []).flatMap((_, k) => running(cells, k).flatMap(([i, j]) => span(i + 1, j))))
  const bands: number[][] = []
  rows.forEach((_, i) => {
    if (linked.has(i)) bands.at(-1)?.push(i)
    else bands.push([i])
  })
  return bands.map((band) => {
    const groups = groupsOf(band.map((i) => cells[i] ?? []))
    if (groups.length === 1) return [band.flatMap((i) => rows[i] ?? [])]
    return groups.map((group) =>
      band.flatMap((i) =>
        joined(
          rows[i],
          group.map((k) => cells[i]?.[k] ?? null),
        ),
      ),
    )
  })
}

/** Columns that can be read straight across together, as numbers: one group where no line tears a cell of another. */
function groupsOf(band: Cells): number[][] {
  const groups: number[][] = []
  const count = band[0]?.length ?? 0
  for (let k = 0; k < count; k++) {
    const group = groups.at(-1)
    if (group !== undefined && !group.some((other) => tears(band, other, k))) group.push(k)
    else groups.push([k])
  }
  return groups
}

/** Whether straight across would read something of one column between two lines of the other that belong together. */
function tears(band: Cells, left: number, right: number): boolean {
  return (
    running(band, left).some(([i, j]) => span(i, j - 1).some((at) => isInWords(band[at]?.[right]))) ||
    running(band, right).some(([i, j]) => span(i + 1, j).some((at) => Boolean(band[at]?.[left])))
  )
}

/** The rows of a column that go on in its next one, each with that one. */
function running(cells: Cells, column: number): [number, number][] {
  const there = cells.flatMap((row, i) => (row[column] ? [i] : []))
  return there.slice(1).flatMap((j, at): [number, number][] => {
    const i = there[at] ?? j
    return runsOn(cells[i]?.[column], cells[j]?.[column]) ? [[i, j]] : []
  })
}

const span = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

/** An amount (`1.370.000 kr.`) is read after the line beside which it stands; it tears no sentence apart as words do. */
function isInWords(cell: Row | null | undefined): boolean {
  return Boolean(cell) && /\p{L}{4}/u.test(cell?.words.map(({ text }) => text).join(' ') ?? '')
}

/** The cells of a row that are read together, as a row; none where nothing stands. */
function joined(row: Row | undefined, cells: readonly (Row | null)[]): Row[] {
  const there = cells.filter((cell) => cell !== null)
  const [first] = there
  if (row === undefined || first === undefined) return []
  return [
    there.length === 1
      ? first
      : { ...first, words: there.flatMap(({ words }) => words), box: around(there.map(({ box }) => box)) },
  ]
}
