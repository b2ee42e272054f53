import type { Ground } from '../ground.ts'
import { freeBefore } from '../ground.ts'
import type { Candidate } from './candidates.ts'
import { isColonTitle } from './colon-titles.ts'

/** So many lists that begin with 1, each right under a title, show a habit. */
const fewestLists = 3

/**
 * `Nyt fra formanden:` / `1. Skiltet …` / `Nyt fra kassereren:` / `1. Vandet …`: numbers count what was said under titles that
 * have none themselves. Not so where a number of the kind stands elsewhere.
 */
export function areUnderTitles(ground: Ground, weak: readonly Candidate[]): boolean {
  const style = weak[0]?.numbering.style
  let [last, lists] = [0, 0]
  for (const { row, numbering } of weak) {
    if (numbering.style !== style) continue
    const above = freeBefore(ground, row.at)
    const begins = numbering.value === 1 && above?.group === null && isColonTitle(above, row)
    if (begins) lists += 1
    if (numbering.sub > 0 || !(begins || (lists > 0 && numbering.value === last + 1))) return false
    last = numbering.value
  }
  return lists >= fewestLists
}
