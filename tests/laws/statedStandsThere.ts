import type { Meeting } from '../../src/model/meeting.ts'
import type { Law } from './law.ts'

/** The words and numbers of a text, without leading zeros. */
const partsOf = (text: string) => (text.match(/\p{L}+|\d+/gu) ?? []).map((part) => part.replace(/^0+(?=\d)/, ''))
/** How many lines a stated fact may run on over: a long name or place, a label with its value below. */
const reach = 3
/** `sogne-` + `raad` → `sogneraad` */
const wordBreak = /(?<=\p{L})[-=]\s*\n(?=\p{Ll})/gu
const documentWords =
  /referat|dagsorden|protokol|indkaldelse|m[øo]de|beslutning|afholdt|behandle|forhandle|ad\s*\d|vedt/

/** Whether a fact's value stands in a text. A full hour may stand without minutes (`Kl. 16`), half past as `½`. */
function standsIn(text: string, fact: string, value: string): boolean {
  const there = new Set(partsOf(text))
  const [first = '', ...rest] = partsOf(value.toLowerCase())
  if (fact === 'documentType') return documentWords.test(text)
  if (fact === 'date') return there.has(rest.at(-1) ?? first)
  if (fact === 'startTime' || fact === 'endTime') {
    const minutes = rest[0] === '0' || (rest[0] === '30' && text.includes('½')) || there.has(rest[0] ?? '')
    return (there.has(first) && minutes) || there.has(`${first}${value.slice(3)}`) || /½|\bem\b|middag/.test(text)
  }
  return [first, ...rest].every((part) => text.includes(part))
}

/** A fact that is `stated` stands at the line its evidence names. A document's type is read from a word for it. */
export const statedStandsThere: Law = ({ document, lines }) => {
  const textAt = (page: number, line: number) =>
    lines
      .filter((l) => l.page === page && l.line >= line && l.line < line + reach)
      .map(({ text }) => text)
      .join('\n')
      .replace(wordBreak, '')
      .toLowerCase()
  const broken = (meeting: Meeting) =>
    Object.entries(meeting.evidence).flatMap(([fact, { certainty, page, line }]) => {
      const value = meeting[fact as keyof Meeting['evidence']]
      if (value === null) return [`${meeting.id}: evidence for ${fact}, which is null`]
      if (certainty !== 'stated') return []
      const text = textAt(page, line)
      const stands = standsIn(text, fact, value)
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
