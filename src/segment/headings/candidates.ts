import type { Numbering } from '../rows/numbering.ts'
import type { Row } from '../rows/rows.ts'
import { evidences, type Surroundings } from './evidence.ts'

/** A row that may be the heading of a punkt. */
export interface Candidate {
  readonly row: Row
  readonly numbering: Numbering
  readonly title: string
  readonly score: number
  /** Whether what follows the number is no title: `Ad 1. Jens blev valgt.` */
  readonly untitled?: boolean
  /** How much of what follows the number is its title, where the agenda says so. */
  readonly titleLength?: number
  /** The row below that holds the title of a number alone on its line. */
  readonly under?: Row
  /** Whether it begins or goes on with a list inside a punkt. */
  readonly isNested?: boolean
  /** The row in which the heading is printed again. */
  readonly again?: number
}

/** What a number in each style is worth before its surroundings are looked at. */
const styleWeight: Readonly<Record<Numbering['style'], number>> = {
  punkt: 6,
  sag: 5,
  nr: 5,
  open: 5,
  ad: 2,
  case: 8,
  roman: 6,
  letter: 6,
  dot: 1,
  bracket: 0.3,
  colon: 1,
  comma: 0.3,
  dash: 0.3,
  sub: 1.5,
  /** Days of a calendar are printed so too. */
  serial: -1,
  bare: 0,
  alone: 0.4,
}

/** The row as a candidate, weighed; `null` when it begins with no number. `under`: the row below that holds its title. */
export function candidateAt(row: Row, around: Surroundings, under?: Row): Candidate | null {
  const numbering = row.numbering
  if (!numbering) return null
  const title = under?.text ?? row.text.slice(numbering.titleAt)
  const found = evidences.filter(({ holds }) => holds(title, row, around, numbering))
  const score = found.reduce((sum, { weight }) => sum + weight, styleWeight[numbering.style])
  return { row, numbering, title, score, ...(under && { under }) }
}
