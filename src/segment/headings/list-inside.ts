import { plainTitles } from '../contents/plain-titles.ts'
import type { Ground } from '../ground.ts'
import { freeAfter, freeBefore } from '../ground.ts'
import type { Candidate } from './candidates.ts'
import { isColonTitle } from './colon-titles.ts'
import type { Zone } from './zones.ts'

/** Fewer titles without numbers may be anything. */
const fewestTitles = 3

/**
 * `Generalforsamling` / `Vi holder den 20. juni. Dagsorden:` / `1. Valg af dirigent` / `2. Beretning` / `Sommerfest` / …: a list of
 * bare lines right under a line that introduces it, in minutes whose titles have no numbers, above it and below.
 */
export function isInsideTitles(ground: Ground, zone: Zone, list: readonly Candidate[]): boolean {
  const [first, last] = [list[0]?.row, list.at(-1)?.row]
  const over = first && freeBefore(ground, first.at)
  if (!first || !last || !over || over.at < zone.from || first.gap > 0 || !introduces(over)) return false
  if (list.some(({ row }, i) => i > 0 && (row.gap > 0 || row.at !== (list[i - 1]?.row.at ?? 0) + 1))) return false
  const rows = ground.rows.slice(zone.from, zone.to).filter(({ at }) => at < first.at || at > last.at)
  const colons = rows.filter((row) => ground.isFree(row.at) && isColonTitle(row, freeAfter(ground, row.at)))
  const titles = colons.length >= fewestTitles ? colons : plainTitles(rows, ground.isFree, true)
  return titles.length >= fewestTitles && titles.some(({ at }) => at < over.at) && titles.some(({ at }) => at > last.at)
}

/** `… den 20. juni kl. 19. Dagsorden:`; the word for the paper alone, or a label, is over the punkter themselves. */
const introduces = ({ text, paper, label, group }: Candidate['row']) =>
  text.endsWith(':') && /\s/.test(text) && paper === null && label === null && group === null
