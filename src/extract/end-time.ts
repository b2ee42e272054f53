import { type ClockFound, findClocks } from '../danish/clocks.ts'
import { asSpoken } from '../danish/read-wrong.ts'
import type { Note } from '../model/codes.ts'
import type { CutMeeting, CutPunkt, Piece } from '../model/cut.ts'
import { believed, foundAt, piecesOf, unsure } from './clock-places.ts'
import { flow } from './flow.ts'
import { type Found, inferred } from './found.ts'
import { linesOf } from './walk.ts'

/** `Mødet hævet kl. 21.15`, `Mødet sluttede kl.21.33`, `hævede generalforsamlingen kl. 18.10` */
export const closes =
  /(?<!\p{L})(?:(?:op)?hæve(?:t|s|de|des)|slut(?=:? (?:(?:kl|klokken)(?!\p{L})|\d{1,2}[.:]\d\d(?![.\d])))|slutte(?:t|de|s|des)|afslutte(?:t|de|s|des)|mødet slut|mødeslut|slut(?:tidspunkt|tid)|afslutning(?=:? (?:kl|\d))|forhandlingen sluttet|mødet (?:endte|ophørte|varede|lukket))(?!\p{L})/iu
/** A quick look: every one of these verbs has one of these, also as it may be read, `hevet`. */
export const mayClose = /h(?:æ|ae|e)ve|slut|endte|ophørte|varede|lukket/iu
/** How far behind its verb a clock is looked for. */
export const longestLook = 160
/** `Mødet hævet. Næste møde kl. 19`, `Mødet hævedes til pause kl. 18`: the clock is not of the end. */
const anotherClock = /(?<!\p{L})(?:pause|frokost|næste|nyt møde|herefter)(?!\p{L})/iu
/** `Mødet hævet 21.15`, `hævede mødet 20.10`: nothing else can follow so closely than a clock. */
export const isDirectly = (between: string) =>
  /^(?:mødet )?\p{L}+(?: mødet| generalforsamlingen| ca\.?| klokken)?[\s:]*$/iu.test(between)

/** `Kl. 4 Em. … hævet Kl. 6`: a start that is known, and later on the dial, says which half of the day is meant. */
export const isUnsure = (clock: ClockFound, start: Found<string> | null) =>
  clock.isVague && (start === null || start.value <= clock.from)

/** `Kl. 21.15 blev mødet hævet.`: the clock stands before the verb. */
function clockAhead(text: string): ClockFound | null {
  const [clock] = /^\s*kl/iu.test(text) ? findClocks(text.slice(0, text.search(closes))) : []
  return clock?.sign === 'kl' ? clock : null
}

/** `Kl. 8,45`, the last line before the signatures: when an old meeting was over. */
function clockAlone(meeting: CutMeeting, start: Found<string> | null): Found<string> | null {
  const last = piecesOf(meeting.punkter.at(-1)).findLast(({ text }) => text.trim() !== '' && !onlySigned.test(text))
  const pieces = [...(last ? [last] : []), ...meeting.tail.slice(0, 1)]
  for (const piece of start === null ? [] : pieces) {
    const clock = onlyClock.test(piece.text) ? findClocks(piece.text)[0] : undefined
    if (clock && clock.to === null && !isUnsure(clock, start)) return foundAt(clock.from, clock, piece)
  }
  return null
}
/** `A. Holm.  B. Lund.`: nothing but who signed. */
const onlySigned = /^\s*(?:\p{Lu}[\p{L}.]{0,20}(?:\s+|$)){2,16}$/u
const onlyClock = /^\s*[Kk]l\.? ?\d{1,2}(?:[.,:] ?\d\d|\s?[½¼¾])?\.?\s*$/u

/** The clock a text gives for the end of the meeting, in its last sentences. */
function closingIn(pieces: readonly Piece[], start: Found<string> | null, note: Note): Found<string> | null {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]
    if (!piece || !mayClose.test(piece.text) || !closes.test(asSpoken(piece.text))) continue
    const joined = flow(pieces.slice(Math.max(0, i - 1), i + 3))
    const spoken = asSpoken(joined.text)
    const at = spoken.search(closes)
    const said = spoken.slice(at, at + longestLook)
    const clock = findClocks(said).find((one) => believed(one) || isDirectly(said.slice(0, one.start)))
    const ahead = clock ? null : clockAhead(asSpoken(piece.text))
    if (ahead) return isUnsure(ahead, start) ? unsure(ahead, piece, note) : foundAt(ahead.from, ahead, piece)
    if (!clock || anotherClock.test(said.slice(0, clock.start))) continue
    const place = joined.at(at + clock.start) ?? piece
    if (isUnsure(clock, start)) return unsure(clock, place, note)
    return start === null && isOfEvening(clock)
      ? inferred(onDial(clock.from), place)
      : foundAt(clock.from, clock, place)
  }
  return null
}

/** `hævede generalforsamlin-` / `gen kl. 18.10`: the verb may stand on the line before its clock. */
export function closing(meeting: CutMeeting, start: Found<string> | null, note: Note): Found<string> | null {
  const last = piecesOf(meeting.punkter.at(-1))
  return (
    closingIn(meeting.tail, start, note) ??
    closingIn(last, start, note) ??
    closingIn(meeting.head, start, note) ??
    closingIn(lastClosingLine(meeting.punkter), start, note) ??
    clockAlone(meeting, start)
  )
}

/** `Mødet sluttede kl. 21.12` on a line of its own in any punkt: some systems print it under the first. */
const closingLine =
  /^mødet (?:(?:blev )?(?:hævet|afsluttet)|hævedes|sluttede|sluttet|slut) (?:klokken|kl\.?) ?\d{1,2}[.:,]?\d{0,2}\.?$/iu
/** `Modet` begins so too. */
const beginsSo = /^m/iu
function lastClosingLine(punkter: readonly CutPunkt[]): Piece[] {
  for (const punkt of punkter.toReversed()) {
    const lines = linesOf(punkt, ({ text }) => beginsSo.test(text) && closingLine.test(asSpoken(text)))
    if (lines.length > 0) return lines.slice(-1)
  }
  return []
}

/** `Mødet sluttede Kl. 8,45`, in a text that writes the word large and names no start: no meeting was over so early, the dial has twelve hours. */
const isOfEvening = ({ text, from, isVague }: ClockFound) =>
  !isVague && /^K[Ll]/u.test(text) && /\D[7-9](?!\d)/u.test(text) && from < '10:00'
const onDial = (clock: string) => `${Number(clock.slice(0, 2)) + 12}${clock.slice(2)}`

const noon = 12 * 60
const longestMeeting = 8 * 60
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** `Kl. 7 Aften … hævet Kl. 10`: an end before the start was meant twelve hours later, where that makes a meeting; else it is none. */
export function afterStart(start: Found<string> | null, end: Found<string> | null, note: Note): Found<string> | null {
  if (!start || !end || end.value >= start.value || end.value < '01:00') return end
  const later = minutesOf(end.value) + noon
  const length = later - minutesOf(start.value)
  if (length >= 0 && length <= longestMeeting && minutesOf(end.value) < noon)
    return inferred(`${String(Math.floor(later / 60) % 24).padStart(2, '0')}${end.value.slice(2)}`, end.at)
  if (start.value >= '17:00' && end.value <= '05:00') return end
  note('extract/clock-unsure', `Expected an end after ${start.value}, saw ${end.value}; the end is left open.`, end.at)
  return null
}
