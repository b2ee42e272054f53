import type { Document, Meeting } from '../../src/model/meeting.ts'

type Place = Meeting['span']['from']
type Span = Meeting['span']

const key = ({ page, line }: Place) => page * 1_000_000 + line

export const contains = (span: Span, place: Place) => key(span.from) <= key(place) && key(place) <= key(span.to)
export const isForward = (span: Span) => key(span.from) <= key(span.to)

/** Every span a document holds, with where it is used. */
export function spansOf(document: Document): { readonly use: string; readonly span: Span }[] {
  const ofMeeting = (meeting: Meeting) => [
    { use: meeting.id, span: meeting.span },
    ...meeting.punkter.flatMap((punkt) => [
      ...punkt.span.map((span) => ({ use: `${meeting.id} punkt ${punkt.number}`, span })),
      ...punkt.sections.map(({ span }) => ({ use: `${meeting.id} punkt ${punkt.number} section`, span })),
      ...punkt.attachments.flatMap(({ span }) =>
        span ? [{ use: `${meeting.id} punkt ${punkt.number} attachment`, span }] : [],
      ),
    ]),
  ]
  return [
    ...document.meetings.flatMap(ofMeeting),
    ...document.unassigned.map(({ span }) => ({ use: 'unassigned', span })),
  ]
}
