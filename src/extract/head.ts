import { findClocks } from '../danish/clocks.ts'
import { findDates } from '../danish/dates.ts'
import { type FieldKind, fieldOf } from '../danish/fields.ts'
import { paperOf } from '../danish/paper-words.ts'
import type { Piece } from '../model/cut.ts'
import { peopleOf } from './people.ts'

/** A labelled value of the head, its value lines without the label. */
export interface HeadField {
  readonly kind: FieldKind
  readonly label: string
  readonly at: Piece
  readonly values: readonly Piece[]
}

/** The head of a meeting read into labelled fields and the loose lines between them. */
export interface Head {
  readonly fields: readonly HeadField[]
  readonly loose: readonly Piece[]
}

/** A line of the head; `apart` when a blank line or a page stands before it. */
interface Row {
  readonly piece: Piece
  readonly text: string
  readonly apart: boolean
}

/** `Em-` / `ne:` and `Em- Value` / `ne:`: a label split over two lines. */
const splitLabel = /^(?<start>\p{L}{2,12})-(?:\s+(?<value>\S.*))?$/u
const splitRest = /^(?<rest>\p{L}{1,12})\s?:(?:\s*(?<value>\S.*))?$/u

function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = []
  let apart = true
  for (const piece of pieces) {
    const text = piece.text.trim()
    if (text !== '') rows.push({ piece, text, apart })
    apart = text === ''
  }
  return rows.flatMap((row, i) => {
    const rest = splitRest.exec(rows[i + 1]?.text ?? '')
    const start = splitLabel.exec(row.text)
    if (start && rest) {
      const label = `${start.groups?.['start']}${rest.groups?.['rest']}`
      const value = start.groups?.['value'] ?? rest.groups?.['value'] ?? ''
      if (fieldOf(`${label}: ${value}`)) return [{ ...row, text: `${label}: ${value}`.trim() }]
    }
    const before = splitLabel.exec(rows[i - 1]?.text ?? '')
    const here = splitRest.exec(row.text)
    const wasRest = before && here && fieldOf(`${before.groups?.['start']}${here.groups?.['rest']}: x`)
    return wasRest ? [] : [row]
  })
}

const listKinds: readonly FieldKind[] = ['present', 'absent', 'office']
const openValue = /(?:[,;–-]|\b(?:og|samt|i|på|af))$/u
const holdsDate = (row: Row) => findDates(row.text).length > 0
const holdsClock = (row: Row) => findClocks(row.text).length > 0

/** Whether a row can go on with the value of a field that has `values` already. */
function goesOn(kind: FieldKind, values: readonly Piece[], row: Row, alone: boolean): boolean {
  if (paperOf(row.text) || fieldOf(row.text)) return false
  const last = values.at(-1)?.text.trim() ?? ''
  if (kind === 'information') return true
  if (values.length === 0) return alone
  if (row.apart && !listKinds.includes(kind)) return false
  if (kind === 'present' || kind === 'absent') {
    if (holdsDate(row) || holdsClock(row)) return false
    const isList = values.some((piece) => piece.text.includes(','))
    return row.apart
      ? alone && !isList && peopleOf(row.text).length > 0
      : isList || peopleOf(row.text).length > 0 || openValue.test(last)
  }
  return openValue.test(last)
}

const fits = (kind: FieldKind, row: Row) =>
  kind === 'date' ? holdsDate(row) : ['time', 'start', 'end'].includes(kind) ? holdsClock(row) : true

/** `Dato:` `Tidspunkt:` `Sted:` and then three values: how many labels stand in a row from here with nothing between. */
function labelRun(rows: readonly Row[], from: number): number {
  let count = 0
  while (fieldOf(rows[from + count]?.text ?? '')?.alone) count += 1
  return count
}

/** Pairs a run of labels with the rows below it, one each; `null` when they do not fit. */
function pairRun(rows: readonly Row[], from: number, count: number): HeadField[] | null {
  const fields: HeadField[] = []
  for (let i = 0; i < count; i++) {
    const [label, value] = [rows[from + i], rows[from + count + i]]
    const field = label && fieldOf(label.text)
    if (!label || !field || !value || !fits(field.kind, value)) return null
    if (fieldOf(value.text) || paperOf(value.text)) return null
    fields.push({ kind: field.kind, label: field.label, at: label.piece, values: [value.piece] })
  }
  return fields.some(({ kind }) => kind === 'date' || kind === 'time' || kind === 'start') ? fields : null
}

/** The part of a piece from a column of its trimmed text on. */
function partFrom(row: Row, column: number): Piece {
  const at = row.piece.text.indexOf(row.text)
  return { ...row.piece, column: row.piece.column + Math.max(0, at) + column, text: row.text.slice(column) }
}

/** Reads the lines of a head: labels with their values beside or below them, all labels before all values, loose lines. */
export function readHead(pieces: readonly Piece[]): Head {
  const rows = rowsOf(pieces)
  const fields: HeadField[] = []
  const loose: Piece[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    if (!row) break
    const field = paperOf(row.text) ? null : fieldOf(row.text)
    if (!field) {
      loose.push({ ...row.piece, text: row.text })
      continue
    }
    const run = labelRun(rows, i)
    const paired = run >= 2 ? pairRun(rows, i, run) : null
    const values: Piece[] = []
    if (paired) {
      fields.push(...paired.slice(0, -1))
      const last = paired.at(-1)
      if (last) values.push(...last.values)
      i += run * 2 - 1
      while (last && rows[i + 1] && goesOn(last.kind, values, rows[i + 1] as Row, true))
        values.push((rows[++i] as Row).piece)
      if (last) fields.push({ ...last, values })
      continue
    }
    if (!field.alone) values.push(partFrom(row, field.valueAt))
    for (
      let next = rows[i + 1];
      next && goesOn(field.kind, values, next, field.alone) && (values.length > 0 || fits(field.kind, next));
      next = rows[i + 1]
    ) {
      values.push({ ...next.piece, text: next.text })
      i += 1
    }
    fields.push({ kind: field.kind, label: field.label, at: row.piece, values })
  }
  return { fields, loose }
}
