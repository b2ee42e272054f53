import { findDates } from '../danish/dates.ts'
import type { FieldKind } from '../danish/fields.ts'
import { reformOfSpelling } from '../danish/orthography.ts'
import { foldSpaces } from '../danish/spaces.ts'
import { yearAlone, yearOfBook } from '../danish/years.ts'
import type { Piece } from '../model/cut.ts'
import { type Flow, flow } from './flow.ts'
import { headRowsOf, type Row } from './head-rows.ts'
import { clockKinds, fits, goesOn, isList } from './head-values.ts'
import { withLabelsInRows } from './labels-in-row.ts'
import { withMemberCells } from './member-cells.ts'
import { withSentencesWhole } from './open-sentences.ts'
import { peopleOf } from './people.ts'
import { type ProseHead, readProse } from './prose.ts'
import { readTitleLine, type TitleLine } from './title-line.ts'

/** A labelled value of the head, its value lines without the label. */
export interface HeadField {
  readonly kind: FieldKind
  readonly label: string
  readonly at: Piece
  readonly values: readonly Piece[]
}

/** A line under no label, read as a title. */
export interface LooseLine extends TitleLine {
  readonly piece: Piece
  readonly text: string
}

/** The head of a meeting read into labelled fields and the loose lines between them. */
export interface Head {
  readonly fields: readonly HeadField[]
  readonly loose: readonly LooseLine[]
  /** The loose lines as one text, and the opening sentence of an old protocol in it. */
  readonly flow: Flow
  readonly prose: ProseHead | null
}

const mostLabels = 12

/** `Dato:` `Tidspunkt:` `Sted:` and then three values: labels in a row with nothing between, paired with the rows below them. */
function pairRun(rows: readonly Row[], from: number): HeadField[] {
  let count = 0
  while (count < mostLabels && rows[from + count]?.field?.alone) count += 1
  if (count < 2) return []
  const fields: HeadField[] = []
  for (let i = from; i < from + count; i++) {
    const [label, value] = [rows[i], rows[i + count]]
    if (!label?.field) return []
    const { kind, label: said } = label.field
    const isLast = i === from + count - 1 && isList(kind)
    const isEmpty = clockKinds.includes(kind) && emptyClock.test(value?.text ?? '')
    const isValue = isEmpty || (value && !value.field && !value.isPaper && fits(kind, value))
    if (isLast && !(isValue && value && peopleOf(value.text).length > 0)) {
      fields.push({ kind, label: said, at: label.piece, values: [] })
      break
    }
    if (!isValue || !value) return []
    fields.push({ kind, label: said, at: label.piece, values: isEmpty ? [] : [value.piece] })
  }
  return fields.some(({ kind }) => kind === 'date' || kind === 'time' || kind === 'start') ? fields : []
}
/** `kl.`, where a form leaves the clock open. */
const emptyClock = /^kl\.?$/iu

/** The part of a row from a column of its text on, as a piece. */
function partFrom({ piece, text }: Row, column: number): Piece {
  return { ...piece, column: piece.column + Math.max(0, piece.text.indexOf(text)) + column, text: text.slice(column) }
}

/**
 * Reads the lines of a head: labels with their values beside or below them, all labels before all values, loose lines.
 * `near` is a year the meeting lies close to, for years of two digits.
 */
export function readHead(pieces: readonly Piece[], near: number | null): Head {
  const rows = headRowsOf(withSentencesWhole(withMemberCells(withLabelsInRows(pieces))))
  const fields: HeadField[] = []
  const loose: Piece[] = []
  let next = 0
  /** Takes the rows that go on with a value. */
  const more = (kind: FieldKind, values: Piece[], alone: boolean) => {
    for (let row = rows[next]; row && goesOn(kind, values, row, alone); row = rows[next]) {
      values.push({ ...row.piece, text: row.text })
      next += 1
    }
    return values
  }
  for (let row = rows[next]; row; row = rows[next]) {
    const paired = row.field?.alone ? pairRun(rows, next) : []
    const last = paired.at(-1)
    const isOpen = last !== undefined && isList(last.kind) && last.values.length === 0
    next += Math.max(1, paired.length * 2 - (isOpen ? 1 : 0))
    if (last) {
      fields.push(...paired.slice(0, -1), isOpen ? last : { ...last, values: more(last.kind, [...last.values], true) })
    } else if (row.field) {
      const { kind, label, valueAt, alone } = row.field
      fields.push({ kind, label, at: row.piece, values: more(kind, alone ? [] : [partFrom(row, valueAt)], alone) })
    } else loose.push({ ...row.piece, text: row.text })
  }
  const joined = flow(loose)
  const lines = loose.map((piece) => ({ piece, text: piece.text, ...readTitleLine(piece.text, near) }))
  return { fields, loose: lines, flow: joined, prose: readProse(joined.text) ?? proseUnderTitle(loose, joined.text) }
}

/** The opening sentence under the title of its book: `Engby Vandværk. Protokol` / `3/1 1931. Bestyrelsesmøde hos Formanden.` */
function proseUnderTitle(loose: readonly Piece[], joined: string): ProseHead | null {
  const whole = loose.findIndex(({ text }) =>
    findDates(text.slice(0, earlyDay)).some(({ iso }) => iso !== null && iso < reformOfSpelling),
  )
  const opening = whole < 0 ? dayUnderYear(loose) : whole
  const at = opening > 0 ? joined.indexOf(foldSpaces(loose[opening]?.text ?? '')) : -1
  const found = at > 0 ? readProse(joined.slice(at)) : null
  if (found === null) return null
  const { bodyAt, placeAt, start, end } = found
  return { ...found, bodyAt: bodyAt + at, placeAt: placeAt + at, start: start + at, end: end + at }
}
/** `1869.` / `Januar 4. Møde paa Raadhuset.`: where the day stands whose year is over it; -1 where none does. */
function dayUnderYear(loose: readonly Piece[]): number {
  const year = loose.findIndex(({ text }) => yearAlone(text) !== null || yearOfBook(text) !== null)
  if (year < 0) return -1
  return loose.findIndex(
    ({ text }, i) => i > year && findDates(text.slice(0, earlyDay)).some(({ month }) => month !== null),
  )
}
/** So near its beginning a line that opens a meeting names the day. */
const earlyDay = 80
