import { isBodyName } from '../../danish/bodies.ts'
import { headRowOf } from '../heads/head-signs.ts'
import type { Row } from '../rows/rows.ts'

/** The first page's head ends within so many rows. */
const longestHead = 40
/** `Engby Kommune – Havneudvalget`, `Engby Kommune          Havneudvalget`: what stands on the line of a page's head. */
const parts = /\s[–-]\s|\s{3,}/u
const namesBoard = ({ text }: Row) => text.length < 90 && text.split(parts).some((part) => isBodyName(part))

/** `Amtsrådets møde den 27. august 1992`: a board or a paper and its day, or the word for a meeting. */
const namesDay = (row: Row) => headRowOf(row, true).date !== null
const namesMeeting = (row: Row) => {
  const { date, signs } = headRowOf(row, true)
  return date !== null && (signs.includes('body') || signs.includes('sitting'))
}

/** The rows of the first page's running header that name the board, or its meeting and the day, where nothing else on that page does: they are content, though every page repeats them. */
export function headOver(rows: readonly Row[], running: ReadonlySet<number>): readonly number[] {
  if (!running.has(0) && !running.has(1)) return []
  const top = rows.slice(0, longestHead).filter((row) => row.page === rows[0]?.page)
  return [onlyIn(top, running, namesBoard), onlyIn(top, running, namesDay, namesMeeting)].filter((at) => at !== null)
}

/** The first row of a running header that is so, where all rows that are so, or nearly, run. */
function onlyIn(
  top: readonly Row[],
  running: ReadonlySet<number>,
  isNearlySo: (row: Row) => boolean,
  isSo = isNearlySo,
): number | null {
  const all = top.filter(isNearlySo)
  return all.every(({ at }) => running.has(at)) ? (all.find(isSo)?.at ?? null) : null
}
