import { speaksOfPresence } from '../danish/absence.ts'
import { findClocks, findClocksIn } from '../danish/clocks.ts'
import { findDates } from '../danish/dates.ts'
import type { FieldKind } from '../danish/fields.ts'
import { isLetterDay } from '../danish/letter-days.ts'
import { reformOfSpelling } from '../danish/orthography.ts'
import { findPaper } from '../danish/papers.ts'
import { isPlace } from '../danish/places.ts'
import { foldSpaces } from '../danish/spaces.ts'
import { holdsVerb } from '../danish/verbs.ts'
import { yearAlone, yearOfBook } from '../danish/years.ts'
import type { Piece } from '../model/cut.ts'
import { type Flow, flow } from './flow.ts'
import { headRowsOf, type Row } from './head-rows.ts'
import { withLabelsInRows } from './labels-in-row.ts'
import { withMemberCells } from './member-cells.ts'
import { withSentencesWhole } from './open-sentences.ts'
import { peopleOf, personOnLine } from './people.ts'
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

/** Under an empty label for people, after a blank line: neither names nor `Ingen` or `12 ejere`. */
const isOther = (text: string) => peopleOf(text).length === 0 && !/^(?:ingen|alle|hele|samtlige|der|\d)/iu.test(text)
const openValue = /(?:[,;–-]|\s(?:og|samt|i|på|af))$/u
const holdsDate = (row: Row) => findDates(row.text).length > 0
const holdsClock = (row: Row) => findClocks(row.text).length > 0
/** `Desværre var Bo Ager forhindret`, `Inden vi begyndte …`: no line of a list. */
const opensSentence = /^(?:Desværre|Der|Vi|Inden|Før|Efter|Mødet|Som)\s\p{Ll}/u
/** `Ny i bestyrelsen: Bo Ager meddelte, at Eva Lind flytter.`: a sentence with another inside, whoever is named in it. */
const holdsClause = /\p{Ll},\sat\s\p{L}/u
/** `Ida Holm deltog i mødet.`, under those who were absent: one who was there. */
const wasThere = /\s(?:deltog|deltager|var (?:også )?til ?stede)(?: i mødet)?\.?$/u
/** `Ledelse: Bo Ry`, behind a list of the absent on the line of its label: another group. */
const otherGroup = /^\p{Lu}[\p{L} ]{2,30}:\s/u
/** `Ida Holm (fra kl. 15.00)`: there for a part. */
const cameLate = /^\p{Lu}[^()\d]{2,50}\((?:fra|til|kom|indtil|ankom|gik|forlod)\s[^()]{2,30}\)[.,]?$/u
/** `…, Bo Ry og Ea Toft.`: the list is over, and what names nobody below it is something else. */
const closedList = /\p{L}{2}\.$/u
/** `Fraværende: Ida Holm.` / `Bestyrelsen konstituerede sig med Bo Ry som formand`: behind the full stop of a list running text goes on. */
const isOver = (values: readonly Piece[], { text }: Row) =>
  closedList.test(values.at(-1)?.text.trim() ?? '') && runsOn.test(text)
const runsOn = /^\p{Lu}\p{L}+(?: \p{Ll}+){3}|^\p{Lu}\p{Ll}+(?: \p{Ll}+)+: \p{Lu}/u
/** `Bo Ry bød velkommen til unionens nye sekretær, Ida Holm.`, in a paragraph of its own under a list of people. */
const isToldOf = ({ apart, text }: Row) => apart && toldOf.test(text) && holdsVerb(text) && !speaksOfPresence.test(text)
const toldOf = /^\p{Lu}.{30,}(?: \p{Ll}+){2}.*\p{L}\.$/u
const isList = (kind: FieldKind) => kind === 'present' || kind === 'absent'

/** `Mødelokale Havnen` under `Mødested:`: a room with its name, and no other label. */
const isRoom = ({ field, text }: Row) => field?.kind === 'place' && !field.alone && !text.includes(':')

/** `Referat - Havnekommissionen`, or in a paragraph of its own: the paper's title, below what was remarked on the meeting. */
const isTitleOfPaper = ({ piece, text }: Row, last: Piece | undefined) =>
  (piece.page !== last?.page || piece.line > last.line + 1 || dashed.test(text)) &&
  text.length < longestTitle &&
  findPaper(text)?.start === 0 &&
  readTitleLine(text).bodyKind === 'board'
const dashed = /^\p{L}+ [–-] \p{Lu}/u
const longestTitle = 90

/** Whether a row can go on with the value of a field that has `values` already. */
function goesOn(kind: FieldKind, values: readonly Piece[], row: Row, alone: boolean): boolean {
  if (
    row.isPaper ||
    (row.field && !(kind === 'place' && alone && values.length === 0 && isRoom(row))) ||
    (isList(kind) &&
      (opensSentence.test(row.text) ||
        isToldOf(row) ||
        isOver(values, row) ||
        (alone && holdsClause.test(row.text)))) ||
    (kind === 'absent' && (wasThere.test(row.text) || (!alone && otherGroup.test(row.text))))
  )
    return false
  if (kind === 'information') return !isTitleOfPaper(row, values.at(-1))
  const last = values.at(-1)?.text.trim()
  if (last === undefined)
    return alone && fits(kind, row) && !(isList(kind) && (isLetterDay(row.text) || (row.apart && isOther(row.text))))
  if (!isList(kind)) return !row.apart && (openValue.test(last) || (kind === 'place' && alone && endsPlace(last, row)))
  if (holdsDate(row) || (holdsClock(row) && !cameLate.test(row.text))) return false
  const hasCommas = values.some(({ text }) => /,(?!\s*\()/u.test(text) && !isOnePerson(text))
  const named = peopleOf(row.text).length > 0
  if (!named && closedList.test(last) && peopleOf(last).length > 0) return false
  if (row.apart && named && (openValue.test(last) || (hasCommas && /[,(]/u.test(row.text)))) return true
  return row.apart ? alone && !hasCommas && named : hasCommas || named || openValue.test(last)
}

/** `14.30`, under `Mødetidspunkt:`, which announces days and clocks alike. */
const isClock = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/u
const clockKinds: readonly FieldKind[] = ['time', 'start', 'end']
const fits = (kind: FieldKind, row: Row) =>
  kind === 'date'
    ? holdsDate(row) || isClock.test(row.text)
    : clockKinds.includes(kind)
      ? findClocksIn(row.text).length > 0
      : true

/** `Byrådssalen, Egeby` / `Rådhus` in a narrow column: the last word of a place, on a line of its own. */
const endsPlace = (last: string, { text }: Row) =>
  /,\s\p{Lu}\p{L}+$/u.test(last) && /^\p{Lu}?\p{L}{4,20}$/u.test(text) && isPlace(text)

/** `Ida Holm (A), Formand`, `Eva Lind, udpeget af Byrådet`: a comma, and one person all the same. */
const isOnePerson = (text: string) =>
  (/\(\p{Lu}{1,2}\),\s/u.test(text) && peopleOf(text).length <= 1) || personOnLine(text.trim()) !== null

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
