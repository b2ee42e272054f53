import { holdsOldWord, isBeforeReform, oldSpelling } from '../danish/orthography.ts'
import type { CutMeeting } from '../model/cut.ts'
import { linesOf, sectionsOfAll } from './walk.ts'

/** Old spellings in the text of punkter, that are no quotation. */
const fewestOldLines = 2

/** The year near which a two-digit one lies: that of the meeting before, else what the spelling of the meeting says, or of its source; `null` where nothing does. */
export function yearNear(meeting: CutMeeting, before: string | null, isOldSource: () => boolean): number | null {
  if (before !== null) return Number(before.slice(0, 4))
  const isOld = [...meeting.head, ...meeting.tail].some(({ text }) => holdsOldWord(text)) || isOldInside(meeting)
  return isOld || isOldSource() ? oldSpelling : null
}
/** So many lines show how a source spells. */
const shownLines = 2000

/** Whether a source is spelled as before the reform, asked of its first lines, and once. */
export function spellsOld(meetings: readonly CutMeeting[]): () => boolean {
  let known: boolean | null = null
  return () => {
    known ??= isBeforeReform(linesShown(meetings))
    return known
  }
}
function linesShown(meetings: readonly CutMeeting[]): string[] {
  const lines: string[] = []
  for (const { head, punkter } of meetings) {
    for (const { text } of head) lines.push(text)
    for (const punkt of punkter) {
      if (lines.length > shownLines) return lines
      for (const { text } of punkt.title) lines.push(text)
      for (const { text } of linesOf(punkt, () => true)) lines.push(text)
    }
  }
  return lines
}
function isOldInside({ punkter }: CutMeeting): boolean {
  let old = 0
  for (const pieces of [...punkter.map(({ title }) => title), ...sectionsOfAll(punkter).map(({ body }) => body)])
    for (const { text } of pieces) {
      if (holdsOldWord(text)) old += 1
      if (old >= fewestOldLines) return true
    }
  return false
}
