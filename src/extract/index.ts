import { gathered } from '../danish/gathered.ts'
import { notedOnLines } from '../geometry/broken.ts'
import type { Note } from '../model/codes.ts'
import type { Cut, CutMeeting } from '../model/cut.ts'
import { facts, type Meeting } from '../model/meeting.ts'
import { attendanceOf } from './attendance.ts'
import { attendanceTable } from './attendance-table.ts'
import { bodyOf, bookOf, inFull, isSitting, ofBook } from './body.ts'
import { isCancelled } from './cancelled.ts'
import { checkWeekday, dateOf } from './date.ts'
import { documentTypeOf } from './document-type.ts'
import { evidenceOf, type Found } from './found.ts'
import { readHead } from './head.ts'
import { idMaker } from './id.ts'
import { informationOf } from './information.ts'
import { locationOf } from './location.ts'
import { punktOf } from './punkt.ts'
import { timesOfMeeting } from './times.ts'
import { spellsOld, yearNear } from './year-near.ts'

type Name = ReturnType<typeof idMaker>
type HeadFacts = Readonly<Record<(typeof facts)[number], Found<string> | null>>

/** What the meetings before one in a source tell about it. */
interface Earlier {
  readonly bodies: ReadonlySet<string>
  /** The board that the book is of, as the last title of a book says. */
  readonly book: string | null
  /** The newest day, and where the last one met. */
  readonly date: string | null
  readonly location: string | null
  /** Whether the source is spelled as before the reform. */
  readonly isOld: () => boolean
}

/** A meeting, and the board whose book it is in. */
interface Read {
  readonly meeting: Meeting
  readonly book: string | null
}

/** The facts of one meeting. */
function meetingOf(cut: CutMeeting, earlier: Earlier, nameOf: Name, note: Note): Read {
  const table = attendanceTable(cut.head)
  const near = yearNear(cut, earlier.date, earlier.isOld)
  const head = readHead(
    cut.head.filter((piece) => !table.holds(piece)),
    near,
  )
  const date = dateOf(cut, head, { before: earlier.date, near }, note)
  if (date) checkWeekday(head, date, note)
  const named = bodyOf(cut, head, date?.value ?? null, note)
  const book = bookOf(head) ?? earlier.book
  const owner = isSitting(named.body) ? ofBook(head, date?.value ?? null, book) : null
  const body =
    owner ?? inFull(named.body, book === earlier.book ? earlier.bodies : new Set(book === null ? [] : [book]))
  const { type } = named
  const { start, end } = timesOfMeeting(cut, head, note)
  const place = locationOf(head, earlier.location)
  /** `Generalforsamling` / `i Engby Brugsforening`: whose meeting it is, not where. */
  const location = place?.value === body?.value ? null : place
  const { participants, absent, partlyAway } = attendanceOf(cut, head, table)
  const people = gathered([...participants, ...absent], ({ name, role, party, note }) => [
    name,
    role ?? '',
    party ?? '',
    note ?? '',
  ])
  const information = informationOf(cut, head, [body?.value ?? '', type?.value ?? '', location?.value ?? '', ...people])
  const sitting = {
    body: body?.value ?? null,
    date: date?.value ?? null,
    information,
    absent,
    participants,
    partlyAway,
  }
  const punkter = cut.punkter.map((punkt) => punktOf(punkt, sitting, note))
  const documentType = documentTypeOf(cut, punkter)
  const found: HeadFacts = { documentType, body, bodyType: type, date, startTime: start, endTime: end, location }
  const meeting: Meeting = {
    id: nameOf(sitting.body, sitting.date),
    documentType: documentType?.value ?? null,
    body: sitting.body,
    bodyType: type?.value ?? null,
    date: sitting.date,
    startTime: start?.value ?? null,
    endTime: end?.value ?? null,
    location: location?.value ?? null,
    evidence: evidenceIn(found),
    information,
    cancelled: isCancelled(cut.head.map(({ text }) => text).join('\n')),
    participants: [...participants],
    absent: [...absent],
    attachedTo: null,
    punkter,
    span: cut.span,
  }
  return { meeting, book }
}

/** The evidence of the facts that are known. */
function evidenceIn(found: HeadFacts): Meeting['evidence'] {
  const evidence: Meeting['evidence'] = {}
  for (const fact of facts) {
    const one = found[fact]
    if (one) evidence[fact] = evidenceOf(one)
  }
  return evidence
}

/** Cut lines become facts; a meeting whose paper lies inside another's names that one and its punkt. */
export function extract(cut: Cut, noteAt: Note): Meeting[] {
  const note = notedOnLines(noteAt)
  const nameOf = idMaker()
  const meetings: Meeting[] = []
  let [date, location, book]: [string | null, string | null, string | null] = [null, null, null]
  let bodies = new Set<string>()
  const isOld = spellsOld(cut.meetings)
  for (const one of cut.meetings) {
    const read = meetingOf(one, { bodies, book, date, location, isOld }, nameOf, note)
    const { meeting } = read
    if (read.book !== null && read.book !== book) bodies = new Set([read.book])
    if (meeting.body !== null) bodies.add(meeting.body)
    book = read.book
    date = meeting.date ?? date
    location = meeting.location
    meetings.push(meeting)
  }
  return meetings.map((meeting, i) => {
    const link = cut.meetings[i]?.attachedTo
    const parent = link ? meetings[link.meeting] : undefined
    return link && parent
      ? { ...meeting, attachedTo: { meeting: parent.id, punkt: parent.punkter[link.punkt]?.number ?? null } }
      : meeting
  })
}
