import { opensOldDecision, tellsOldDecision } from '../../danish/decision-words.ts'
import type { Ground } from '../ground.ts'
import { freeAfter } from '../ground.ts'
import { isApart } from '../rows/rows.ts'
import { keyOf } from '../rows/titles.ts'
import { proseTitle } from '../titles/prose-title.ts'
import type { Candidate } from './candidates.ts'
import type { Heading } from './heading.ts'
import type { Zone } from './zones.ts'

const fewest = 2

/** A number alone on its line, with the rows of the case above it. */
interface Numbered {
  readonly candidate: Candidate
  /** The first row of the case, or of the decision where no case stands above. */
  readonly from: number
}

/**
 * The headings of a stretch of an old protocol that writes each number between a case and its decision:
 * `Andragende om Tilskud` / `36` / `Henvises til Socialudvalget`. `null` where most numbers do not stand so.
 */
export function headingsBetween(ground: Ground, zone: Zone, kept: readonly Candidate[]): Heading[] | null {
  if (!zone.prose || kept.length === 0) return null
  let free = zone.from
  const all = kept.map((candidate): Numbered => {
    const from = firstFree(ground, free, candidate.row.at)
    free = decisionEnd(ground, candidate.row.at)
    return { candidate, from }
  })
  const between = all.filter(
    ({ candidate, from }) =>
      from < candidate.row.at && (isOverDecision(ground, candidate) || isInMidst(ground, candidate, from)),
  )
  const areMost = between.length >= fewest && 2 * between.length > all.length
  if (all.length === 1)
    return all.every((one) => isBetweenTwo(ground, one)) ? all.map((one) => headingOf(ground, zone, one)) : null
  if (!areMost && !(between.length > 0 && all.every((one) => isUnderCase(ground, one)))) return null
  return all.map((numbered) => headingOf(ground, zone, numbered))
}

function isOverDecision(ground: Ground, { row, numbering }: Candidate): boolean {
  const after = freeAfter(ground, row.at)
  return numbering.style === 'alone' && !!after && !isApart(after) && tellsOldDecision(after.text)
}

/** The one number of a meeting: right under the line of a case, right over what was decided. */
function isBetweenTwo(ground: Ground, { candidate, from }: Numbered): boolean {
  const { row, numbering } = candidate
  const [above, after] = [ground.rows[from], freeAfter(ground, row.at)]
  return (
    numbering.style === 'alone' &&
    above !== undefined &&
    from < row.at &&
    isApart(above) &&
    row.gap === 0 &&
    after?.gap === 0 &&
    opensOldDecision(after.text) &&
    !opensOldDecision(above.text) &&
    !above.text.endsWith('.')
  )
}

/** Parted from case and decision alike, and the case more from what stands before it. */
function isInMidst(ground: Ground, { row, numbering }: Candidate, from: number): boolean {
  const after = freeAfter(ground, row.at)
  const gap = ground.rows[from]?.gap ?? 0
  return numbering.style === 'alone' && row.gap > 0 && after?.gap === row.gap && gap > row.gap
}

/** A case stands above, and what stands there decides nothing: so it is no answer to the number before. */
const isUnderCase = ({ rows }: Ground, { candidate: { row, numbering }, from }: Numbered) =>
  numbering.style === 'alone' && from < row.at && isApart(row) && !opensOldDecision(rows[from]?.text ?? '')

function firstFree(ground: Ground, from: number, to: number): number {
  for (let at = from; at < to; at++) if (ground.isFree(at)) return at
  return to
}

/** The row after the paragraph that a number stands over. */
function decisionEnd({ rows }: Ground, at: number): number {
  let end = at + 1
  for (let row = rows[end]; row && (end === at + 1 || !isApart(row)); row = rows[end]) end += 1
  return end
}

function headingOf(ground: Ground, zone: Zone, { candidate, from }: Numbered): Heading {
  const { row, numbering } = candidate
  const above = from < row.at
  const isFree = (at: number) => at < (above ? row.at : zone.to) && ground.isFree(at)
  const title = proseTitle(ground.rows, from, above ? 0 : numbering.titleAt, isFree)
  return {
    at: from,
    to: title.to,
    restAt: title.restAt,
    number: numbering.number,
    value: numbering.value,
    sub: numbering.sub,
    style: numbering.style,
    strong: false,
    closed: false,
    prose: true,
    whole: false,
    title: title.pieces,
    key: keyOf(title.text),
    promise: null,
  }
}
