import { monthNames } from '../danish/calendar.ts'
import { findDates } from '../danish/dates.ts'
import { type Field, type FieldKind, fieldOf } from '../danish/fields.ts'
import { gathered } from '../danish/gathered.ts'
import { shortGivenNames } from '../danish/given-names.ts'
import { matchesOf } from '../danish/matches.ts'
import { findPaper, paperWordOf } from '../danish/papers.ts'
import { sentencesOfSitting } from '../danish/sittings.ts'
import { foldSpaces } from '../danish/spaces.ts'
import { yearAlone } from '../danish/years.ts'
import type { Piece } from '../model/cut.ts'

/** A line of a head that is not blank, and what it begins with. */
export interface Row {
  readonly piece: Piece
  readonly text: string
  /** A blank line or the edge of the head stands before it. */
  readonly apart: boolean
  readonly field: Field | null
  /** The line is nothing but a word for the paper: `Referat`. */
  readonly isPaper: boolean
}

/** `Em-` / `ne:` and `Em- Value` / `ne:`: a label split over two lines. */
const splitStart = /^(?<start>\p{L}{2,12})-(?:\s+(?<value>\S.*))?$/u
const splitRest = /^(?<rest>\p{L}{1,12})\s?:(?:\s*(?<value>\S.*))?$/u

/** The longest label in words, and what it ends in on the line below. */
const mostWords = 4
const lastWords = /^(?<rest>\p{Ll}[\p{L} ]{1,20}?)\s?:(?:\s*(?<value>\S.*))?$/u

/** `Sluttidspunkt for   Kl. 10:35` / `møde:`: the two lines as one, where a label runs over both in its column. */
function withLabel(line: string, next: string): string | null {
  const { rest, value } = lastWords.exec(next)?.groups ?? {}
  if (rest === undefined) return null
  const words = line.split(' ')
  for (let n = 1; n <= Math.min(words.length, mostWords); n++) {
    if ((n === words.length) !== (value !== undefined)) continue
    const label = `${words.slice(0, n).join(' ')} ${rest}`
    const text = `${label}: ${value ?? words.slice(n).join(' ')}`
    if (fieldOf(text)?.label === label) return text
  }
  return null
}

/** The two lines as one, `Emne: Value`; `null` where they are no split label. */
function mended(line: string, next: string): string | null {
  const start = splitStart.exec(line)?.groups
  const rest = start ? splitRest.exec(next)?.groups : undefined
  if (!start || !rest) return null
  const text = `${start['start']}${rest['rest']}: ${start['value'] ?? rest['value'] ?? ''}`.trim()
  return fieldOf(text) ? text : null
}

/** `… afdelingsbestyrelsen tirsdag den 29.` / `august 2017 kl. 18.30`: the two lines as one, where a day runs over both. The year alone stands over its days. */
function withDay(line: string, next: string): string | null {
  if (!openDay.test(line) || yearAlone(line) !== null || findDates(next).some(({ iso }) => iso)) return null
  const text = `${line} ${next}`
  return findDates(text).some(({ iso, start, end }) => iso && start < line.length && end > line.length) ? text : null
}
const openDay = new RegExp(`(?:\\d\\.?|(?<!\\p{L})(?:${monthNames}))$`, 'iu')

/** `Generalforsamling den 3. maj 1974 kl. 19 i Ugby` / `forsamlingshus. Der var …`: the two lines as one, where the name of a place runs over both. */
function withPlace(line: string, next: string): string | null {
  return openPlace.test(line) && restOfPlace.test(next) && findDates(line).some(({ iso }) => iso)
    ? `${line} ${next}`
    : null
}
/** `… kl. 19.30 i Ugby` */
const openPlace = /\s(?:i|på|paa|ved|hos)(?:\s\p{Lu}\p{L}+){1,3}$/u
/** `forsamlingshus. Der var mødt 38.` */
const restOfPlace = /^\p{Ll}{4,}(?:[.,]|$)/u

function rowOf(piece: Piece, text: string, apart: boolean): Row {
  const isPaper = paperWordOf(text) !== null
  return { piece, text, apart, field: isPaper ? null : (fieldOf(text) ?? listedLabel(text)), isPaper }
}

/** `• Afbud` over its names: a label that an export made an item of a list. */
function listedLabel(text: string): Field | null {
  const field = /^[-–•*·▪] /u.test(text) ? fieldOf(text.slice(2).trim()) : null
  return field?.alone ? field : null
}

/** `Dato: 3. maj 2014   Tid: 19.00   Sted: Skolen`, `Deltagere: Ida, Bo. Afbud: Ea`: a label inside a line. */
const labelInside = /(?<=\S[.;,|]?\s+|[.;)])\p{Lu}[\p{L}/]{1,20}\.?(?: \p{Ll}{3,10})?(?=\s?:)/gu
/** `REFERAT                    ` before `Dato:` */
const inColumn = /\s{3}$/u
/** `… i Klubhuset – Afbud fra Ida og Bo`, `Til stede: Ea, Ib. Afbud fra Bo`: who is away, behind a mark on the line. */
const absenceInside =
  /(?<=[.;]\s{1,3}|\s[–-]\s{1,3})(?:(?:Afbud|Fraværende)(?=\s(?:fra\s|var\s)?\p{Lu}|\s?:)|(?:Til ?[Ss]tede|Nærværende|Overværende|(?:Der [Mm]ødte|Mødende)|(?:Frem)?[Mm]ødte?)(?=\s?:))/gu
/** `Deltagere Ida Holm, Bo Lund Afbud Ea Toft`: behind those who were there a name is enough. */
const absenceBehindNames = /(?<=\p{Ll}\s{1,3})(?:Afbud|Fraværende)(?=\s(?:fra\s|var\s)?\p{Lu}|\s?:)/gu
/** `Til stede: Ida, Bo og Ea. Per havde meldt afbud.`, `… (EL). Mødet blev holdt i klubhuset`: a sentence behind the list of who was there. */
const toldBehind =
  /(?<=[\p{Ll})]\.\s{1,3})(?:(?:\p{Lu}[\p{L}-]*\.?(?:,? og |, | )){1,6}(?:havde|har|var|er|blev|meldte)\s(?:desværre\s)?(?:meldt|afbud|fraværende|forhindre|syg|bortrejst|ikke til ?stede)|Mødet (?:blev|er) (?:af)?holdt)/gu
const opensRow: ReadonlySet<FieldKind> = new Set([
  'date',
  'time',
  'start',
  'end',
  'place',
  'present',
  'absent',
  'office',
])
const longestRow = 300
/** What may stand behind a title on its line: `Referat af mødet d. 7. maj i Klubhuset. Tilstede: Ida, Bo` */
const isPeople = (kind: FieldKind) => kind === 'present' || kind === 'absent' || kind === 'office'

/** A line that begins with a label, taken apart before each further label on it. */
function rowsOn(piece: Piece, text: string, apart: boolean): Row[] {
  const whole = rowOf(piece, text, apart)
  const sentences = whole.field === null ? sentencesOfSitting(text) : []
  if (sentences.length > 0)
    return partsOf(piece, text, sentences).map((part, i) => rowOf(part, part.text, i === 0 && apart))
  const isTitle = whole.field === null && findPaper(text)?.start === 0
  const isOne = text.indexOf(':') === text.lastIndexOf(':')
  if (text.length > longestRow) return [whole]
  /** `REFERAT           Dato: 14. maj 2008`: the word for the paper reads as a label of what is beside it. */
  const isOfPaper = whole.field !== null && paperWordOf(whole.field.label) !== null
  const labels = isTitle || isOfPaper || (whole.field && !isOne) ? matchesOf(labelInside, text) : []
  const from = (whole.field?.valueAt ?? 0) + (isOfPaper ? 0 : 1)
  const starts = gathered(labels, ({ index }) => {
    const field = index >= from ? fieldOf(text.slice(index)) : null
    const opens = isTitle && !inColumn.test(text.slice(0, index)) ? isPeople : (kind: FieldKind) => opensRow.has(kind)
    return field && opens(field.kind) ? [index] : []
  })
  const isPresence = whole.field?.kind === 'present'
  const names = isPresence ? matchesOf(absenceBehindNames, text) : []
  const away = [...matchesOf(absenceInside, text), ...names].flatMap(({ index }) => [
    index,
    ...sentenceAfter(text, index),
  ])
  const told = isPresence ? matchesOf(toldBehind, text).map(({ index }) => index) : []
  const beside =
    isOfPaper && whole.field && inColumn.test(text.slice(0, whole.field.valueAt)) ? [whole.field.valueAt] : []
  const all = [...new Set([...beside, ...starts, ...away, ...told])].sort((a, b) => a - b)
  if (all.length === 0) return [whole]
  return partsOf(piece, text, all).map((part, i) => rowOf(part, part.text, i === 0 && apart))
}

/** `Fraværende Jens Holm. Der opsættes en Maaler.`: where running text begins behind those who were away. */
function sentenceAfter(text: string, from: number): number[] {
  const names = namesAndDot.exec(text.slice(from))
  return names ? [from + names[0].length] : []
}
const namesAndDot = new RegExp(
  `^(?:\\p{L}+(?: \\p{L}+)? ?:)?[^.:]{2,60}(?:\\.[^.:]{1,40}){0,6}?(?<=\\p{L}{3})(?<!(?<!\\p{L})(?:${shortGivenNames}))\\.\\s+(?=\\p{Lu}\\p{L}*(?: \\p{L}+)* \\p{Ll}{2})`,
  'u',
)

/** A line taken apart before some columns of its text. */
const partsOf = (piece: Piece, text: string, starts: readonly number[]): Piece[] =>
  [0, ...starts].map((from, i, all) => {
    const part = text.slice(from, all[i + 1] ?? text.length).trimEnd()
    return { ...piece, column: piece.column + Math.max(0, piece.text.indexOf(part)), text: part }
  })

/** `• Afbud`, `• Referat af mødet den 3. maj`: a label, or the title, that an export made an item of a list. */
const bulletBeforeLabel =
  /^[•·*]\s+(?=(?:Afbud|Fraværende|Deltagere|Gæster|Mødedeltagere|Medlemmer)\s?:?$|(?:Referat|Dagsorden)\s\p{Ll})/u
/** `- Mødested: Lokale 14`: a list of labels with their values. */
const bulletBeforeValue =
  /^[-–•*·]\s+(?=(?:Møde)?(?:dato|sted|tid|tidspunkt|lokale)\s?:\s|(?:Dato|Sted|Tid|Tidspunkt|Lokale|Udvalg|Deltagere|Til ?stede|Afbud|Fraværende)\s?:\s)/u
/** `(Tilstede: Ida, Bo og Ea)`: a label and its value in a bracket. */
const inBrackets = /^\((?<inside>(?:Til ?stede|Deltagere|Mødt|Fremmødte?|Afbud|Fraværende)\s?:[^()]+)\)\.?$/u
/** What a line that such a mark stands round begins with. */
const mayBeMarked = /^[-–•*·(]/u
const withoutMark = (line: string) =>
  mayBeMarked.test(line)
    ? line.replace(bulletBeforeLabel, '').replace(bulletBeforeValue, '').replace(inBrackets, '$<inside>')
    : line

/** Whether blank lines, or the end of a page, lie between two lines of a head. */
const isParted = (piece: Piece, before: Piece | null) =>
  before !== null && (piece.page !== before.page || piece.line > before.line + 1)

/** The rows of a head, labels that were split over two lines put together. */
export function headRowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = []
  let apart = true
  let before: Piece | null = null
  for (const piece of pieces) {
    const text = withoutMark(piece.text.trim())
    if (text === '') {
      apart = true
      continue
    }
    const above = before ? foldSpaces(before.text) : ''
    const label = mended(above, text) ?? withLabel(above, text)
    const last = rows.at(-1)
    const whole = label ?? withDay(above, text) ?? (above === last?.text ? withPlace(above, text) : null)
    if (label !== null && last) rows[rows.length - 1] = rowOf(last.piece, label, last.apart)
    else if (whole !== null && last) rows.splice(-1, 1, ...rowsOn(last.piece, whole, last.apart))
    else rows.push(...rowsOn(piece, text, apart || isParted(piece, before)))
    apart = false
    before = piece
  }
  return rows
}
