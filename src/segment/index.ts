import { labelOf } from '../danish/headings.ts'
import { paperWordOf } from '../danish/papers.ts'
import type { Note } from '../model/codes.ts'
import type { Cut } from '../model/cut.ts'
import type { RepairedLine } from '../model/repair.ts'
import { contentsOf } from './contents.ts'
import { furnitureOf } from './furniture.ts'
import type { Ground } from './ground.ts'
import { headingsOf } from './headings.ts'
import { headsOf } from './heads.ts'
import { meetingsOf } from './meetings.ts'
import { numberingOf } from './numbering.ts'
import { papersOf } from './papers.ts'
import type { Row } from './rows.ts'
import { rowsOf } from './rows.ts'
import { headingKey } from './titles.ts'

/** Repaired lines are cut into meetings of punkter; every non-blank line lands in exactly one place. */
export function segment(lines: readonly RepairedLine[], note: Note): Cut {
  const rows = rowsOf(lines)
  const ground = groundOf(rows)
  const { papers, unclaimed } = papersOf(ground, headingsOf(ground))
  const meetings = meetingsOf(ground, papers)
  if (meetings.length === 0 && rows.length > 0)
    note(
      'segment/no-meeting',
      'Expected the head of a meeting or the heading of a punkt, found neither. Its text stands in `unassigned`.',
    )
  const furniture = [...ground.furniture].map(([at, kind]) => ({ kind, ...placeOf(rows, at) }))
  const listed = ground.lists
    .flatMap(({ from, to }) => rows.slice(from, to + 1))
    .filter(({ at }) => !ground.furniture.has(at))
  return {
    meetings,
    furniture: [...furniture, ...listed.map(({ page, line }) => ({ page, line, kind: 'contents' as const }))].sort(
      (a, b) => a.page - b.page || a.line - b.line,
    ),
    unassigned: blocksOf(rows, unclaimed, lines),
  }
}

const placeOf = (rows: readonly Row[], at: number) => ({ page: rows[at]?.page ?? 1, line: rows[at]?.line ?? 1 })

/** Furniture, contents lists and heads: all that is known before the punkter are looked for. */
function groundOf(rows: readonly Row[]): Ground {
  const isContent = (row: Row) => (numberingOf(row.text)?.strong ?? false) || labelOf(row.text) !== null
  const furniture = furnitureOf(rows, (row) => isContent(row) && paperWordOf(row.text) === null)
  const places = new Map<string, number>()
  for (const row of rows) if (row.text.length < 200) places.set(headingKey(row.text).slice(0, keyLength), row.at)
  const again = (key: string, after: number) => (places.get(key.slice(0, keyLength)) ?? -1) > after
  const lists = contentsOf(rows, (at) => furniture.has(at), again)
  const listed = new Set(lists.flatMap(({ from, to }) => rows.slice(from, to + 1).map(({ at }) => at)))
  const isFree = (at: number) => !furniture.has(at) && !listed.has(at)
  const ends = (at: number) => listed.has(at) || endsHead(rows[at])
  const heads = headsOf(rows, ends, (at) => furniture.has(at))
  return { rows, furniture, lists, heads, isFree }
}

/** A title printed again over two lines shares its beginning with the whole. */
const keyLength = 24

/** A head is over where a numbered punkt or a labelled section begins. */
const endsHead = (row: Row | undefined) => !!row && (numberingOf(row.text)?.strong ?? false)

function blocksOf(rows: readonly Row[], places: readonly number[], lines: readonly RepairedLine[]): RepairedLine[][] {
  if (places.length === 0) return []
  const wanted = new Set(places.map((at) => `${rows[at]?.page} ${rows[at]?.line}`))
  const blocks: RepairedLine[][] = [[]]
  for (const line of lines) {
    if (wanted.has(`${line.page} ${line.line}`)) blocks.at(-1)?.push(line)
    else if (line.text.trim() !== '' && blocks.at(-1)?.length) blocks.push([])
  }
  return blocks.filter((block) => block.length > 0)
}
