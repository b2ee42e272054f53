import { speaksOfPresence } from '../danish/absence.ts'
import { findClocks, findClocksIn } from '../danish/clocks.ts'
import { findDates } from '../danish/dates.ts'
import type { FieldKind } from '../danish/fields.ts'
import { isLetterDay } from '../danish/letter-days.ts'
import { findPaper } from '../danish/papers.ts'
import { isParty } from '../danish/parties.ts'
import { isPlace } from '../danish/places.ts'
import { holdsVerb } from '../danish/verbs.ts'
import type { Piece } from '../model/cut.ts'
import type { Row } from './head-rows.ts'
import { peopleOf, personOnLine } from './people.ts'
import { personInColumns } from './people-columns.ts'
import { readTitleLine } from './title-line.ts'

/** `Ida Holm`; `Venstre`, over those of the party. */
const isNamed = (text: string) => peopleOf(text).length > 0 || isParty(text.trim())
/** Under an empty label for people, after a blank line: neither names nor `Ingen` or `12 ejere`. */
const isOther = (text: string) => !isNamed(text) && !/^(?:ingen|alle|hele|samtlige|der|\d)/iu.test(text)
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
/** `Fraværende: Ida Holm.` / `Bestyrelsen konstituerede sig med Bo Ry som formand`, `Skrivelse fra Amtet om Vejene`: behind the full stop of a list running text goes on. */
const isOver = (values: readonly Piece[], { text }: Row) =>
  /(?:\p{L}{2}\.|:)$/u.test(values.at(-1)?.text.trim() ?? '') && runsOn.test(text)
const runsOn =
  /^\p{Lu}\p{L}+(?: \p{Ll}+){3}|^\p{Lu}\p{Ll}+ (?:fra|om|til|af|ang\.|angaaende|angående|vedrørende) \p{L}|^\p{Lu}\p{Ll}+(?: \p{Ll}+)+: \p{Lu}/u
/** `Bo Ry bød velkommen til unionens nye sekretær, Ida Holm.`, in a paragraph of its own under a list of people. */
const isToldOf = ({ apart, text }: Row) => apart && toldOf.test(text) && holdsVerb(text) && !speaksOfPresence.test(text)
const toldOf = /^\p{Lu}.{30,}(?: \p{Ll}+){2}.*\p{L}\.$/u
/** `…, Ida Holm` / `Bo Ry havde meldt forfald.`: under a list that ended with a whole name, a sentence on who was there, though no blank line parts them. */
const isToldUnder = (last: string | undefined, { text }: Row) =>
  last !== undefined && endsWithName.test(last) && begunByName.test(text) && speaksOfPresence.test(text)
const endsWithName = /[,:] \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)+$/u
const begunByName =
  /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)+ (?:havde|forlod|meldte|kom|ankom|deltog|deltager|var (?:fraværende|forhindret|syg|bortrejst)(?!\p{L}))/u
export const isList = (kind: FieldKind) => kind === 'present' || kind === 'absent'

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
export function goesOn(kind: FieldKind, values: readonly Piece[], row: Row, alone: boolean): boolean {
  if (
    row.isPaper ||
    (row.field && !(kind === 'place' && alone && values.length === 0 && isRoom(row))) ||
    (isList(kind) &&
      (opensSentence.test(row.text) ||
        isToldOf(row) ||
        isToldUnder(values.at(-1)?.text.trim(), row) ||
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
  const named = isNamed(row.text)
  if (!named && closedList.test(last) && peopleOf(last).length > 0) return false
  if (row.apart && personInColumns(row.text) && personInColumns(last)) return true
  if (row.apart && named && (openValue.test(last) || (hasCommas && /[,(]/u.test(row.text)))) return true
  return row.apart ? alone && !hasCommas && named : hasCommas || named || openValue.test(last)
}

/** `14.30`, under `Mødetidspunkt:`, which announces days and clocks alike. */
const isClock = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/u
export const clockKinds: readonly FieldKind[] = ['time', 'start', 'end']
export const fits = (kind: FieldKind, row: Row) =>
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
