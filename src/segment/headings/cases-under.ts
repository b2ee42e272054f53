import type { Ground } from '../ground.ts'
import { freeBefore } from '../ground.ts'
import type { Row } from '../rows/rows.ts'
import type { Candidate } from './candidates.ts'
import type { Zone } from './zones.ts'

/** So many lines of a title may stand between its number and the case's. */
const mostTitleRows = 3

/** Whether the lines right over a row begin with a number and a title: `1. Vejbelysning i` / `Grønby` */
function isUnderTitle(ground: Ground, zone: Zone, row: Row): boolean {
  let below = row
  for (let n = 0; n < mostTitleRows; n++) {
    const above = freeBefore(ground, below.at)
    if (!above || above.at < zone.from || below.gap > 0 || below.opens) return false
    const { numbering } = above
    if (numbering) return !numbering.strong && numbering.titleAt < above.text.length
    below = above
  }
  return false
}

/**
 * The headings of telling styles without the numbers of cases: `Sag nr. 24/94`, alone right under `1. Vejbelysning`, is the
 * case's number in the archive, where most such lines stand so.
 */
export function withoutCasesUnder(ground: Ground, zone: Zone, strong: readonly Candidate[]): readonly Candidate[] {
  const under = new Set(
    strong.filter(
      ({ row, numbering, title }) => numbering.style === 'sag' && title === '' && isUnderTitle(ground, zone, row),
    ),
  )
  return 2 * under.size > strong.length ? strong.filter((one) => !under.has(one)) : strong
}
