import type { Ground } from '../ground.ts'
import { answersUnder } from '../titles/prose-answer.ts'
import type { Habit } from '../titles/run-in.ts'
import { verdictColumn } from '../titles/verdict-column.ts'
import type { Doubt } from './doubts.ts'
import type { Heading } from './heading.ts'
import { zoneHeadings } from './zone-headings.ts'
import { zonesOf } from './zones.ts'

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
