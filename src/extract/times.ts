import { type ClockFound, findClocks, findClocksIn } from '../danish/clocks.ts'
import { findDates } from '../danish/dates.ts'
import { asSpoken } from '../danish/read-wrong.ts'
import type { Note } from '../model/codes.ts'
import type { CutMeeting, CutPunkt, Piece } from '../model/cut.ts'
import { type Found, inferred, stated } from './found.ts'
import type { Head } from './head.ts'
import { flow } from './prose.ts'
import { linesOf } from './walk.ts'

export interface Times {
  readonly start: Found<string> | null
  readonly end: Found<string> | null
}

/** A clock of 12 hours (`Kl. 7 Aften`) is reckoned, and so inferred. */
const asPrinted = (time: string, clock: ClockFound) => clock.text.includes(String(Number(time.slice(0, 2))))
const foundAt = (time: string, clock: ClockFound, at: Piece) =>
  asPrinted(time, clock) ? stated(time, at) : inferred(time, at)

/** What a clock that may be day or night comes to: nothing, but said. */
function unsure({ text }: ClockFound, at: Piece, note: Note): null {
  note(
    'extract/clock-unsure',
    `Expected a clock of 24 hours or a word for the time of day, saw "${text.trim()}"; the time is left open.`,
    at,
  )
  return null
}

function timesOf(piece: Piece, clocks: readonly ClockFound[], note: Note): Times | null {
  const [first, second] = clocks
  if (!first) return null
  if (first.isVague) return { start: unsure(first, piece, note), end: null }
  const end = first.to ?? (isRange(piece.text, first, second) ? (second?.from ?? null) : null)
  return { start: foundAt(first.from, first, piece), end: end === null ? null : foundAt(end, second ?? first, piece) }
}
/** `15-05-2013 16:30:00 - 15-05-2013 18:00:00`: a range with the date written twice. */
function isRange(text: string, first: ClockFound, second: ClockFound | undefined): boolean {
  if (!second) return false
  const between = text.slice(first.end, second.start)
  return /^\s*(?::\d\d)?\s*(?:-|–|til)\s*[\d./-]*\s*(?:kl\.?\s*)?$|^\s$/u.test(between)
}

/** `Mødetidspunkt 16.30`: a label of days, and of clocks as well. */
const saysTime = /tid/iu
const believed = (clock: ClockFound) => clock.sign !== 'bare'

function fromFields(head: Head, note: Note): Times | null {
  for (const kind of ['time', 'date', 'start', 'body'] as const)
    for (const field of head.fields.filter((one) => one.kind === kind))
      for (const value of field.values.slice(0, 2)) {
        const isDate = kind === 'date' && !(saysTime.test(field.label) && findDates(value.text).length === 0)
        const clocks = isDate || kind === 'body' ? findClocks(value.text) : findClocksIn(value.text)
        const times = timesOf(
          value,
          (isDate || kind === 'body') && findDates(value.text).length === 0 ? clocks.filter(believed) : clocks,
          note,
        )
        if (times) return times
      }
  return null
}

/** How far from its verb a protocol's opening sentence may name the clock, in characters. */
const reach = 40

/** `Næste møde mandag den 19. september kl. 19` */
const nextMeeting = /^næste \p{L}*møde(?!\p{L})/iu

function fromLines(head: Head, note: Note): Times | null {
  const { prose, loose } = head
  if (prose) {
    const text = head.flow.text.slice(0, prose.end + reach)
    const clocks = findClocks(text)
    const first = clocks.findIndex((one) => believed(one) && one.end > prose.start - 3 * reach)
    const at = first < 0 ? null : head.flow.at(clocks[first]?.start ?? 0)
    return at && timesOf({ ...at, text }, clocks.slice(first), note)
  }
  for (const { piece, text, clocks, dates, rest } of loose) {
    if (clocks.length === 0 || closes.test(text) || nextMeeting.test(text)) continue
    const isClock = rest.length === 0 && clocks.some((clock) => believed(clock) || clock.to !== null)
    if (dates.length > 0 || isClock) return withEndBelow(timesOf(piece, clocks, note), head)
  }
  return null
}

/** `Referat af mødet den 16. marts kl. 16.30` over `Mødet den 16.03. kl. 16.30- ca. 19.00`: the clock again, and there with its end. */
function withEndBelow(times: Times | null, { loose }: Head): Times | null {
  if (!times?.start || times.end) return times
  for (const { piece, clocks } of loose) {
    const [clock] = clocks
    if (clock?.to && clock.from === times.start.value) return { ...times, end: foundAt(clock.to, clock, piece) }
  }
  return times
}

/** `Mødet startede kl. 15.30 og sluttede kl. 16.45`, `Mødestart 10.00 slut 12.15`, `Formanden åbnede generalforsamlingen kl. 19.30` */
const opens =
  /(?<!\p{L})(?:(?:mødet|generalforsamlingen) (?:startede|begyndte|(?:å|aa)bnede(?:s)?|blev (?:(?:å|aa)bnet|indledt|sat)|indledtes)(?!\p{L})|møde(?:t)? ?start(?= (?:kl|\d))|(?:å|aa)bnede (?:mødet |generalforsamlingen )?(?=kl))/iu

/** Said in the head or the first punkt, where the head names no clock. */
function opening(meeting: CutMeeting, note: Note): Times | null {
  for (const piece of [...meeting.head, ...piecesOf(meeting.punkter[0])]) {
    const at = piece.text.search(opens)
    if (at < 0) continue
    const said = piece.text.slice(at, at + longestLook)
    const all = findClocks(said)
    const isAtOnce = isDirectly(said.slice(0, all[0]?.start ?? 0))
    const [start, end] = isAtOnce ? all : all.filter(believed)
    if (!start) continue
    const times = timesOf(piece, [start], note)
    const isEnd = end && closes.test(said.slice(0, end.end))
    return times && { start: times.start, end: isEnd && !end.isVague ? foundAt(end.from, end, piece) : times.end }
  }
  return null
}

/** Every line of the sections of a punkt. */
const piecesOf = (punkt: CutPunkt | undefined): Piece[] => (punkt ? linesOf(punkt, () => true) : [])

/** `Mødet hævet kl. 21.15`, `Mødet sluttede kl.21.33`, `hævede generalforsamlingen kl. 18.10` */
const closes =
  /(?<!\p{L})(?:(?:op)?hæve(?:t|s|de|des)|slut(?= (?:(?:kl|klokken)(?!\p{L})|\d{1,2}[.:]\d\d(?![.\d])))|slutte(?:t|de|s|des)|afslutte(?:t|de|s|des)|mødet slut|mødeslut|slut(?:tidspunkt|tid)|afslutning(?=:? (?:kl|\d))|forhandlingen sluttet|mødet (?:endte|ophørte|varede))(?!\p{L})/iu
const longestLook = 160
/** `Mødet hævet. Næste møde kl. 19`, `Mødet hævedes til pause kl. 18`: the clock is not of the end. */
const anotherClock = /(?<!\p{L})(?:pause|frokost|næste|nyt møde|herefter)(?!\p{L})/iu
/** `Mødet hævet 21.15`, `hævede mødet 20.10`: nothing else can follow so closely than a clock. */
const isDirectly = (between: string) =>
  /^(?:mødet )?\p{L}+(?: mødet| generalforsamlingen| ca\.?| klokken)?[\s:]*$/iu.test(between)

/** `Kl. 4 Em. … hævet Kl. 6`: a start that is known, and later on the dial, says which half of the day is meant. */
const isUnsure = (clock: ClockFound, start: Found<string> | null) =>
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
    if (!piece || !closes.test(asSpoken(piece.text))) continue
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
function closing(meeting: CutMeeting, start: Found<string> | null, note: Note): Found<string> | null {
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
function lastClosingLine(punkter: readonly CutPunkt[]): Piece[] {
  for (const punkt of punkter.toReversed()) {
    const lines = linesOf(punkt, ({ text }) => closingLine.test(asSpoken(text)))
    if (lines.length > 0) return lines.slice(-1)
  }
  return []
}

/** When a meeting began and ended. What is said of its real end goes before the end it was called for. */
export function timesOfMeeting(meeting: CutMeeting, head: Head, note: Note): Times {
  const called = fromFields(head, note) ?? fromLines(head, note) ?? opening(meeting, note)
  const start = called?.start ?? null
  const endField = head.fields.find(({ kind }) => kind === 'end')
  const [ending] = endField?.values ?? []
  const [endClock] = ending ? findClocksIn(ending.text) : []
  const ended = ending && endClock && !isUnsure(endClock, start) ? foundAt(endClock.from, endClock, ending) : null
  return { start, end: afterStart(start, ended ?? closing(meeting, start, note) ?? called?.end ?? null, note) }
}

/** `Mødet sluttede Kl. 8,45`, in a text that writes the word large and names no start: no meeting was over so early, the dial has twelve hours. */
const isOfEvening = ({ text, from, isVague }: ClockFound) =>
  !isVague && /^K[Ll]/u.test(text) && /\D[7-9](?!\d)/u.test(text) && from < '10:00'
const onDial = (clock: string) => `${Number(clock.slice(0, 2)) + 12}${clock.slice(2)}`

const noon = 12 * 60
const longestMeeting = 8 * 60
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** `Kl. 7 Aften … hævet Kl. 10`: an end before the start was meant twelve hours later, where that makes a meeting; else it is none. */
function afterStart(start: Found<string> | null, end: Found<string> | null, note: Note): Found<string> | null {
  if (!start || !end || end.value >= start.value || end.value < '01:00') return end
  const later = minutesOf(end.value) + noon
  const length = later - minutesOf(start.value)
  if (length >= 0 && length <= longestMeeting && minutesOf(end.value) < noon)
    return inferred(`${String(Math.floor(later / 60) % 24).padStart(2, '0')}${end.value.slice(2)}`, end.at)
  if (start.value >= '17:00' && end.value <= '05:00') return end
  note('extract/clock-unsure', `Expected an end after ${start.value}, saw ${end.value}; the end is left open.`, end.at)
  return null
}
