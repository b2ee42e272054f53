import type { Rule, Sighting } from '../rule.ts'
import { meetingsOf, punkterOf, startOf } from '../walk.ts'

const isTime = (time: string) => Number(time.slice(0, 2)) <= 23 && Number(time.slice(3)) <= 59
/** A meeting that began in the evening may end in the small hours. */
const afterMidnight = (start: string, end: string) => end < '05:00' && start >= '12:00'
const backwards = (start: string | null, end: string | null) =>
  start !== null && end !== null && end < start && !afterMidnight(start, end)

export const noSuchTime: Rule = function* (document) {
  for (const meeting of meetingsOf(document))
    for (const { value, pointer, at } of [
      { ...meeting, at: meeting.value.evidence.startTime ?? meeting.value.span.from },
      ...punkterOf(meeting).map((punkt) => ({ ...punkt, at: startOf(punkt.value) })),
    ])
      for (const key of ['startTime', 'endTime'] as const) {
        const time = value[key]
        if (time !== null && !isTime(time))
          yield {
            pointer: `${pointer}/${key}`,
            message: `Expected a time from 00:00 to 23:59, found ${time}. Look at it in the source.`,
            at,
          }
      }
}

const endsFirst = (pointer: string, start: string | null, end: string | null, at: Sighting['at']): Sighting => ({
  pointer: `${pointer}/endTime`,
  message: `Expected an end after the start at ${start}, found ${end}. Look at both in the source.`,
  at,
})

export const timeBackwards: Rule = function* (document) {
  for (const meeting of meetingsOf(document)) {
    const { startTime, endTime, evidence, span } = meeting.value
    if (backwards(startTime, endTime))
      yield endsFirst(meeting.pointer, startTime, endTime, evidence.endTime ?? span.from)
    let before: string | null = null
    for (const { value: punkt, pointer } of punkterOf(meeting)) {
      const at = startOf(punkt)
      if (backwards(punkt.startTime, punkt.endTime)) yield endsFirst(pointer, punkt.startTime, punkt.endTime, at)
      if (backwards(before, punkt.startTime))
        yield {
          pointer: `${pointer}/startTime`,
          message: `Expected a start not before ${before}, when the punkt above starts; found ${punkt.startTime}. Look at both.`,
          at,
        }
      before = punkt.startTime ?? before
    }
  }
}
