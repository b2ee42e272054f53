import { isCaseLine } from '../danish/case-lines.ts'
import { isClosedLine } from '../danish/closed.ts'
import { findDates } from '../danish/dates.ts'
import { gathered } from '../danish/gathered.ts'
import { itemOf, withoutMark } from '../danish/items.ts'
import { isFullName } from '../danish/names.ts'
import { sentences } from '../danish/sentences.ts'
import type { Note } from '../model/codes.ts'
import type { Piece } from '../model/cut.ts'
import type { Decision, Punkt } from '../model/meeting.ts'
import { absencesIn } from './absence.ts'
import { type DecisionHeading, isOwn, readDecisionHeading } from './decision-heading.ts'
import { type Ruling, rule } from './outcome.ts'
import { asBoard } from './own-board.ts'
import type { ReadPunkt, ReadSection } from './reading.ts'
import { blocks, oneLine, runningText } from './text.ts'
import { countedAt, countVotes } from './votes.ts'

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
/** `Fraværende:`, `Afbud: X`: a line that only says who was away. */
const isAbsence = /^(?:fraværende|afbud|ikke til ?stede|forfald|følgende deltog ikke[^:\n]{0,60})\s?(?:\(\d+\))?\s?:/iu
const mayBeAbsence = /fravær|afbud|stede|deltog|forfald/i

/** A section's text without the lines and paragraphs that only say who was away. */
function saidIn(section: ReadSection): string {
  if (!mayBeAbsence.test(section.text)) return section.text
  const kept = section.body.flatMap((piece) => withoutAbsence(piece) ?? [])
  const isWhole = kept.length === section.body.length && kept.every((piece, i) => piece === section.body[i])
  const text = isWhole ? section.text : runningText(kept)
  const paragraphs = text.split('\n\n')
  return paragraphs.filter((paragraph) => !isAbsence.test(paragraph)).join('\n\n')
}

/** `Fraværende: Ida Holm. Godkendt.`: what was decided, behind who was away; `null` where a line says only this. */
function withoutAbsence(piece: Piece): Piece | null {
  if (!isAbsence.test(piece.text.trim()) || piece.text.length > longestAbsence) return piece
  const [, second] = sentences(piece.text)
  const rest = second ? piece.text.slice(second.start) : ''
  return rest !== '' && rule(rest, true).verdict !== null
    ? { ...piece, column: piece.column + piece.text.length - rest.length, text: rest }
    : null
}
const longestAbsence = 200

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

const mixed = 'Expected one outcome of the decision, saw several that speak against each other; it is left open.'
const unsure = 'Expected one count for each side, saw two; the votes are left open.'

function decisionFrom(text: string, ruling: Ruling, at: Piece | null, note: Note): Decision {
  const { votes, unanimous, isUnsure } = countVotes(text, ruling.verdict === 'rejected')
  if (ruling.isMixed) note('extract/outcome-mixed', mixed, at ?? undefined)
  if (isUnsure) note('extract/votes-unsure', unsure, at ?? undefined)
  return { text, outcome: ruling.verdict, unanimous, votes }
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

const firstPiece = (section: ReadSection | undefined) =>
  section?.heading ?? section?.body.find(({ text }) => text.trim() !== '') ?? null

/** Kinds of text in which a decision without a label of its own may stand, the likeliest first. */
const minutesKinds = ['referat', 'opsamling', 'afstemning', 'andet'] as const

/** Minutes text without a decision label: from its first sentence that decides to its end. */
function unlabelled(punkt: ReadPunkt, sitting: Sitting, note: Note): Decision | null {
  const sections = punkt.sections.filter(({ paper }) => paper === 'minutes')
  for (const kind of minutesKinds)
    for (const section of sections) {
      if (section.kind !== kind || (kind === 'andet' && section.heading !== null)) continue
      const text = saidIn(withoutMarks(section))
      const ruling = rule(text, false)
      const start = kind === 'afstemning' ? 0 : ruling.start
      if (ruling.verdict !== null || ruling.isMixed)
        return { ...decisionFrom(text, ruling, firstPiece(section), note), text: text.slice(start) }
    }
  return (
    belowProposal(sections, note) ??
    overQuotation(sections, note) ??
    lastParagraph(sections, note) ??
    inTitle(punkt, note) ??
    ofOwnBoard(sections, sitting.body, note) ??
    voted(sections, note)
  )
}

/** `20.01.15Ø40/0198`, `(Lukket dør)` right over `Bevilget 8.500 kr.`: the number and the state of a case are no part of what was decided. */
function withoutMarks(section: ReadSection): ReadSection {
  const body = section.body.filter(({ text }) => !isCaseLine(text.trim()) && !isClosedLine(text.trim()))
  return body.length === section.body.length ? section : { ...section, body, text: runningText(body) }
}

/** `Økonomiudvalget indstiller til byrådet, at …` in its own minutes. */
function ofOwnBoard(sections: readonly ReadSection[], body: string | null, note: Note): Decision | null {
  for (const section of body === null ? [] : sections) {
    const said = sentences(section.text).findLast(({ text }) => asBoard(text, body ?? '') !== null)
    const ruling = said ? rule(asBoard(said.text, body ?? '') ?? '', false) : null
    if (said && ruling?.verdict) return decisionFrom(section.text.slice(said.start), ruling, firstPiece(section), note)
  }
  return null
}

/** `For udlejning stemte 2, imod stemte 4.` in the minutes, and below the label `Beslutning` only what came of it: the votes are the decision's. */
function votedBefore({ sections }: ReadPunkt, { outcome, votes, unanimous }: Decision): Partial<Decision> {
  const told = sections.filter(
    ({ paper, kind, heading }) => paper === 'minutes' && kind === 'andet' && heading === null,
  )
  const counted = told.flatMap(({ text }) => countedAt(text) ?? [])
  const section = told.find(({ text }) => countedAt(text) !== null)
  if (!section || counted.length > 1 || !decides.has(outcome ?? '')) return { votes, unanimous }
  const ballot = countVotes(section.text.slice(counted[0]), outcome === 'rejected')
  return { votes: ballot.votes, unanimous: unanimous ?? ballot.unanimous }
}
const decides: ReadonlySet<string> = new Set(['approved', 'rejected', 'recommended'])

/** Counted on both sides, though no verb says what came of it. */
function voted(sections: readonly ReadSection[], note: Note): Decision | null {
  const section = sections.find(({ heading, text }) => heading === null && countedAt(text) !== null)
  const said = section ? saidIn(section) : ''
  const text = said.slice(countedAt(said) ?? said.length)
  return section && text !== '' ? decisionFrom(text, rule(text, false), firstPiece(section), note) : null
}

/** `3. Ansøgning fra NN kunde ikke bevilges.`: an old protocol says it all in one sentence, which is the punkt's title. */
function inTitle(punkt: ReadPunkt, note: Note): Decision | null {
  const [first] = punkt.title
  if (!first || !punkt.parts.some(({ paper }) => paper === 'minutes')) return null
  const text = oneLine(punkt.title)
  const ruling = /\.$/.test(text) ? rule(text, false) : null
  return ruling?.verdict ? decisionFrom(text.slice(ruling.start), ruling, first, note) : null
}

/** `1. at taksten godkendes` / `Indstillingen blev forkastet …`: the verdict follows the proposal without a blank line or a label. */
function belowProposal(sections: readonly ReadSection[], note: Note): Decision | null {
  for (const section of sections) {
    if (section.kind !== 'indstilling') continue
    const from = section.body.findIndex(({ text }) => {
      const line = text.trim()
      const ruling = /^\p{Lu}/u.test(line) && line.length < 300 && itemOf(line) === null ? rule(line, false) : null
      return ruling?.verdict && ruling.start === 0 && findDates(line).length === 0
    })
    if (from < 0) continue
    const text = runningText(section.body.slice(from))
    return decisionFrom(text, rule(text, false), section.body[from] ?? null, note)
  }
  return null
}

/** `Forslaget blev oversendt til Magistraten.` over the words of the proposal, in quotation marks: the verdict comes first. */
function overQuotation(sections: readonly ReadSection[], note: Note): Decision | null {
  const section = sections.find(({ kind }) => kind === 'sagsfremstilling')
  const [first = '', second = ''] = section?.text.split('\n\n', 2) ?? []
  if (!section || first.length > 120 || !/^["”“„»]/u.test(second) || findDates(first).length > 0) return null
  const ruling = rule(first, false)
  return ruling.verdict === null ? null : decisionFrom(first, ruling, firstBody(section), note)
}
const firstBody = ({ body }: ReadSection) => body.find(({ text }) => text.trim() !== '') ?? null

/** `Foretoges.` or `Godkendt.` as the last paragraph of the last section: the verdict stands under the case's own label. */
function lastParagraph(sections: readonly ReadSection[], note: Note): Decision | null {
  const section = sections.findLast(({ kind }) => kind === 'sagsfremstilling')
  const last = section?.text.slice(section.text.lastIndexOf('\n\n') + 1).trim() ?? ''
  if (!section || last === '' || last.length > 120 || itemOf(last) !== null) return null
  const ruling = rule(last, false)
  const at = section.body.findLast(({ text }) => text.trim() !== '') ?? null
  return ruling.verdict === null ? null : decisionFrom(last, ruling, at, note)
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

/** What a meeting decided on a punkt, told apart from what other boards and other days decided. */
export function decisionOf(punkt: ReadPunkt, sitting: Sitting, note: Note): Decided {
  const own: ReadSection[] = []
  const earlier: Earlier[] = []
  let isLabelled = false
  const isElection = election.test(oneLine(punkt.title))
  for (const section of punkt.sections) {
    const { kind, text } = section
    if (kind === 'tidligere-beslutning') earlier.push(...earlierIn(section))
    if ((kind !== 'beslutning' && kind !== 'opsamling') || (!isElection && isSigned(section))) continue
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
  if (isLabelled && own.length === 0) return { decision: null, earlier }
  const rest = punkt.sections.filter((section) => !isOfOthers(section, sitting))
  return { decision: unlabelled({ ...punkt, sections: rest }, sitting, note), earlier }
}
