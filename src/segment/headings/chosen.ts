import { findDates } from '../../danish/dates.ts'
import { paperWordOf } from '../../danish/papers.ts'
import { promisedAs } from '../contents/contents-entry.ts'
import type { Ground } from '../ground.ts'
import { freeAfter, freeBefore } from '../ground.ts'
import type { Style } from '../rows/numbering.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import { keyOf } from '../rows/titles.ts'
import type { Candidate } from './candidates.ts'
import { bestChain } from './chain.ts'
import type { Doubt } from './doubts.ts'
import { settled } from './doubts.ts'
import { endsAsSentence, sectionWeight, sentenceWeight } from './evidence.ts'
import { isSectionWord, withSectionWords, withTitlesOfSections } from './section-words.ts'
import type { Zone } from './zones.ts'

/** A new list inside a zone costs this much; less where a line says that a paper begins. */
const restartCost = 7
const restartInProse = 30
const restartByPaper = 1.5
const leastChain = 2.2
/** The first of a list stands right under the head of its meeting, apart: so much speaks for the list. */
const underHead = 1.5

/** The headings among some candidates, and the numbers for which two rows remain: neither of them is taken. */
export interface Choice {
  readonly kept: readonly Candidate[]
  readonly doubts: readonly Doubt[]
}

/** Which of the weak candidates are headings: the best rising chain, or chains. */
export function chosen(ground: Ground, zone: Zone, found: readonly Candidate[]): Choice {
  const isUnderHead = opensUnderHead(ground, zone, found[0])
  const weak = withTitlesOfSections(isUnderHead ? withFullStops(found) : found)
  const opening = weak.findIndex((candidate) => !isPageOfPaper(candidate))
  const links = weak.map(({ row, numbering, title, score, isNested }, i) => {
    const before = freeBefore(ground, row.at)
    const byPaper = !!before && before.at >= zone.from && before.paper !== null
    const first = i <= opening
    const byClosed =
      (!!before && before.at >= zone.from && before.group?.closed === true) ||
      (numbering.value > 100 && /^lukket/iu.test(title || (freeAfter(ground, row.at)?.text ?? '')))
    const high = numbering.value > 1 && !byClosed ? Math.min(3, 0.8 + numbering.value * 0.1) : 0
    return {
      value: numbering.value,
      sub: numbering.sub,
      score: zone.prose && !isNested ? proseScore(numbering.style, row, score) : score,
      style: zone.prose && numbering.style === 'comma' ? 'dot' : numbering.style,
      promisedAs: promisedAs(zone.promised, title, numbering.number),
      startCost:
        (isUnderHead && i === 0 ? -underHead : 0) +
        (first ? 0 : byPaper || byClosed ? restartByPaper : zone.prose ? restartInProse : restartCost) +
        high,
    }
  })
  const chain = bestChain(links)
  const best = chain.map((index) => weak[index]).filter((candidate) => candidate !== undefined)
  /** Old protocols write a number over the case and again over its decision. */
  if (zone.prose) return { kept: best, doubts: [] }
  const total = best.reduce((sum, { score }) => sum + score, isUnderHead ? underHead : 0)
  if (total < leastChain && (total <= 0 || best.length < 3)) return { kept: [], doubts: [] }
  const { kept, doubts } = settled(weak, links, chain, ({ row, title }) =>
    keyOf(title || (freeAfter(ground, row.at)?.text ?? '')),
  )
  const left = new Set(doubts.flatMap(({ at, other }) => [at, other]))
  const sure = weak.filter(({ row }) => !left.has(row.at))
  return { kept: withSectionWords(withThoseBetween(kept, sure), sure), doubts }
}

/** Whether a list begins right under the head of its meeting, apart, or under the word for the paper: `Mødets dagsorden:` */
function opensUnderHead(ground: Ground, { from }: Zone, top: Candidate | undefined): boolean {
  if (from === 0 || top?.numbering.value !== 1 || top.numbering.sub > 0) return false
  if (top.row.at === from) return isApart(top.row)
  const above = freeBefore(ground, top.row.at)
  return above !== undefined && above.at >= from && above.paper !== null && paperWordOf(above.text) !== null
}

/** Where the titles of such a list end in a full stop, `1) Valg af formand.`, that is the clerk's habit, and speaks against none; a line may end before one does. */
function withFullStops(found: readonly Candidate[]): readonly Candidate[] {
  const stops = found.filter(({ title }) => fullStop.test(title)).length
  return stops >= Math.max(fewestStops, mostStops * found.length)
    ? found.map((one) => (endsAsSentence(one.title) ? { ...one, score: one.score + sentenceWeight } : one))
    : found
}
const mostStops = 0.7
const fewestStops = 2
/** `Valg af formand.`, `Regnskab 2014.`, `Hjemmeside (for alle).` */
const fullStop = /(?:\p{L}{2}|[\d)”"»])\.$/u

/** What speaks more against a heading than this is none, though its number is missing. */
const leastBetween = -2

/** `4. Fest`, `5. Banko Vi mødes kl. 18.`, `6. Plan Den blev drøftet.`, `7. Eventuelt`: the numbers that a list lacks, where just those stand between its headings, in order and alone; the dot of one may be missing, and one may be the word of a section. */
function withThoseBetween(best: readonly Candidate[], weak: readonly Candidate[]): Candidate[] {
  return best.flatMap((one, i) => {
    const next = best[i + 1]
    const { style, value, sub } = one.numbering
    if (next && sub > 0 && next.numbering.style === style && next.numbering.value === value)
      return [one, ...subsBetween(one, next, weak)]
    const missing =
      next && next.numbering.style === style && next.numbering.sub === sub ? next.numbering.value - value : 0
    if (!next || missing < 2 || sub > 0) return [one]
    const between = weak.filter(
      (candidate) =>
        !candidate.isNested &&
        candidate.row.at > one.row.at &&
        candidate.row.at < next.row.at &&
        candidate.numbering.value > value &&
        candidate.numbering.value < next.numbering.value &&
        (candidate.numbering.style === style ||
          (style === 'dot' && candidate.numbering.style === 'bare' && isApart(candidate.row))) &&
        !isDay(candidate),
    )
    const isRow =
      between.length === missing - 1 &&
      between.every(
        (candidate, n) =>
          candidate.numbering.value === value + n + 1 &&
          candidate.numbering.sub === 0 &&
          candidate.score + (isSectionWord(candidate) ? sectionWeight : 0) >= leastBetween,
      )
    return isRow ? [one, ...between] : [one]
  })
}

/** `3. maj: Standerhejsning` */
const isDay = ({ row, numbering }: Candidate) => numbering.style === 'dot' && findDates(row.text)[0]?.start === 0

/** `4.2 Budget:   Vedtaget.` between `4.1` and `4.3`: the one that each number between them stands before, where it is alone with it. */
function subsBetween(one: Candidate, next: Candidate, weak: readonly Candidate[]): Candidate[] {
  const between = weak.filter(
    ({ row, numbering: { style, value } }) =>
      style === one.numbering.style && value === one.numbering.value && row.at > one.row.at && row.at < next.row.at,
  )
  let last = one.numbering.sub
  const rise = between.every(({ numbering: { sub }, score }) => {
    const rises = sub > last && sub < next.numbering.sub && score >= leastBetween
    last = sub
    return rises
  })
  return rise ? between : []
}

/** `1 DAGSORDEN`: the number of a page before the word for the paper, which begins no list. */
const isPageOfPaper = ({ numbering, title, score }: Candidate) =>
  score < 0 && numbering.style === 'bare' && paperWordOf(title) !== null

/** In old protocols cases are sentences, and a number alone on its line is the rule. */
function proseScore(style: Style, row: Row, score: number): number {
  if (style === 'alone') return isApart(row) ? 3 : 1.2
  return Math.max(score, isApart(row) ? 1 : 0.4)
}
