import { sentences } from '../danish/sentences.ts'
import type { Note } from '../model/codes.ts'
import type { Piece } from '../model/cut.ts'
import type { Decision } from '../model/meeting.ts'
import { type Ruling, rule } from './outcome.ts'
import type { ReadSection } from './reading.ts'
import { runningText } from './text.ts'
import { countVotes } from './votes.ts'

/** `Fraværende:`, `Afbud: X`: a line that only says who was away. */
const isAbsence = /^(?:fraværende|afbud|ikke til ?stede|forfald|følgende deltog ikke[^:\n]{0,60})\s?(?:\(\d+\))?\s?:/iu
export const mayBeAbsence = /fravær|afbud|stede|deltog|forfald/i

/** A section's text without the lines and paragraphs that only say who was away. */
export function saidIn(section: ReadSection): string {
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

const mixed = 'Expected one outcome of the decision, saw several that speak against each other; it is left open.'
const unsure = 'Expected one count for each side, saw two; the votes are left open.'

/** A decision, read from its text. */
export function decisionFrom(text: string, ruling: Ruling, at: Piece | null, note: Note): Decision {
  const { votes, unanimous, isUnsure } = countVotes(text, ruling.verdict === 'rejected')
  if (ruling.isMixed) note('extract/outcome-mixed', mixed, at ?? undefined)
  if (isUnsure) note('extract/votes-unsure', unsure, at ?? undefined)
  return { text, outcome: ruling.verdict, unanimous, votes }
}

/** Where a section's decision is said to stand. */
export const firstPiece = (section: ReadSection | undefined) =>
  section?.heading ?? section?.body.find(({ text }) => text.trim() !== '') ?? null
