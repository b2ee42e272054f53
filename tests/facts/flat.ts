import type { Document } from '../../src/model/meeting.ts'

/** Where a thing stands is no fact of it: a page image has other lines than the text it shows. */
const places = new Set(['span', 'page', 'line'])

/** Every fact of a document's meetings, by its path (`0.punkter.2.decision.outcome`); white space folded: it is layout. */
export function factsOf({ meetings }: Document): ReadonlyMap<string, string> {
  const facts = new Map<string, string>()
  const take = (value: unknown, path: string) => {
    if (typeof value === 'object' && value !== null) {
      facts.set(`${path}.length`, String(Object.keys(value).length))
      for (const [key, inner] of Object.entries(value)) if (!places.has(key)) take(inner, `${path}.${key}`)
    } else facts.set(path, String(value).replace(/\s+/g, ' '))
  }
  meetings.forEach((meeting, i) => {
    take(meeting, String(i))
  })
  facts.set('length', String(meetings.length))
  return facts
}
