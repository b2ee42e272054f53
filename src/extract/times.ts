import { type ClockFound, findClocks, findClocksIn } from '../danish/clocks.ts'
import { findDates } from '../danish/dates.ts'
import type { Note } from '../model/codes.ts'
import type { CutMeeting, Piece } from '../model/cut.ts'
import { believed, foundAt, piecesOf, unsure } from './clock-places.ts'
import { afterStart, closes, closing, isDirectly, isUnsure, longestLook } from './end-time.ts'
import type { Found } from './found.ts'
import type { Head } from './head.ts'

export interface Times {
  readonly start: Found<string> | null
  readonly end: Found<string> | null
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

/** `Sted: Klubhuset kl. 19`: the clock stands behind the place. */
function behindPlace(head: Head, note: Note): Times | null {
  for (const { kind, values } of head.fields) {
    const [value] = kind === 'place' ? values : []
    const clocks = value ? findClocks(value.text) : []
    const [first] = clocks
    if (value && first && believed(first) && first.start > 0) return timesOf(value, clocks, note)
  }
  return null
}

/** How far from its verb a protocol's opening sentence may name the clock, in characters. */
const reach = 40
/** No clock is longer: `Kl. 7½ Eftermiddag.` */
const longestClock = 24

/** `Næste møde mandag den 19. september kl. 19` */
const nextMeeting = /^næste \p{L}*møde(?!\p{L})/iu

function fromLines(head: Head, note: Note): Times | null {
  const { prose, loose } = head
  if (prose) {
    const text = head.flow.text.slice(0, prose.end + reach + longestClock)
    const clocks = findClocks(text).filter(({ start }) => start < prose.end + reach)
    const first = clocks.findIndex((one) => believed(one) && one.end > prose.start - 3 * reach)
    const at = first < 0 ? null : head.flow.at(clocks[first]?.start ?? 0)
    return at && timesOf({ ...at, text }, clocks.slice(first), note)
  }
  for (const { piece, text, clocks, dates, rest } of loose) {
    if (clocks.length === 0 || closes.test(text) || nextMeeting.test(text)) continue
    const isClock = rest.length === 0 && clocks.some((clock) => believed(clock) || clock.to !== null)
    if (dates.length > 0 || isClock) return timesOf(piece, clocks, note)
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

/** When a meeting began and ended. What is said of its real end goes before the end it was called for. */
export function timesOfMeeting(meeting: CutMeeting, head: Head, note: Note): Times {
  const called =
    withEndBelow(fromFields(head, note) ?? fromLines(head, note) ?? behindPlace(head, note), head) ??
    opening(meeting, note)
  const start = called?.start ?? null
  const endField = head.fields.find(({ kind }) => kind === 'end')
  const [ending] = endField?.values ?? []
  const [endClock] = ending ? findClocksIn(ending.text) : []
  const ended = ending && endClock && !isUnsure(endClock, start) ? foundAt(endClock.from, endClock, ending) : null
  return { start, end: afterStart(start, ended ?? closing(meeting, start, note) ?? called?.end ?? null, note) }
}
