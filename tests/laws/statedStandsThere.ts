import type { Meeting } from '../../src/model/meeting.ts'
import { repaired } from '../follow.ts'
import type { Law } from './law.ts'

/** The numbers of a date or time, the words of a text: what must stand at the line a fact was read from. */
const partsOf = (value: string) =>
  value
    .toLowerCase()
    .match(/[\p{L}]+|\d+/gu)
    ?.map((part) => part.replace(/^0+(?=\d)/, '')) ?? []
/** How many lines a stated fact may run on over: a long name or place, a label with its value below. */
const reach = 3
const documentWords =
  /referat|dagsorden|protokol|indkaldelse|m[øo]de|beslutning|afholdt|behandle|forhandle|ad\s*\d|vedt/i

/** A fact that is `stated` stands at the line its evidence names. A document's type is read from a word for it. */
export const statedStandsThere: Law = ({ document, pages }, tools) => {
  const lines = repaired(pages, tools)
  const textAt = (page: number, line: number) =>
    lines
      .filter((l) => l.page === page && l.line >= line && l.line < line + reach)
      .map(({ text }) => text)
      .join(' ')
      .toLowerCase()
  const broken = (meeting: Meeting) =>
    Object.entries(meeting.evidence).flatMap(([fact, { certainty, page, line }]) => {
      const value = meeting[fact as keyof Meeting['evidence']]
      if (value === null) return [`${meeting.id}: evidence for ${fact}, which is null`]
      if (certainty !== 'stated') return []
      const text = textAt(page, line)
      const numbers = new Set((text.match(/\d+/g) ?? []).map((number) => number.replace(/^0+(?=\d)/, '')))
      const stands =
        fact === 'documentType'
          ? documentWords.test(text)
          : fact === 'date'
            ? numbers.has(partsOf(value).at(-1) ?? '')
            : partsOf(value).every((part) => text.includes(part))
      return stands
        ? []
        : [`${meeting.id}: ${fact} "${value}" does not stand at ${page}:${line} "${text.slice(0, 80)}"`]
    })
  const silent = document.meetings.flatMap((meeting) =>
    (['body', 'date', 'startTime', 'endTime', 'location', 'documentType', 'bodyType'] as const)
      .filter((fact) => meeting[fact] !== null && meeting.evidence[fact] === undefined)
      .map((fact) => `${meeting.id}: no evidence for ${fact}`),
  )
  return [...document.meetings.flatMap(broken), ...silent]
}
