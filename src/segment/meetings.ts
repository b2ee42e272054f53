import type { CutMeeting, CutPart, CutPunkt, Piece } from '../model/cut.ts'
import type { Span } from '../model/place.ts'
import type { Ground } from './ground.ts'
import { pieceOf } from './heading.ts'
import type { Item, Paper } from './papers.ts'
import type { Row } from './rows.ts'
import { sectionsOf } from './sections.ts'

/** Papers become meetings. */
export function meetingsOf(ground: Ground, papers: readonly Paper[]): CutMeeting[] {
  return papers.map((paper) => {
    const punkter = paper.items.map((item) => punktOf(ground, paper, item))
    const rows = [
      ...paper.headRows,
      ...paper.items.flatMap(({ headRows, bodyRows }) => [...headRows, ...bodyRows]),
      ...paper.tailRows,
    ]
    return {
      documentType: paper.kind === 'minutes' ? 'referat' : paper.kind === 'agenda' ? 'dagsorden' : null,
      head: piecesOf(ground, paper.headRows),
      punkter,
      tail: piecesOf(ground, paper.tailRows),
      attachedTo: null,
      span: spanOf(ground.rows, rows),
    }
  })
}

function punktOf(ground: Ground, paper: Paper, item: Item): CutPunkt {
  const { heading } = item
  const body = item.bodyRows.map((at) => ground.rows[at]).filter((row) => row !== undefined)
  const rest = heading.restAt !== null && body[0]?.at === heading.to ? heading.restAt : 0
  const part: CutPart = {
    paper: paper.kind === 'minutes' ? 'minutes' : 'agenda',
    heading: piecesOf(ground, item.headRows),
    sections: sectionsOf(body, rest),
    span: spanOf(ground.rows, [...item.headRows, ...item.bodyRows]),
  }
  return { number: heading.number, title: heading.title, category: item.category, closed: item.closed, parts: [part] }
}

function piecesOf(ground: Ground, places: readonly number[]): Piece[] {
  return places.flatMap((at) => {
    const row = ground.rows[at]
    return row ? [pieceOf(row)] : []
  })
}

/** From the first to the last of some rows, in reading order. */
export function spanOf(rows: readonly Row[], places: readonly number[]): Span {
  const sorted = [...places].sort((a, b) => a - b)
  const [first, last] = [rows[sorted[0] ?? 0], rows[sorted.at(-1) ?? 0]]
  return {
    from: { page: first?.page ?? 1, line: first?.line ?? 1 },
    to: { page: last?.page ?? 1, line: last?.line ?? 1 },
  }
}
