import type { Rule } from '../rule.ts'
import { meetingsOf } from '../walk.ts'

export const idTwice: Rule = function* (document) {
  const seen = new Map<string, string>()
  for (const { value: meeting, pointer } of meetingsOf(document)) {
    const first = seen.get(meeting.id)
    if (first === undefined) seen.set(meeting.id, pointer)
    else
      yield {
        pointer: `${pointer}/id`,
        message: `Expected an id of its own, found that of ${first}. Convert the source again.`,
        at: meeting.span.from,
      }
  }
}

export const attachedToNothing: Rule = function* (document) {
  for (const { value: meeting, pointer } of meetingsOf(document)) {
    const { attachedTo } = meeting
    if (attachedTo === null) continue
    const parent = document.meetings.find((other) => other.id === attachedTo.meeting && other !== meeting)
    const punkt = attachedTo.punkt === null || parent?.punkter.some(({ number }) => number === attachedTo.punkt)
    if (parent && punkt) continue
    yield {
      pointer: `${pointer}/attachedTo/${parent ? 'punkt' : 'meeting'}`,
      message: `Expected the ${parent ? 'punkt' : 'meeting'} that this one is attached to, found none of that name. Convert the source again.`,
      at: meeting.span.from,
    }
  }
}

/** `/home/…` `C:\…` `minutes\2019.pdf` */
const machinePath = /^(?:\/|~|[A-Za-z]:)|\\/

export const absolutePath: Rule = function* (document) {
  if (machinePath.test(document.source.path))
    yield {
      pointer: '/source/path',
      message:
        'Expected a relative path with / between its parts, found one of a machine. Convert inside the archive’s folder.',
      at: null,
    }
}
