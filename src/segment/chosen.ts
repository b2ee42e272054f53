import type { Candidate } from './candidates.ts'
import { bestChain } from './chain.ts'
import type { Ground } from './ground.ts'
import { freeAfter, freeBefore } from './ground.ts'
import type { Style } from './numbering.ts'
import type { Row } from './rows.ts'
import { isApart } from './rows.ts'
import { withSectionWords } from './section-words.ts'
import { keyOf } from './titles.ts'
import type { Zone } from './zones.ts'

/** A new list inside a zone costs this much; less where a line says that a paper begins. */
const restartCost = 7
const restartInProse = 30
const restartByPaper = 1.5
const leastChain = 2.2

/** Which of the weak candidates are headings: the best rising chain, or chains. */
export function chosen(ground: Ground, zone: Zone, weak: readonly Candidate[]): Candidate[] {
  const links = weak.map(({ row, numbering, title, score }, i) => {
    const before = freeBefore(ground, row.at)
    const byPaper = !!before && before.at >= zone.from && before.paper !== null
    const first = i === 0 || (weak[i - 1]?.row.at ?? 0) < zone.from
    const byClosed =
      (!!before && before.at >= zone.from && before.group?.closed === true) ||
      (numbering.value > 100 && /^lukket/iu.test(title || (freeAfter(ground, row.at)?.text ?? '')))
    const high = numbering.value > 1 && !byClosed ? Math.min(3, 0.8 + numbering.value * 0.1) : 0
    return {
      value: numbering.value,
      sub: numbering.sub,
      score: zone.prose ? proseScore(numbering.style, row, score) : score,
      style: zone.prose && numbering.style === 'comma' ? 'dot' : numbering.style,
      sure: zone.promised.some(({ key, number }) => key === keyOf(title) && number === numbering.number),
      startCost: (first ? 0 : byPaper || byClosed ? restartByPaper : zone.prose ? restartInProse : restartCost) + high,
    }
  })
  const best = bestChain(links)
    .map((index) => weak[index])
    .filter((candidate) => candidate !== undefined)
  if (zone.prose) return best
  const total = best.reduce((sum, { score }) => sum + score, 0)
  return total >= leastChain || (total > 0 && best.length >= 3) ? withSectionWords(best, weak) : []
}

/** In old protocols cases are sentences, and a number alone on its line is the rule. */
function proseScore(style: Style, row: Row, score: number): number {
  if (style === 'alone') return isApart(row) ? 3 : 1.2
  return Math.max(score, isApart(row) ? 1 : 0.4)
}
