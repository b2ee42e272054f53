import type { Group } from '../../danish/agenda-titles.ts'
import { groupOf } from '../../danish/agenda-titles.ts'
import { isCaseLine } from '../../danish/case-lines.ts'
import type { Counter } from '../../danish/counters.ts'
import type { DecisionLabel } from '../../danish/decision-labels.ts'
import { decisionLabelOf } from '../../danish/decision-labels.ts'
import type { Label } from '../../danish/headings.ts'
import { labelOf } from '../../danish/headings.ts'
import type { PaperWord } from '../../danish/papers.ts'
import { paperWordOf } from '../../danish/papers.ts'
import { remembered } from '../../danish/remembered.ts'
import type { Furniture } from '../../model/cut.ts'
import type { HeadRow } from '../heads/head-signs.ts'
import type { Numbering } from './numbering.ts'
import { numberingOf } from './numbering.ts'
import { signsOf } from './signs.ts'

/** What a text says wherever it stands. */
export interface Said {
  readonly numbering: Numbering | null
  /** The label of a fixed wording that it begins with. */
  readonly label: Label | null
  /** The label it is that carries a body or a day. */
  readonly decision: DecisionLabel | null
  /** The kind of paper it names and nothing else. */
  readonly paper: PaperWord | null
  /** The group of punkter it opens. */
  readonly group: Group | null
  /** Whether it is nothing but case numbers. */
  readonly isCase: boolean
  /** What it shows at a look; see `signs.ts`. */
  readonly signs: number
  readonly told: Told
}

/**
 * What single steps read off a text, each when it first asks, `null` until then. Rows that print the same share it: an answer is
 * looked up with the row, and not by the letters of its text.
 */
export interface Told {
  /** What it is known by as a heading. */
  key: string | null
  /** What it shows of a head: before anything else of its source, and later. */
  first: HeadRow | null
  later: HeadRow | null
  /** What kind of furniture it is by its looks. */
  furniture: Furniture['kind'] | 'none' | null
  /** How it may be counted by its beginning. */
  counters: readonly Counter[] | null
}

/** Of a row whose text is to be understood otherwise than its like, nothing is told yet. */
export const untold = (): Told => ({ key: null, first: null, later: null, furniture: null, counters: null })

export const saidBy = remembered((text): Said => {
  const isCase = isCaseLine(text)
  return {
    numbering: isCase ? null : numberingOf(text),
    label: labelOf(text),
    decision: decisionLabelOf(text),
    paper: paperWordOf(text),
    group: groupOf(text),
    isCase,
    signs: signsOf(text),
    told: untold(),
  }
})
