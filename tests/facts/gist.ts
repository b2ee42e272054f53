import type { Document } from '../../src/index.ts'
import { fold } from './likeness.ts'

/** The facts of a document as lines, wherever and in whatever letters its source printed them: what variants must share. */
export function gist(document: Document): string[] {
  const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).join(', ')
  return document.meetings.flatMap((meeting, m) => {
    const { documentType, body, date, startTime, endTime, location, cancelled, participants, absent } = meeting
    const parent = document.meetings.find(({ id }) => id === meeting.attachedTo?.meeting)
    const facts = {
      type: documentType,
      body,
      date,
      time: `${startTime}-${endTime}`,
      location,
      cancelled,
      participants: names(participants),
      absent: names(absent),
      attachedTo: meeting.attachedTo && `${parent?.date} ${meeting.attachedTo.punkt}`,
      punkter: meeting.punkter.map(({ number }) => number).join(' '),
    }
    const ofPunkter = meeting.punkter.flatMap((punkt) =>
      lines(`${m + 1}.${punkt.number}`, {
        title: punkt.title,
        closed: punkt.closed,
        category: punkt.category,
        time: `${punkt.startTime}-${punkt.endTime}, ${punkt.durationMinutes} min`,
        responsible: punkt.responsible,
        caseNumbers: punkt.caseNumbers.join(', '),
        outcome: punkt.decision?.outcome,
        votes: punkt.decision?.votes && JSON.stringify(punkt.decision.votes),
        attachments: punkt.attachments.map(({ title }) => title).join('; '),
        actions: punkt.actions.map(({ responsible }) => responsible).join(', '),
        absent: names(punkt.absent),
      }),
    )
    return [...lines(`${m + 1}`, facts), ...ofPunkter]
  })
}

const lines = (where: string, facts: Readonly<Record<string, unknown>>) =>
  Object.entries(facts).map(([fact, value]) => `${where} ${fact}: ${fold(String(value ?? ''))}`)

/** What two documents of the same minutes tell differently: a line of the second that the first does not have. */
export const differences = (one: Document, two: Document) => {
  const known = new Set(gist(one))
  return gist(two).filter((line) => !known.has(line))
}
