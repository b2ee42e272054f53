import { namesBody } from '../../danish/bodies.ts'
import { findDates } from '../../danish/dates.ts'
import { isBareAnswer, opensOldDecision, opensWithVerdict } from '../../danish/decision-words.ts'
import {
  endsMeeting,
  isAfterword,
  namesOffices,
  saysSigned,
  signedBy,
  tellsAttendance,
  tellsWhoWasAway,
} from '../../danish/endings.ts'
import { yearAlone } from '../../danish/years.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import type { Head } from './head.ts'

/** `Elev Sogneraad d. 23/8 1939`: the place and day over, under or beside the signatures. */
const isDated = (text: string) =>
  text.length < 90 &&
  /\d/.test(text) &&
  !/[:,]$/.test(text) &&
  (namesBody(text) || placed.test(text)) &&
  findDates(text).some(({ end }) => end >= text.length - 2)
/** `Skaarup, den 11/4 1938`, `Sdr. Skaarup d. 4 April 1904`: the name of a place, and the day. */
const placed = /^(?:\p{Lu}\p{L}{0,3}\. ?)?\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2},? (?:den |d\. ?)\d/u

/** Rows that a tail may hold before it is no tail. */
const longestTail = 60

/** The stretch from one head to the next, whose end is looked for. */
interface Stretch {
  readonly rows: readonly Row[]
  readonly from: number
  readonly end: number
  /** Of an old protocol, that ends in bare names. */
  readonly prose: boolean
  readonly isFurniture: (at: number) => boolean
}

/** The first row of the end of a stretch: `Mødet hævet`, the signatures, the date beside them; its `end` when it has none. */
function tailStart(stretch: Stretch): number {
  const closed = closing(stretch)
  return closed < stretch.end ? lead(stretch, closed) : signatures(stretch)
}

/** The row that says the meeting is over, where nothing but what follows an end stands below it. */
function closing({ rows, from, end, prose, isFurniture }: Stretch): number {
  let found = end
  for (let at = end - 1; at >= Math.max(from, end - longestTail); at--) {
    const row = rows[at]
    if (!row) break
    if (isFurniture(at)) continue
    if (endsMeeting(row.text) && !isTitle(rows, at)) found = at
    else if (prose ? !isEnding(row.text) : row.numbering !== null && (isApart(row) || row.numbering.strong)) break
  }
  return found
}

/** `6.` / `Underskriftsblad`: a punkt of that name, no end. */
const isTitle = (rows: readonly Row[], at: number) => rows[at - 1]?.numbering?.style === 'alone'

const isEnding = (text: string) =>
  signedBy(text) !== null || signInARow(text) || namesOffices(text) || isAfterword(text) || isDated(text)
/** `P. Storm, Graves Lund, Hans I. Nissen`: under the end of a meeting, those who sign on one line. */
const signInARow = (text: string) => text.includes(', ') && text.split(/,\s+/u).every((name) => signedBy(name) !== null)

/** The first of the rows directly above an end that are of it too: `Næste møde: …`, `Referent: …`. */
function lead({ rows, from, isFurniture }: Stretch, closed: number): number {
  let start = closed
  for (let at = closed - 1; at > from; at--) {
    const text = rows[at]?.text ?? ''
    if (isFurniture(at)) continue
    if (!isAfterword(text) || (isUnderHeading(rows, at) && !tellsAttendance(text))) break
    start = at
  }
  return start
}

/** What follows a numbered line is its punkt's text, whatever it says. */
const isUnderHeading = (rows: readonly Row[], at: number) => rows[at - 1]?.numbering !== null

/** The first row of the signatures that end a stretch, where no line says that the meeting is over. */
function signatures({ rows, from, end, prose, isFurniture }: Stretch): number {
  let start = end
  let [signed, weight] = [false, 0]
  for (let last = end - 1; last >= Math.max(from, end - longestTail); last--) {
    if (isFurniture(last) || isYearOver(rows, last)) continue
    const at = attendanceAt(rows, last, from) ?? last
    const row = rows[at]
    if (!row) break
    last = at
    const [signers, dated] = [signedBy(row.text), isDated(row.text)]
    const isOwn = isApart(row) || saysSigned(row.text) || isFurniture(at - 1) || (prose && tellsWhoWasAway(row.text))
    const after = isOwn && isAfterword(row.text) && (!isUnderHeading(rows, at) || tellsWhoWasAway(row.text))
    if (!signers && !dated && !after && !namesOffices(row.text)) break
    if (isSectionLabel(row)) break
    if (isLoneAnswer(row, rows[at + 1]) || (prose && (isTitle(rows, at) || opensWithVerdict(row.text)))) break
    signed ||= signers !== null && (prose || signers.surely)
    const initialled = prose && signers?.initialled && !/:$/.test(rows[at - 1]?.text ?? '')
    const isOver = signers !== null && namesOffices(rows[at + 1]?.text ?? '')
    weight +=
      (isOver ? 2 : 0) + (signers ? 1 : 0) + (signers?.surely ? signers.names : 0) + (dated || initialled ? 2 : 0)
    if (after && weight === 0) start = at
    else if ((isOwn || dated) && signed && weight >= fewestSigns) start = at
  }
  return start
}

/** `Beslutning`, alone over `Intet.`: no name, though one stands alone as it does. */
const isSectionLabel = ({ label, text }: Row) => label?.kind === 'beslutning' && label.valueAt === text.length

/** `1937` between gaps, where the meetings of another year begin below. */
const isYearOver = (rows: readonly Row[], at: number) =>
  yearAlone(rows[at]?.text ?? '') !== null && (rows[at]?.gap ?? 0) > 0

/** Where the paragraph begins that ends at a row, if it tells who came; `null` where it does not. */
function attendanceAt(rows: readonly Row[], last: number, from: number): number | null {
  if (tellsWhoWasAway(rows[last]?.text ?? '')) return last
  for (let at = last; at >= Math.max(from, last - mostAttendance + 1); at--) {
    const row = rows[at]
    if (row && isApart(row)) return tellsAttendance(row.text) ? at : null
  }
  return null
}
const mostAttendance = 3

/** `Bortfalder`, `Til Efterretning`, parted from the names below it: what was decided, and nobody's name. */
const isLoneAnswer = ({ text, apart }: Row, after: Row | undefined) =>
  apart && after?.apart === true && (/^\p{Lu}\p{Ll}+\.?$/u.test(text) || isBareAnswer(text) || opensOldDecision(text))

/** Fewer signs than this may be a list of names in the last punkt. */
const fewestSigns = 3

/** `-----Original Message-----`, `-----Oprindelig meddelelse-----`, `Den 3. maj 2009 skrev Ida Holm:` */
const overLetter = /^-{2,}\s?\p{L}[\p{L} ]{5,40}-{2,}$|\sskrev\s.{2,80}:$/u

/** Where the letter begins that is quoted below minutes, with what its program prints over it; `end` where none does. */
function letterBelow(rows: readonly Row[], from: number, end: number, isMail: (at: number) => boolean): number {
  for (let at = from; at < end; at++) {
    if (!isMail(at)) continue
    if (!listGoesOn(rows, from, at, end)) return overLetter.test(rows[at - 1]?.text ?? '') ? at - 1 : at
    while (isMail(at + 1)) at += 1
  }
  return end
}

/** `2. Breve` / `Fra: Bo Ry` / `Sendt: 3. maj 2018` / … / `3. Fest`: whether the list of punkter goes on below a letter, before any other begins. */
function listGoesOn(rows: readonly Row[], from: number, letter: number, end: number): boolean {
  const last = rows
    .slice(from, letter)
    .findLast(({ numbering }) => numbering !== null && numbering.sub === 0)?.numbering
  const next = last
    ? rows
        .slice(letter, end)
        .find(({ numbering }) => numbering?.style === last.style && (numbering.value === 1 || isAfter(numbering, last)))
    : undefined
  return last !== undefined && last !== null && next?.numbering !== undefined && isAfter(next.numbering, last)
}
const isAfter = (next: Row['numbering'], last: Row['numbering']) =>
  next !== null && last !== null && next.sub === 0 && next.value === last.value + 1

/** The rows that end meetings: after their last punkt, before the next head. */
export function tailsOf(
  rows: readonly Row[],
  heads: readonly Head[],
  isFurniture: (at: number) => boolean,
  isMail: (at: number) => boolean,
): Set<number> {
  const tails = new Set<number>()
  const starts = [{ to: -1, prose: heads[0]?.prose ?? false }, ...heads]
  starts.forEach(({ to, prose }, i) => {
    const below = heads[i]?.from ?? rows.length
    const end = to < 0 ? below : letterBelow(rows, to + 1, below, isMail)
    for (let at = end; at < below; at++) tails.add(at)
    for (let at = tailStart({ rows, from: to + 1, end, prose, isFurniture }); at < end; at++) tails.add(at)
  })
  return tails
}
