import { findDates } from '../danish/dates.ts'
import { gathered } from '../danish/gathered.ts'
import { withoutMark } from '../danish/items.ts'
import { isFullName } from '../danish/names.ts'
import type { Note } from '../model/codes.ts'
import type { Decision, Punkt } from '../model/meeting.ts'
import { absencesIn } from './absence.ts'
import { type DecisionHeading, isOwn, readDecisionHeading } from './decision-heading.ts'
import { decisionFrom, firstPiece, mayBeAbsence, saidIn } from './decision-said.ts'
import { unlabelled, votedBefore } from './decision-unlabelled.ts'
import { rule } from './outcome.ts'
import type { ReadPunkt, ReadSection } from './reading.ts'
import { blocks, oneLine } from './text.ts'

type Earlier = Punkt['earlierDecisions'][number]

/** Whose decisions are the meeting's own. */
export interface Sitting {
  readonly body: string | null
  readonly date: string | null
}

export interface Decided {
  readonly decision: Decision | null
  readonly earlier: readonly Earlier[]
}

/** `Tomt indhold`: a site's word for an empty decision. */
const empty = /^(?:tomt indhold|\(tom\)|-)?\.?$/iu
/** `Tidligere beslutninger` as a list: `- Rådmandsmøde d. 18. februar 2020: …`, `KMB IT-udvalget den 5. december 2012 Punkt 3`. */
function earlierIn(section: ReadSection): Earlier[] {
  const list = blocks(section.body).map(({ text }) => text)
  const text = list.join('\n')
  if (text === '' || /^ingen\.?$/iu.test(text)) return []
  const heading = headingOf(section)
  const dated = list.filter((line) => findDates(line).length > 0)
  if (heading.date !== null || heading.body !== null || dated.length === 0) return [{ ...heading, text }]
  return gathered(list, (line) => {
    const named = readDecisionHeading(withoutMark(line))
    return saysMore(line, named) ? [{ ...named, text: line }] : []
  })
}

/** Whether a line of such a list tells who and when, or what: a cell of a table that holds only a board, or only a day, does not. */
function saysMore(line: string, { body, date }: DecisionHeading): boolean {
  if (body !== null && date !== null) return true
  const rest = line.replace(body ?? '', '').replace(/[\d./-]+/gu, '')
  return (body !== null || date !== null) && /\p{L}{4}/u.test(rest)
}

const headingOf = ({ heading, ofDecision }: ReadSection): DecisionHeading => {
  const label = ofDecision ?? heading
  return label ? readDecisionHeading(label.text) : { body: null, date: null }
}

/** Texts that stand twice (a heading printed twice, a part repeated) count once. */
function together(sections: readonly ReadSection[], note: Note): string {
  const texts = sections.map(saidIn).filter((text) => !empty.test(text))
  const once = [...new Set(texts)]
  const again = sections[1]?.heading ?? sections[1]?.body[0]
  if (once.length < texts.length)
    note('extract/repeated-text', 'Expected a decision once, saw it twice in the same punkt.', again)
  return once.join('\n\n')
}

/** Under no label, after `Fremmøde:`: nothing but who was away. */
const isOnlyAbsence = ({ heading, text }: ReadSection) =>
  heading === null &&
  mayBeAbsence.test(text) &&
  text.split('\n\n').every((paragraph) => absencesIn(paragraph).length > 0)

/** `Valg af Kasserer`: a name alone is who was chosen. */
const election = /^(?:(?:gen|ny)?valg(?:et)?) (?:af|til) /iu

/** Names alone under no label are signatures. */
const isSigned = ({ heading, body, text }: ReadSection) =>
  heading === null &&
  text !== '' &&
  text.length < longestSigned &&
  body.every((piece) => piece.text.trim() === '' || isFullName(piece.text.trim())) &&
  rule(text, true).verdict === null
const longestSigned = 600

/** Whether a section is a decision of another board or another day. */
export function isOfOthers(section: ReadSection, sitting: Sitting): boolean {
  const heading = headingOf(section)
  const isOfAnotherDay = heading.date !== null && !isOwn({ ...heading, body: null }, null, sitting.date)
  if (section.kind === 'beslutning') return !isOwn(heading, sitting.body, sitting.date)
  return (section.kind === 'opsamling' || (section.kind === 'fravær' && section.ofDecision !== null)) && isOfAnotherDay
}

/** `Referat` over what this board did, where labels stand over what others had decided. */
const isMinutes = ({ kind, heading }: ReadSection) => kind === 'referat' && heading !== null

/** What a meeting decided on a punkt, told apart from what other boards and other days decided. */
export function decisionOf(punkt: ReadPunkt, sitting: Sitting, note: Note): Decided {
  const own: ReadSection[] = []
  const earlier: Earlier[] = []
  let isLabelled = false
  const isElection = () => election.test(oneLine(punkt.title))
  for (const section of punkt.sections) {
    const { kind, text } = section
    if (kind === 'tidligere-beslutning') earlier.push(...earlierIn(section))
    if ((kind !== 'beslutning' && kind !== 'opsamling') || (isSigned(section) && !isElection())) continue
    const heading = headingOf(section)
    isLabelled ||= kind === 'beslutning'
    const isOthers = isOfOthers(section, sitting)
    if (isOthers && !empty.test(text)) earlier.push({ ...heading, text })
    if (!isOthers && kind === 'beslutning') own.push(section)
  }
  const votes = own.length > 0 ? punkt.sections.filter(({ kind }) => kind === 'afstemning') : []
  const deciding = own.filter((section) => !isOnlyAbsence(section))
  const text = together([...(deciding.length > 0 ? deciding : own), ...votes], note)
  if (text !== '') {
    const decision = decisionFrom(text, rule(text, true), firstPiece(own[0]), note)
    return { decision: decision.votes ? decision : { ...decision, ...votedBefore(punkt, decision) }, earlier }
  }
  const isOnlyOthers = isLabelled && own.length === 0
  const rest = punkt.sections.filter(
    (section) => !isOfOthers(section, sitting) && (!isOnlyOthers || isMinutes(section)),
  )
  if (isOnlyOthers && rest.length === 0) return { decision: null, earlier }
  return { decision: unlabelled({ ...punkt, sections: rest }, sitting.body, note), earlier }
}
