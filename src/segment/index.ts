import type { Note } from '../model/codes.ts'
import type { Cut } from '../model/cut.ts'
import type { RepairedLine } from '../model/repair.ts'
import { diagnose, noteDoubts } from './diagnose.ts'
import { groundOf } from './ground-of.ts'
import { headingsOf } from './headings/headings.ts'
import { sourcesIn, together } from './heads/sources.ts'
import { withKinds } from './papers/kind.ts'
import { gather } from './papers/merge.ts'
import { papersOf } from './papers/papers.ts'
import { blocksOf, edgesIn, furnitureIn } from './printed/printed-lines.ts'
import { printedRows, wholeLines } from './printed/printed-rows.ts'
import { signsAlone, unquoted } from './printed/quoted.ts'
import { meetingsOf } from './punkter/meetings.ts'

/** Repaired lines are cut into meetings of punkter; every non-blank line lands in exactly one place. */
export function segment(lines: readonly RepairedLine[], note: Note): Cut {
  const own = unquoted(lines) // RepairedLine[]: without the signs of a quotation
  const whole = wholeLines(own) // WholeLine[]: a line that the page broke is one again
  const printed = printedRows(whole) // Row[]: tables and columns as they were meant, with what each row says by itself
  const ground = groundOf(printed) // Ground: furniture, contents lists, heads and tails of meetings
  const sources = sourcesIn(lines, ground, (some) => groundOf(printedRows(wholeLines(unquoted(some)))))
  if (sources.length > 1) return together(sources.map((one) => segment(one, note)))

  const { headings, doubts } = headingsOf(ground) // Heading[]: where punkter begin, and what they are called
  const { papers, unclaimed } = papersOf(ground, headings) // Paper[]: agendas and minutes, each row dealt to one
  const gatherings = gather(ground, withKinds(ground, papers)) // Gathering[]: the papers of one meeting together
  const meetings = meetingsOf(ground, gatherings) // CutMeeting[]

  diagnose(ground, gatherings, note)
  noteDoubts(ground, doubts, note)
  if (meetings.length === 0 && ground.rows.length > 0)
    note(
      'segment/no-meeting',
      'Expected the head of a meeting or the heading of a punkt, found neither. Its text stands in `unassigned`.',
    )
  return {
    meetings,
    furniture: [...furnitureIn(ground), ...edgesIn(whole, ground.rows), ...signsAlone(lines, own)],
    unassigned: blocksOf(ground.rows, unclaimed, lines),
  }
}
