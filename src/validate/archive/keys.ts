import { hash } from 'node:crypto'
import { findDates, isoDate } from '../../danish/dates.ts'
import type { Document, Meeting, Punkt } from '../../model/meeting.ts'
import type { Place } from '../../model/place.ts'
import { bare } from '../bare.ts'
import { type At, meetingsOf, punkterOf, startOf } from '../walk.ts'

/** Where a finding about an archive belongs: the document, its line in its file, its source, and the place in both. */
export interface Origin {
  readonly document: string
  readonly row: number | null
  readonly source: string | null
}

/** What is remembered of a meeting when its document is gone. */
export interface MeetingKey {
  readonly pointer: string
  readonly at: Place
  readonly id: string
  readonly body: string
  readonly date: string
  readonly type: Meeting['documentType']
  readonly startTime: string | null
  readonly location: string | null
  /** A digest of the punkter's numbers and titles. */
  readonly agenda: string
}

/** The minutes of an earlier meeting of the same body that a punkt approves. */
export interface Approval {
  readonly pointer: string
  readonly at: Place | null
  readonly body: string
  readonly date: string
}

/** What is remembered of a document, so that archives of any size fit into memory. */
export interface Keys extends Origin {
  readonly sha256: string
  readonly meetings: readonly MeetingKey[]
  readonly approvals: readonly Approval[]
}

const agendaOf = ({ punkter }: Meeting) =>
  hash('sha256', punkter.map(({ number, title }) => `${number ?? ''} ${bare(title)}`).join('\n'), 'base64').slice(0, 12)

/** `Referat fra mødet den`, `Godkendelse af protokollen fra`, `Referat af mødet d.`: what an approval is called. */
const approves =
  /(?<!\p{L})(?:referat|protokol|beslutningsprotokol|beslutningsreferat|mødereferat)(?:et|erne|len)?(?:\s+(?:fra|af|for|til))?(?:\s+\p{L}+){0,4}\s*(?:den|d\.)?\s*$/iu

/** The date that follows such words, the year filled up from the meeting's own. */
function approvedDate(text: string, meetingDate: string): string | null {
  const near = Number(meetingDate.slice(0, 4))
  const [first, second] = findDates(text, near).filter((date) => approves.test(text.slice(0, date.start)))
  if (first?.month == null || second !== undefined) return null
  const iso = first.iso ?? isoDate(near, first.month, first.day)
  const before = iso < meetingDate ? iso : `${near - 1}${iso.slice(4)}`
  return first.iso === null ? before : iso
}

/** The title and, where it speaks of minutes at all, how the punkt's text begins. */
function* wordsOf({ value: punkt, pointer }: At<Punkt>) {
  yield { pointer: `${pointer}/title`, text: punkt.title, at: startOf(punkt) }
  if (/referat|protokol/i.test(punkt.title))
    for (const [i, { text, span }] of punkt.sections.entries())
      yield { pointer: `${pointer}/sections/${i}/text`, text: text.slice(0, 300), at: span.from }
}

function approvalOf(punkt: At<Punkt>, { body, date: held }: Meeting): Approval[] {
  if (body === null || held === null) return []
  for (const { pointer, text, at } of wordsOf(punkt)) {
    const date = approvedDate(text, held)
    if (date !== null && date < held) return [{ pointer, at, body: bare(body), date }]
  }
  return []
}

/** What the checks across an archive need of a document. */
export function keysOf(document: Document, origin: Origin): Keys {
  const meetings = meetingsOf(document)
  return {
    ...origin,
    sha256: document.source.sha256,
    meetings: meetings.flatMap(({ value: meeting, pointer }) => {
      const { id, body, date, documentType: type, startTime, location } = meeting
      if (body === null || date === null) return []
      const at = meeting.span.from
      return [{ pointer, at, id, body: bare(body), date, type, startTime, location, agenda: agendaOf(meeting) }]
    }),
    approvals: meetings.flatMap((meeting) =>
      meeting.value.attachedTo === null ? punkterOf(meeting).flatMap((punkt) => approvalOf(punkt, meeting.value)) : [],
    ),
  }
}
