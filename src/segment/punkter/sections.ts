import { absenceSentence } from '../../danish/absence.ts'
import { isAgendaLabel } from '../../danish/agenda-labels.ts'
import { isBareDecision } from '../../danish/decision-words.ts'
import type { Label } from '../../danish/headings.ts'
import { labelOf } from '../../danish/headings.ts'
import type { CutSection, Piece, SectionKind } from '../../model/cut.ts'
import { pieceOf } from '../rows/pieces.ts'
import type { Row } from '../rows/rows.ts'
import { isParted } from '../rows/rows.ts'
import { isNameLine } from './absent-lines.ts'
import { appendedAt, isContact, isToldAfter } from './appended.ts'
import { addPiece, type Open } from './open-section.ts'
import type { OwnLabels } from './own-labels.ts'
import { labelIn, proposerOf } from './section-labels.ts'

/** How the body of a punkt is to be read. */
export interface Manner {
  /** Where on the first row the body begins: the title may end inside it. */
  readonly from: number
  /** Labels of the paper's own, found by their repetition. */
  readonly labels: OwnLabels
}

/** Labels whose value is one line, after which the section before them goes on. */
const brief: ReadonlySet<SectionKind> = new Set(['fravær'])

/** The rows of a punkt's body as labelled sections; text under no label is a section without heading. */
export function sectionsOf(rows: readonly Row[], manner: Manner): CutSection[] {
  const sections: Open[] = []
  let current: Open | null = null
  /** The section that goes on after a brief one. */
  let resume: SectionKind | null = null
  /** The row that is the title of an attachment whose text follows, and the list that names it, while such texts are read. */
  let [title, list]: [number, Open | null] = [-1, null]
  const begin = (heading: Piece | null, kind: SectionKind): Open => {
    const section: Open = { heading, kind, body: [] }
    sections.push(section)
    return section
  }
  for (const [i, row] of rows.entries()) {
    const from = i === 0 ? manner.from : 0
    const over = from === 0 ? row.cell?.over : null
    if (over) {
      current = { heading: null, over, kind: kindOver(over), body: [] }
      sections.push(current)
      addPiece(current, row, 0)
      continue
    }
    const label: Label | null =
      from === 0 ? (labelIn(row, rows[i - 1], manner.labels) ?? proposerOf(row, current)) : null
    if (i === title) {
      current = begin(pieceOf(row), 'bilag')
      continue
    }
    const isEntry = current?.kind === 'bilag' && (goesOnList(row, rows[i - 1]) || isPaperListed(row, current))
    if (label && !isEntry && !(list && label.kind !== 'beslutning')) {
      if (!brief.has(label.kind)) resume = null
      else if (current && current.kind !== label.kind) resume = current.kind
      list = null
      current = begin(pieceOf(row, 0, label.length), label.kind)
      const decidedAt = brief.has(label.kind) ? verdictBehind(row.text, label.valueAt) : null
      if (label.valueAt < row.text.length) current.body.push(pieceOf(row, label.valueAt, decidedAt ?? undefined))
      if (decidedAt !== null) {
        ;[current, resume] = [begin(null, resume ?? 'andet'), null]
        current.body.push(pieceOf(row, decidedAt))
      }
      continue
    }
    const isBelowCell = current?.over !== undefined && row.cell === null
    if (current && (isBelowCell || isOver(current, row))) current = begin(null, 'andet')
    if (current && resume && !isNameLine(row, current) && !absenceSentence.test(row.text))
      [current, resume] = [begin(null, resume), null]
    if (current?.kind === 'bilag' && current.heading) {
      const appended = appendedAt(rows, i, list ?? current)
      if (appended !== null && appended >= 0) {
        ;[title, list] = [appended, list ?? current]
        current = begin(title === i ? pieceOf(row) : null, title === i ? 'bilag' : 'andet')
        if (title === i) continue
      } else if (
        !list &&
        (appended !== null || isContact(row) || isNextLetter(row, rows) || isToldAfter(rows, i, current))
      )
        current = begin(null, 'andet')
    }
    if (current && i === rows.length - 1 && row.isCase && isParted(row)) current = begin(null, 'andet')
    current ??= begin(null, 'andet')
    addPiece(current, row, from)
  }
  return sections
}

/** `Fraværende: Ida Holm. Godkendt.`: where what was decided begins, behind who was away. */
function verdictBehind(text: string, from: number): number | null {
  const stop = sentenceStop.exec(text.slice(from))
  const at = stop ? from + stop.index + stop[0].length : text.length
  return at < text.length && isBareDecision(text.slice(at)) ? at : null
}
const sentenceStop = /(?<=\p{Ll}{2}|\))\.\s+(?=\p{Lu})/u

/** `2. Bemærkninger` right under `1. Regnskab`, in a list of attachments: a title, though it is the word of a section. */
const goesOnList = ({ numbering, gap }: Row, before: Row | undefined) =>
  gap === 0 &&
  numbering?.style === 'dot' &&
  before?.numbering?.style === 'dot' &&
  numbering.value === before.numbering.value + 1

/** `Dagsorden til mødet i Havneudvalget den 6. maj 2023` right under `Bilag:`: a paper, and no decision of that board. */
const isPaperListed = ({ decision }: Row, { body }: Open) => decision?.isBodyOnDate === true && body.length === 0

/** What stands under the word over a column, or under two of them: `Beslutning / Referat`. */
const kindOver = (over: string): SectionKind =>
  labelOf(over)?.kind ?? labelOf(over.split(/\s?\/\s?/u, 1)[0] ?? '')?.kind ?? 'andet'

/** A value as short as this is not broken by the page. */
const shortValue = 40

/** Whether `Ansvarlig: Liv` and its value are over: a sentence begins on the line under it. */
function isOver({ heading, body }: Open, row: Row): boolean {
  const [value] = body
  if (!heading || !value || body.length > 1 || value.line !== heading.line || !isAgendaLabel(heading.text)) return false
  return (
    value.text.length < shortValue && /^\p{Lu}.*[.!]$/u.test(row.text) && !/(?:[,&/–-]|(?<!\p{L})og)$/u.test(value.text)
  )
}

const letteredPattern = /^(?<letter>\p{L})[.)]\s+\p{Lu}/u
const letterOf = (row: Row) => letteredPattern.exec(row.text)?.groups?.['letter']

/** `c. Konference …` after the attachments of `b. Konference …`: the list of sub-points goes on. */
function isNextLetter(row: Row, rows: readonly Row[]): boolean {
  const letter = letterOf(row)
  if (!letter || /^a$/iu.test(letter)) return false
  const before = String.fromCodePoint((letter.codePointAt(0) ?? 0) - 1)
  return rows.some((other) => other.at < row.at && letterOf(other) === before)
}
