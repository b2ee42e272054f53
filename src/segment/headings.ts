import type { Piece } from '../model/cut.ts'
import type { Entry } from './contents-entry.ts'
import type { Doubt } from './doubts.ts'
import type { Ground } from './ground.ts'
import type { Style } from './numbering.ts'
import { answersUnder } from './prose-answer.ts'
import type { Habit } from './run-in-habit.ts'
import { verdictColumn } from './verdict-column.ts'
import { zoneHeadings } from './zone-headings.ts'
import { zonesOf } from './zones.ts'

/** A row that was found to be the heading of a punkt, with the rows its title runs over. */
export interface Heading {
  readonly at: number
  readonly to: number
  /** Where the rest of row `to` begins, when the title ends inside it. */
  readonly restAt: number | null
  readonly number: string | null
  readonly value: number
  readonly sub: number
  readonly style: Style | 'promised'
  readonly strong: boolean
  readonly closed: boolean
  /** When it is taken, printed before its title. */
  readonly clock?: string
  /** Of an old protocol, where the case is told in sentences. */
  readonly prose: boolean
  /** Whether what was decided stands in the paragraph of such a case. */
  readonly whole: boolean
  /** Whether it stands beside the case, in a column of its own. */
  readonly beside?: boolean
  readonly title: readonly Piece[]
  readonly key: string
  /** What the contents list said of it, if it was listed. */
  readonly promise: Entry | null
  /** The row under the title that begins what was decided, where nothing else parts the two. */
  readonly answerAt?: number
}

/** The headings of a source, in reading order, and what could as well be read in another way. */
export interface Headings {
  readonly headings: readonly Heading[]
  readonly doubts: readonly Doubt[]
}

/** Finds the headings of a source. */
export function headingsOf(ground: Ground): Headings {
  const headings: Heading[] = []
  const doubts: Doubt[] = []
  let strongBefore = false
  let habit: Habit = 'none'
  const answers = answersUnder(ground)
  const isOld = ground.heads.some(({ prose }) => prose)
  const column = isOld ? verdictColumn(ground.rows.filter(({ at }) => ground.isFree(at))) : null
  for (const zone of zonesOf(ground)) {
    const known = { ...zone, answers, habit, column: zone.prose ? column : null }
    const { found, doubts: open, habit: own } = zoneHeadings(ground, known, strongBefore)
    /** A clerk who wrote so before does where too few punkter show it. */
    if (own !== 'none') habit = 'some'
    strongBefore ||= found.some(({ strong }) => strong)
    for (const heading of found) headings.push(heading)
    for (const doubt of open) doubts.push(doubt)
  }
  return { headings, doubts }
}
