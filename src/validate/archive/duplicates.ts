import type { Keys, MeetingKey } from './keys.ts'
import type { Archive, ArchiveRule } from './rule.ts'

/** How a finding names another document: its path, and its line where many stand in one file. */
export const nameOf = ({ document, row }: Pick<Keys, 'document' | 'row'>) =>
  row === null ? document : `${document}:${row}`

export const sourceTwice: ArchiveRule = function* ({ documents }) {
  const seen = new Map<string, Keys>()
  for (const origin of documents) {
    const first = seen.get(origin.sha256)
    if (first === undefined) seen.set(origin.sha256, origin)
    else
      yield {
        origin,
        pointer: '/source/sha256',
        message: `Expected each source once, found that of ${nameOf(first)} again. Keep one of the two.`,
        at: null,
      }
  }
}

interface Told {
  readonly origin: Keys
  readonly meeting: MeetingKey
}

/** The meetings of the archive by what `key` gives, each with its document. */
export function groupMeetings({ documents }: Archive, key: (meeting: MeetingKey) => string): Map<string, Told[]> {
  const groups = new Map<string, Told[]>()
  for (const origin of documents)
    for (const meeting of origin.meetings) {
      const group = groups.get(key(meeting))
      if (group) group.push({ origin, meeting })
      else groups.set(key(meeting), [{ origin, meeting }])
    }
  return groups
}

/**
 * On what two accounts of a body's meeting of one date agree and differ. An agenda and its minutes may differ in their
 * punkter. A body can meet twice in a day: two accounts that agree on nothing are of two meetings.
 */
function compare(a: MeetingKey, b: MeetingKey) {
  const facts = [
    { name: 'startTime', values: [a.startTime, b.startTime] },
    { name: 'location', values: [a.location, b.location] },
    ...(a.type === b.type ? [{ name: 'punkter', values: [a.agenda, b.agenda] }] : []),
  ].filter(({ values }) => !values.includes(null))
  const differ = facts.filter(({ values: [one, other] }) => one !== other).map(({ name }) => name)
  return { agrees: differ.length < facts.length, differ }
}

export const meetingsDisagree: ArchiveRule = function* (archive) {
  for (const [first, ...others] of groupMeetings(archive, ({ body, date }) => `${body}\n${date}`).values())
    for (const { origin, meeting } of others) {
      if (first === undefined || first.origin === origin) continue
      const { agrees, differ } = compare(first.meeting, meeting)
      if (!agrees || differ.length === 0) continue
      yield {
        origin,
        pointer: `${meeting.pointer}/${differ[0]}`,
        message: `Expected what ${nameOf(first.origin)} says of the same meeting, found other ${differ.join(', ')}. Compare the two sources.`,
        at: meeting.at,
      }
    }
}

export const idCollides: ArchiveRule = function* (archive) {
  for (const [first, ...others] of groupMeetings(archive, ({ id }) => id).values())
    for (const { origin, meeting } of others) {
      if (first === undefined || first.origin === origin) continue
      if (first.meeting.body === meeting.body && first.meeting.date === meeting.date) continue
      yield {
        origin,
        pointer: `${meeting.pointer}/id`,
        message: `Expected an id of its own, found that of another meeting in ${nameOf(first.origin)}. Convert both again.`,
        at: meeting.at,
      }
    }
}
