import { isCaseLine } from '../danish/case-lines.ts'
import { isClosedLine } from '../danish/closed.ts'
import { findDates } from '../danish/dates.ts'
import { isBareDecision } from '../danish/decision-words.ts'
import { itemOf } from '../danish/items.ts'
import { sentences } from '../danish/sentences.ts'
import type { Note } from '../model/codes.ts'
import type { Decision } from '../model/meeting.ts'
import { bilagLine } from './attachments.ts'
import { decisionFrom, firstPiece, saidIn } from './decision-said.ts'
import { rule } from './outcome.ts'
import { asBoard } from './own-board.ts'
import type { ReadPunkt, ReadSection } from './reading.ts'
import { oneLine, runningText } from './text.ts'
import { countedAt, countVotes } from './votes.ts'

/** Kinds of text in which a decision without a label of its own may stand, the likeliest first. */
const minutesKinds = ['referat', 'opsamling', 'afstemning', 'andet'] as const

/** Minutes text without a decision label: from its first sentence that decides to its end. */
export function unlabelled(punkt: ReadPunkt, body: string | null, note: Note): Decision | null {
  const sections = punkt.sections.filter(({ paper }) => paper === 'minutes')
  const proposed = belowProposal(sections, note)
  const told = proposed ? sections.slice(sections.findIndex(({ kind }) => kind === 'indstilling') + 1) : sections
  for (const kind of minutesKinds)
    for (const section of told) {
      if (section.kind !== kind || (kind === 'andet' && section.heading !== null)) continue
      const text = saidIn(withoutMarks(section))
      const ruling = rule(text, false)
      const start = kind === 'afstemning' ? 0 : ruling.start
      if (ruling.verdict !== null || ruling.isMixed)
        return { ...decisionFrom(text, ruling, firstPiece(section), note), text: text.slice(start) }
    }
  return (
    proposed ??
    overQuotation(sections, note) ??
    lastParagraph(sections, note) ??
    underOwnWord(sections, note) ??
    inTitle(punkt, note) ??
    ofOwnBoard(sections, body, note) ??
    voted(sections, note)
  )
}

/** `20.01.15Ø40/0198`, `(Lukket dør)`, `Bilag 2: Kort` right over `Bevilget 8.500 kr.`: the number, the state and the papers of a case are no part of what was decided. */
function withoutMarks(section: ReadSection): ReadSection {
  const isMark = (text: string) => isCaseLine(text) || isClosedLine(text) || bilagLine.test(text)
  const body = section.body.filter(({ text }) => !isMark(text.trim()))
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
export function votedBefore({ sections }: ReadPunkt, { outcome, votes, unanimous }: Decision): Partial<Decision> {
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
    const from = section.body.findIndex(({ text }, i) => {
      const line = text.trim()
      if (i === 0 && section.body.length > 1 && proposes.test(line)) return false
      const ruling = /^\p{Lu}/u.test(line) && line.length < 300 && itemOf(line) === null ? rule(line, false) : null
      return ruling?.verdict && ruling.start === 0 && findDates(line).length === 0
    })
    if (from < 0) continue
    const text = runningText(section.body.slice(from))
    return decisionFrom(text, rule(text, false), section.body[from] ?? null, note)
  }
  return null
}

/** `Godkendes.` over `Godkendt.`: what is proposed, and what came of it. */
const proposes = /^(?:Godkendes|Tages til|Drøftes|Vedtages|Tiltrædes)(?!\p{L})/u

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

/** `Orientering` / `Udsat til næste møde.`: the last line under a word of the agenda is a verdict and nothing else; `Ingen.` says that nothing stands there. */
function underOwnWord(sections: readonly ReadSection[], note: Note): Decision | null {
  const section = sections.at(-1)
  const at = section?.body.findLast(({ text }) => text.trim() !== '') ?? null
  const last = at?.text.trim() ?? ''
  if (section?.kind !== 'andet' || section.heading === null || !isBareDecision(last)) return null
  const ruling = rule(last, false)
  return ruling.verdict === null || ruling.verdict === 'no-remarks' ? null : decisionFrom(last, ruling, at, note)
}
