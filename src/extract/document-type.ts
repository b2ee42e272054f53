import { gathered } from '../danish/gathered.ts'
import { findPaper } from '../danish/papers.ts'
import type { CutMeeting, Piece } from '../model/cut.ts'
import type { Punkt } from '../model/meeting.ts'
import { type Found, inferred, stated } from './found.ts'

const minutes = /referat|protokol/iu
const agenda = /dagsorden|indkaldelse|sagsliste/iu

const headingsOf = ({ punkter }: CutMeeting) =>
  gathered(punkter, ({ parts }) => gathered(parts, ({ heading }) => heading))

/** The paper's type, and the line that says it; inferred where no line does. A paper that holds decisions of its own meeting is minutes. */
export function documentTypeOf(meeting: CutMeeting, punkter: readonly Punkt[]): Found<'dagsorden' | 'referat'> | null {
  if (meeting.documentType === null) {
    const decided = punkter.find(({ decision }) => decision !== null)
    return decided ? inferred('referat', decided.span[0]?.from ?? meeting.span.from) : null
  }
  const says = meeting.documentType === 'referat' ? minutes : agenda
  const isOf = ({ text }: Piece) =>
    text.length < 120 && says.test(text) && findPaper(text) !== null && !/^punkt/i.test(text.trim())
  const at = meeting.head.find(isOf) ?? headingsOf(meeting).find(isOf)
  return at ? stated(meeting.documentType, at) : inferred(meeting.documentType, meeting.span.from)
}
