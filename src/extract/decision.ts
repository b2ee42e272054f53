import { absenceLabel } from '../danish/absence.ts'
import { findDates } from '../danish/dates.ts'
import { itemOf, withoutMark } from '../danish/items.ts'
import type { Note } from '../model/codes.ts'
import type { CutPunkt, CutSection, Piece } from '../model/cut.ts'
import type { Decision, Punkt } from '../model/meeting.ts'
import { isOwn, readDecisionHeading } from './decision-heading.ts'
import { type Ruling, rule } from './outcome.ts'
import { blocks, runningText } from './text.ts'
import { countVotes } from './votes.ts'

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

/** A section's text without the lines that only say who was away. */
const saidIn = (section: CutSection) =>
  runningText(section.body.filter(({ text }) => !absenceLabel.test(`${text.trim()} `) || text.length > 200))
    .split('\n\n')
    .filter((paragraph) => !isAbsence.test(paragraph))
    .join('\n\n')
    .trim()
const isAbsence = /^(?:fraværende|afbud|ikke til stede|følgende deltog ikke[^:]*)\s?(?:\(\d+\))?\s?:/iu

/** `Tidligere beslutninger` as a list: `- Rådmandsmøde d. 18. februar 2020: …`, `KMB IT-udvalget den 5. december 2012 Punkt 3`. */
function earlierIn(section: CutSection): Earlier[] {
  const list = blocks(section.body).map(({ text }) => text)
  const text = list.join('\n')
  if (text === '' || /^ingen\.?$/iu.test(text)) return []
  const heading = section.heading ? readDecisionHeading(section.heading.text) : { body: null, date: null }
  const dated = list.filter((line) => findDates(line).length > 0)
  if (heading.date !== null || heading.body !== null || dated.length === 0) return [{ ...heading, text }]
  return list.flatMap((line) => {
    const named = readDecisionHeading(withoutMark(line))
    return named.date !== null || named.body !== null ? [{ ...named, text: line }] : []
  })
}

function noteMixed(ruling: Ruling, isUnsure: boolean, at: Piece | null, note: Note): void {
  const place = at ?? undefined
  if (ruling.isMixed)
    note(
      'extract/outcome-mixed',
      'Expected one outcome of the decision, saw several that speak against each other; it is left open.',
      place,
    )
  if (isUnsure)
    note('extract/votes-unsure', 'Expected one count for each side, saw two; the votes are left open.', place)
}

function decisionFrom(text: string, ruling: Ruling, at: Piece | null, note: Note): Decision {
  const { votes, unanimous, isUnsure } = countVotes(text, ruling.verdict === 'rejected')
  noteMixed(ruling, isUnsure, at, note)
  return { text, outcome: ruling.verdict, unanimous, votes }
}

/** Texts that stand twice (a heading printed twice, a part repeated) count once. */
function together(sections: readonly CutSection[], note: Note): string {
  const texts = sections.map(saidIn).filter((text) => text !== '' && !empty.test(text))
  const once = [...new Set(texts)]
  const again = sections[1]?.heading ?? sections[1]?.body[0]
  if (once.length < texts.length)
    note('extract/repeated-text', 'Expected a decision once, saw it twice in the same punkt.', again)
  return once.join('\n\n')
}

const firstPiece = (section: CutSection | undefined) =>
  section?.heading ?? section?.body.find(({ text }) => text.trim() !== '') ?? null

/** Kinds of text in which a decision without a label of its own may stand, the likeliest first. */
const minutesKinds = ['referat', 'opsamling', 'andet'] as const

/** Minutes text without a decision label: from its first sentence that decides to its end. */
function unlabelled(punkt: CutPunkt, note: Note): Decision | null {
  const sections = punkt.parts.filter(({ paper }) => paper === 'minutes').flatMap((part) => part.sections)
  for (const kind of minutesKinds)
    for (const section of sections.filter((one) => one.kind === kind && (kind !== 'andet' || one.heading === null))) {
      const text = saidIn(section)
      const ruling = rule(text, false)
      if (ruling.verdict === null && !ruling.isMixed) continue
      return decisionFrom(text.slice(ruling.start), ruling, firstPiece(section), note)
    }
  return belowProposal(sections, note) ?? lastParagraph(sections, note)
}

/** `1. at taksten godkendes` / `Indstillingen blev forkastet …`: the verdict follows the proposal without a blank line or a label. */
function belowProposal(sections: readonly CutSection[], note: Note): Decision | null {
  for (const section of sections.filter(({ kind }) => kind === 'indstilling')) {
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

/** `Foretoges.` or `Godkendt.` as the last paragraph of the last section: the verdict stands under the case's own label. */
function lastParagraph(sections: readonly CutSection[], note: Note): Decision | null {
  const section = sections.findLast(({ kind }) => kind === 'sagsfremstilling')
  const list = section ? blocks(section.body) : []
  const last = list.at(-1)
  if (!section || !last || last.kind !== 'paragraph' || last.text.split(' ').length > 12) return null
  const ruling = rule(last.text, false)
  return ruling.verdict === null ? null : decisionFrom(last.text, ruling, last.at, note)
}

/** What a meeting decided on a punkt, told apart from what other boards and other days decided. */
export function decisionOf(punkt: CutPunkt, sitting: Sitting, note: Note): Decided {
  const sections = punkt.parts.flatMap((part) => part.sections)
  const labelled = sections.filter(({ kind }) => kind === 'beslutning')
  const headed = sections.map((section) => ({
    section,
    heading: section.heading ? readDecisionHeading(section.heading.text) : null,
  }))
  const own = labelled.filter((section) => {
    const heading = headed.find((one) => one.section === section)?.heading
    return !heading || isOwn(heading, sitting.body, sitting.date)
  })
  const earlier = headed.flatMap(({ section, heading }) => {
    if (section.kind === 'tidligere-beslutning') return earlierIn(section)
    const isOthers =
      (section.kind === 'beslutning' && !own.includes(section)) ||
      (section.kind === 'opsamling' && heading?.date && !isOwn(heading, null, sitting.date))
    const text = isOthers ? runningText(section.body) : ''
    return text === '' ? [] : [{ body: heading?.body ?? null, date: heading?.date ?? null, text }]
  })
  const votes = sections.filter(({ kind }) => kind === 'afstemning')
  const text = together([...own, ...(own.length > 0 ? votes : [])], note)
  if (text !== '') return { decision: decisionFrom(text, rule(text, true), firstPiece(own[0]), note), earlier }
  return { decision: labelled.length > 0 && own.length === 0 ? null : unlabelled(punkt, note), earlier }
}
