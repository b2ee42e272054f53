import type { Document, Meeting } from '../../src/model/meeting.ts'
import type { Facts, MeetingFacts } from './facts.ts'
import { exactly } from './likeness.ts'
import { failingPunktFacts, named, stringsDiffer } from './punkt.ts'

/** Which facts a document does not hold, each as one line; the same line every time, so that it can be listed as known. */
export function failingFacts(facts: Facts, document: Document): string[] {
  const pairs = facts.meetings.map((want) => ({ want, got: partner(want, document.meetings) }))
  const extra = document.meetings.filter((meeting) => !pairs.some(({ got }) => got === meeting))
  return [
    ...(facts.orthography === undefined || facts.orthography === document.orthography ? [] : ['orthography']),
    ...(facts.repairs === undefined || facts.repairs === document.repairs.length ? [] : ['number of repairs']),
    ...pairs.flatMap(({ want, got }) =>
      got === undefined ? [`${want.date}: found`] : failingMeetingFacts(want, got, document),
    ),
    ...extra.map((meeting) => `no meeting ${meeting.date} ${meeting.body}`),
  ]
}

/** The meeting of that date and body; of the date alone where the body is not asked or not found. */
function partner(want: MeetingFacts, meetings: readonly Meeting[]): Meeting | undefined {
  const sameDate = meetings.filter((meeting) => meeting.date === want.date)
  return sameDate.find((meeting) => meeting.body === want.body) ?? sameDate[0]
}

const plain = ['documentType', 'date', 'startTime', 'endTime', 'cancelled'] as const
const texts = ['body', 'bodyType', 'location'] as const

function failingMeetingFacts(want: MeetingFacts, got: Meeting, document: Document): string[] {
  const parent = document.meetings.find((meeting) => meeting.id === got.attachedTo?.meeting)
  const attached = got.attachedTo === null ? null : `${got.attachedTo.punkt} of ${parent?.date}`
  const wanted = want.attachedTo ? `${want.attachedTo.punkt} of ${want.attachedTo.date}` : null
  const failing = [
    ...plain.filter((key) => want[key] !== undefined && want[key] !== got[key]),
    ...texts.filter((key) => stringsDiffer(want[key], got[key])),
    ...(['participants', 'absent'] as const).flatMap((key) => named(key, want[key], got[key])),
    ...(want.attachedTo === undefined || attached === wanted ? [] : ['attachedTo']),
    ...(want.diagnostics ?? [])
      .filter((code) => !document.diagnostics.some((diagnostic) => diagnostic.code.includes(code)))
      .map((code) => `diagnostic ${code}`),
  ]
  const taken = want.punkter.map((punkt) =>
    got.punkter.find(
      ({ number, title }) =>
        number === punkt.number && (number !== null || punkt.title === undefined || exactly(title, punkt.title)),
    ),
  )
  const extra = got.punkter.filter((punkt) => !taken.includes(punkt))
  return [
    ...failing,
    ...want.punkter.flatMap((punkt, i) => failingPunktFacts(punkt, taken[i])),
    ...(want.punkterOpen ? [] : extra).map((punkt) => `no punkt ${punkt.number} ${punkt.title}`),
  ].map((line) => `${want.date}: ${line}`)
}
