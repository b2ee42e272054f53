import type { Ground } from '../ground.ts'
import { keyOf } from '../rows/titles.ts'
import type { Candidate } from './candidates.ts'
import type { Zone } from './zones.ts'

/** Fewer titles printed again may stand in a text. */
const fewest = 3
/** So much of an agenda must come again. */
const fewestShare = 0.6
const longest = 120

/**
 * An agenda that numbers its titles, and text under some of them, `6. Valg` / `På valg er Ida Holm.`; then the minutes, under the
 * same titles without numbers, in the same order, each alone on its line. `null` where the stretch is not so.
 */
export function toldUnderTitles(ground: Ground, zone: Zone, agenda: readonly Candidate[]): Candidate[] | null {
  const last = agenda.at(-1)
  if (!last || agenda.length < fewest || agenda.some(({ numbering }) => numbering.style === 'ad')) return null
  const places = new Map(agenda.map(({ title }, i) => [keyOf(title), i]))
  const found: Candidate[] = []
  let next = 0
  for (let at = last.row.at + 1; at < zone.to; at++) {
    const row = ground.rows[at]
    if (!row || row.numbering !== null || row.paper !== null || row.text.length > longest || !ground.isFree(at))
      continue
    const place = places.get(keyOf(row.text))
    const one = place === undefined || place < next ? undefined : agenda[place]
    if (!one || place === undefined) continue
    next = place + 1
    found.push({
      ...one,
      row,
      numbering: { ...one.numbering, style: 'bare', titleAt: 0 },
      title: row.text,
      score: fewest,
    })
  }
  const isAll = found.length >= fewest && found.length >= fewestShare * agenda.length
  return isAll ? [...agenda, ...found] : null
}
