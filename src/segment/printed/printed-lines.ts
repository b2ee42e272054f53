import { gathered } from '../../danish/gathered.ts'
import { linesUnder } from '../../geometry/broken.ts'
import type { Furniture } from '../../model/cut.ts'
import type { Place } from '../../model/place.ts'
import type { RepairedLine } from '../../model/repair.ts'
import type { Ground } from '../ground.ts'
import type { Row, WholeLine } from '../rows/rows.ts'

const keyOf = ({ page, line }: Place) => `${page} ${line}`
const keysOf = (row: Row) => linesUnder(row).map(keyOf)

/** The lines that are furniture; of a line that was parted none is, if a part of it is text. */
export function furnitureIn({ rows, furniture, isText }: Ground): Furniture[] {
  const parted = new Set(
    gathered(
      rows.filter(({ inside }) => inside),
      keysOf,
    ),
  )
  const ofText = parted.size === 0 ? [] : rows.filter(({ at }) => isText(at))
  const content = new Set(gathered(ofText, (row) => keysOf(row).filter((key) => parted.has(key))))
  const found = new Map<string, Furniture>()
  for (const row of rows) {
    const kind = furniture.get(row.at) ?? (isText(row.at) ? null : 'contents')
    if (kind)
      for (const { page, line } of linesUnder(row)) {
        const key = keyOf({ page, line })
        if (!content.has(key)) found.set(key, { page, line, kind })
      }
  }
  return [...found.values()]
}

/** The lines that were nothing but the edge of a page, inside a line that was put together again. */
export function edgesIn(whole: readonly WholeLine[], rows: readonly Row[]): Furniture[] {
  const broken = whole.filter(({ breaks }) => breaks !== undefined)
  if (broken.length === 0) return []
  const kept = new Set(gathered(rows, (row) => (row.breaks ? keysOf(row) : [])))
  return gathered(broken, ({ page, breaks }) => (breaks ?? []).map(({ line }) => ({ page, line })))
    .filter((place) => !kept.has(keyOf(place)))
    .map((place) => ({ ...place, kind: 'running-header' }))
}

/** The lines of rows that nobody claims, as they stand together in the source. */
export function blocksOf(
  rows: readonly Row[],
  places: readonly number[],
  lines: readonly RepairedLine[],
): RepairedLine[][] {
  if (places.length === 0) return []
  const wanted = new Set(places.flatMap((at) => (rows[at] ? keysOf(rows[at]) : [])))
  const blocks: RepairedLine[][] = [[]]
  for (const line of lines) {
    if (wanted.has(keyOf(line))) blocks.at(-1)?.push(line)
    else if (line.text.trim() !== '' && blocks.at(-1)?.length) blocks.push([])
  }
  return blocks.filter((block) => block.length > 0)
}
