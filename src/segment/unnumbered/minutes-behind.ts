import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'

/** `Mobilfri skole (20 min.)`, alone and apart: how long the punkt takes stands behind its title. */
const timedTitle = /^\p{Lu}.{2,90}\((?:ca\.? )?\d{1,3} min(?:utter)?\.?\)$/u
/** `Eventuelt`, which takes no time. */
const lastAlone = /^(?:Eventuelt|Evt)\.?$/u
const fewest = 3

/** The titles of a paper that numbers none and tells the minutes of each; none of any other. */
export function titlesWithMinutes(rows: readonly Row[], isFree: (at: number) => boolean): Row[] {
  const apart = rows.filter((row) => row.numbering === null && isApart(row) && isFree(row.at))
  const timed = apart.filter(({ text }) => timedTitle.test(text))
  const [first] = timed
  if (!first || timed.length < fewest) return []
  return apart.filter(({ at, text }) => timedTitle.test(text) || (at > first.at && lastAlone.test(text)))
}
