import { gathered } from '../../danish/gathered.ts'
import type { Cut, CutMeeting } from '../../model/cut.ts'
import type { RepairedLine } from '../../model/repair.ts'
import type { Ground } from '../ground.ts'
import type { Row } from '../rows/rows.ts'
import { areFar, unseenPaper } from './other-years.ts'

/** More leaps than this are the manner of one volume, which is read as one. */
const mostLeaps = 12

/** How far above its head a paper begins: a letterhead, the address of a site. */
const reach = 20
/** Fewer blank lines part paragraphs. */
const leastGap = 2

/** The row under the nearest gap over a head; none where it is no wider than that of paragraphs. */
const beginOf = (rows: readonly Row[], from: number, free: number): Row | undefined =>
  rows.slice(Math.max(free, from - reach), from + 1).findLast(({ opens, gap }) => opens || gap >= leastGap)

/**
 * The stretches of a source in which papers of quite other years were put one after the other: below a gap, or on a page of
 * its own, a meeting is held more than ten years before or after the one above it. What one of them shows of spelling,
 * lists and spacing says nothing of the next. One stretch, where it is one source. `alone` reads some lines as if nothing
 * stood above them.
 */
export function sourcesIn(
  lines: readonly RepairedLine[],
  ground: Ground,
  alone: (lines: readonly RepairedLine[]) => Ground,
): readonly (readonly RepairedLine[])[] {
  const seen = leaps(ground)
  const unseen = seen.length > 0 ? null : unseenPaper(lines, ground, alone)
  const cuts = unseen ? [unseen] : seen
  if (cuts.length === 0 || cuts.length > mostLeaps) return [lines]
  const starts: number[] = [0]
  for (let i = 0; i < lines.length; i++) {
    const [line, cut] = [lines[i], cuts[starts.length - 1]]
    if (cut === undefined) break
    if (line?.page === cut.page && line.line === cut.line) starts.push(i)
  }
  return starts.map((from, i) => lines.slice(from, starts[i + 1]))
}

/** The rows at which a paper begins whose head is of quite other years than the one above it. */
function leaps({ rows, heads }: Ground): readonly Row[] {
  const dated = heads.filter(({ date, prose }) => date !== null || prose)
  return dated.flatMap((head, i) => {
    const last = dated[i - 1]
    const begin = last && areFar(last, head) ? beginOf(rows, head.from, last.to + 1) : undefined
    return begin ? [begin] : []
  })
}

/** The cuts of such stretches as one. */
export function together(cuts: readonly Cut[]): Cut {
  const meetings: CutMeeting[] = []
  for (const cut of cuts) {
    const before = meetings.length
    for (const { attachedTo, ...meeting } of cut.meetings)
      meetings.push({
        ...meeting,
        attachedTo: attachedTo && { ...attachedTo, meeting: attachedTo.meeting + before },
      })
  }
  return {
    meetings,
    furniture: gathered(cuts, ({ furniture }) => furniture),
    unassigned: gathered(cuts, ({ unassigned }) => unassigned),
  }
}
