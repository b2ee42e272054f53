import { numbersOf, speaksOfPresence } from '../danish/absence.ts'
import { isCaseLine } from '../danish/case-lines.ts'
import { isClosedLine } from '../danish/closed.ts'
import { gathered } from '../danish/gathered.ts'
import type { Note } from '../model/codes.ts'
import type { CutPunkt, Piece } from '../model/cut.ts'
import type { Person, Punkt } from '../model/meeting.ts'
import { absencesIn, isPartlyAway } from './absence.ts'
import { actionsOf } from './actions.ts'
import { attachmentsOf } from './attachments.ts'
import { caseNumbersOf } from './case-numbers.ts'
import { decisionOf, isOfOthers, type Sitting } from './decision.ts'
import { peopleOf } from './people.ts'
import { awayUnderLabel } from './people-lists.ts'
import { type ReadPunkt, readPunkt } from './reading.ts'
import { scheduleOf } from './schedule.ts'
import { sectionsOf } from './sections.ts'
import { titleOf } from './title.ts'

/** What a punkt must know of its meeting. */
export interface Meanwhile extends Sitting {
  readonly information: string | null
  readonly absent: readonly Person[]
  readonly participants: readonly Person[]
  readonly partlyAway: readonly Person[]
}

/** Who took no part in a punkt: named in it, or away from the meeting for its number (`sag 129-131`). */
function absentFrom(punkt: ReadPunkt, meeting: Meanwhile): Person[] {
  const said = gathered(punkt.sections, (section) => {
    const { kind, heading, body, text } = section
    if (silent.has(kind)) return []
    const isList = kind === 'fravær' && heading !== null
    if ((!isList && !speaksOfPresence.test(text)) || isOfOthers(section, meeting)) return []
    return isList ? awayUnderLabel(body) : absencesIn(text)
  })
  const numbered = (note: string | null) => (note === null ? [] : numbersOf(note))
  const away = [...meeting.absent, ...meeting.partlyAway].filter(
    ({ note }) => punkt.number !== null && numbered(note).includes(Number(punkt.number)),
  )
  const here = said.filter(
    (person) =>
      !isPartlyAway(person) ||
      numbered(person.note).length === 0 ||
      numbered(person.note).includes(Number(punkt.number)),
  )
  return [...here, ...underHeading(punkt, meeting.absent), ...belowDecision(punkt, meeting.absent), ...away].filter(
    (one, i, all) => all.findIndex(({ name }) => name === one.name) === i,
  )
}
/** Fewer names are no list. */
const fewestNames = 2

/** `Eva Lind (A), Bo Ager (C)`, nothing else, first under a heading: the absent, where the head says that all of them are. */
function underHeading(punkt: ReadPunkt, absent: readonly Person[]): readonly Person[] {
  if (punkt.sections.length < 2 || absent.length === 0) return []
  const [line] = firstLines(punkt)
  const names = line ? peopleOf(line.text) : []
  return names.length >= fewestNames && names.every((one) => isIn(absent, one)) ? names : []
}
/** `Godkendt.` / `Eva Lind (V)` / `Bo Ager (A)`: those of the absent whose names stand alone, one a line, below what was decided. */
function belowDecision(punkt: ReadPunkt, absent: readonly Person[]): readonly Person[] {
  if (absent.length === 0) return []
  return gathered(punkt.sections, ({ kind, body }) => {
    if (kind !== 'beslutning') return []
    const lines = body.filter(({ text }) => text.trim() !== '')
    const from = lines.findLastIndex((line) => !isOneOf(absent, line)) + 1
    return gathered(lines.slice(Math.max(1, from)), ({ text }) => peopleOf(text))
  })
}
function isOneOf(people: readonly Person[], { text }: Piece): boolean {
  const [one, ...more] = peopleOf(text)
  return one !== undefined && more.length === 0 && isIn(people, one)
}
const isIn = (people: readonly Person[], { name }: Person) => people.some((one) => one.name === name)

/** Kinds of text that tell of the case, not of who sat there. */
const silent: ReadonlySet<string> = new Set([
  'bilag',
  'sagsfremstilling',
  'baggrund',
  'indstilling',
  'resumé',
  'økonomi',
])

/** `Lukket punkt`, among the first lines under the heading, or between its number and its title. */
const saysClosed = (punkt: ReadPunkt) =>
  firstLines(punkt).some(({ text }) => isClosedLine(text.trim())) ||
  punkt.parts.some(({ heading }) => heading.some(({ text }, i) => i > 0 && isClosedLine(text.trim())))

/** How many short lines may tell whose case it is, before one says that it is closed: `A. Sager til afgørelse` / `Initialer: KB` / `Lukket`. */
const fewFirst = 4
const shortLine = 60

/** The first line under a heading, its case numbers not counted, and what follows while the lines are no text. */
function firstLines({ sections: [first] }: ReadPunkt): readonly Piece[] {
  const lines: Piece[] = []
  for (const line of first?.heading === null ? first.body : []) {
    if (!isSaid(line)) continue
    const isText = line.text.length > shortLine || line.text.endsWith('.')
    if (!isText || lines.length === 0) lines.push(line)
    if (isText || lines.length === fewFirst) break
  }
  return lines
}
const isSaid = ({ text }: Piece) => text.trim() !== '' && !isCaseLine(text.trim())

/** The facts of one punkt. */
export function punktOf(cut: CutPunkt, meeting: Meanwhile, note: Note): Punkt {
  const punkt = readPunkt(cut)
  const title = titleOf(punkt, [...meeting.participants, ...meeting.absent])
  const schedule = scheduleOf(punkt, meeting.information)
  const { decision, earlier } = decisionOf(punkt, meeting, note)
  return {
    number: punkt.number,
    title: title.title,
    closed: title.closed || saysClosed(punkt),
    category: punkt.category ?? title.typeWord ?? schedule.purpose,
    durationMinutes: title.durationMinutes ?? schedule.durationMinutes,
    startTime: title.startTime ?? schedule.startTime,
    endTime: title.endTime ?? schedule.endTime,
    responsible: schedule.responsible ?? title.responsible,
    method: schedule.method,
    caseNumbers: caseNumbersOf(punkt, title.caseNumber),
    sections: sectionsOf(punkt),
    decision,
    earlierDecisions: [...earlier],
    actions: actionsOf(punkt, meeting.participants),
    attachments: attachmentsOf(punkt),
    absent: absentFrom(punkt, meeting),
    span: punkt.parts.map(({ span }) => span),
  }
}
