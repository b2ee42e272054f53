import { isBodyName } from '../danish/bodies.ts'
import type { Row } from './rows.ts'

/** The first page's head ends within so many rows. */
const longestHead = 40
/** `Engby Kommune – Havneudvalget`, `Engby Kommune          Havneudvalget`: what stands on the line of a page's head. */
const parts = /\s[–-]\s|\s{3,}/u
const namesBoard = ({ text }: Row) => text.length < 90 && text.split(parts).some((part) => isBodyName(part))

/** The row of the first page's running header that names the board, where nothing else on that page does: it is content, though every page repeats it. */
export function boardOver(rows: readonly Row[], running: ReadonlySet<number>): number | null {
  if (!running.has(0)) return null
  const boards = rows.slice(0, longestHead).filter((row) => row.page === rows[0]?.page && namesBoard(row))
  return boards.every(({ at }) => running.has(at)) ? (boards[0]?.at ?? null) : null
}
