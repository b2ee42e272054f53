import { daysIn, weekdayOf } from '../danish/calendar.ts'
import { type DateFound, findDates, isoDate } from '../danish/dates.ts'
import { gathered } from '../danish/gathered.ts'
import type { CutMeeting, Piece } from '../model/cut.ts'
import { type Found, inferred } from './found.ts'
import type { Head } from './head.ts'
import { sectionsOfAll } from './walk.ts'

/** The year a date without one falls in: that of the nearest earlier date, or the next year where it would lie before it. */
export function completed(date: DateFound, before: string | null): string | null {
  if (date.iso || before === null) return date.iso
  const [year = 0, lastMonth = 1, lastDay = 1] = before.split('-').map(Number)
  const month = date.month ?? lastMonth
  const isLater = month > lastMonth || (month === lastMonth && date.day >= lastDay)
  const fits = [isLater ? year : year + 1, year, year + 1].find(
    (one) =>
      date.day <= daysIn(month, one) && (date.weekday === null || weekdayOf(one, month, date.day) === date.weekday),
  )
  return fits === undefined ? null : isoDate(fits, month, date.day)
}

/** `Hermed referat af generalforsamlingen den `, in one sentence: the day that follows is the meeting's own. */
const ofMinutes = /(?<!\p{L})(?:referat|protokol) (?:af|fra|for|over) (?:(?![.!?]\s).){0,80}$/iu
/** `Generalforsamlingen den `, at the beginning of one */
const ofMeeting = /(?<!\S)(?:Ordinær g|Årets g|G)eneralforsamling(?:en)? (?:d\. |den )?$/u
const othersDay = /(?:næste|sidste|forrige|kommende|senest\p{L}*|tidligere|indkald\p{L}*|godkend\p{L}*)(?!\p{L})/iu
const sentenceReach = 90

/** The day that a sentence over the punkter tells, where no line of the head does. */
export function fromSentence({ flow }: Head): Found<string> | null {
  for (const { iso, start } of findDates(flow.text)) {
    const before = flow.text.slice(Math.max(0, start - sentenceReach), start)
    const told = (ofMinutes.exec(before) ?? ofMeeting.exec(before))?.[0]
    const at = flow.at(start)
    if (iso && at && told !== undefined && !othersDay.test(told)) return inferred(iso, at)
  }
  return null
}

/** `Elev Sogneraad d. 23/8 1939` beside the signatures: the last date of the tail that stands on a line of its own. */
export function fromTail(tail: readonly Piece[], before: string | null, near: number | null): Found<string> | null {
  for (const piece of tail) {
    if (piece.text.length > 90 || !/\d/.test(piece.text) || /^næste/iu.test(piece.text)) continue
    const [date] = findDates(piece.text, near)
    const iso = date ? completed(date, before) : null
    if (iso) return inferred(iso, piece)
  }
  return null
}

/** `Dato for mødet og forventet tidsforbrug: 04.09.2023 — 10 minutter` inside a punkt. */
const meetingDateLine = /^(?:møde)?dato(?:en)? (?:for|på) (?:\p{L}+det|møde)[^:]{0,50}:|^mødedato\s*:/iu

const datesIn = (pieces: readonly Piece[]) =>
  gathered(pieces, (piece) => findDates(piece.text).map(({ iso }) => ({ iso, piece })))

/** The one date that the punkter give as their meeting's; none where they differ. */
export function fromPunkter(meeting: CutMeeting): Found<string> | null {
  const dates = meeting.punkter
    .flatMap((punkt) => punkt.parts)
    .flatMap((part) => [
      ...part.heading,
      ...gathered(part.sections, ({ heading, body }) => (heading ? [heading, ...body] : body)),
    ])
    .filter((piece) => meetingDateLine.test(piece.text.trim()))
    .flatMap((piece) => findDates(piece.text).map((date) => ({ iso: date.iso, piece })))
    .filter(({ iso }) => iso !== null)
  const [first] = dates
  return first?.iso && new Set(dates.map(({ iso }) => iso)).size === 1 ? inferred(first.iso, first.piece) : null
}

/** `Beslutning fra Havnerådet` / `Dato: 26. marts 2015`: the day on a line below. */
const dayBelow = /^dato\s?:\s/iu

const decisionHeadings = (punkter: CutMeeting['punkter']) =>
  gathered(sectionsOfAll(punkter), ({ kind, heading, body }) =>
    heading && kind === 'beslutning' ? [heading, ...body.slice(0, 1).filter(({ text }) => dayBelow.test(text))] : [],
  )

/** The one date of the headings of decisions, where the head has none: `Beslutning i Økonomiudvalget den 1. oktober 2018`. */
export function fromDecisions(meeting: CutMeeting): Found<string> | null {
  const dates = datesIn(decisionHeadings(meeting.punkter))
  const [first] = dates
  if (first?.iso && new Set(dates.map(({ iso }) => iso)).size === 1) return inferred(first.iso, first.piece)
  return meeting.documentType === 'referat' ? lastOfMost(meeting) : null
}

/** The newest date of the headings of decisions, where it stands in most punkter that have any: the older are of earlier treatments. */
function lastOfMost(meeting: CutMeeting): Found<string> | null {
  const byPunkt = meeting.punkter
    .map((punkt) =>
      gathered(datesIn(decisionHeadings([punkt])), ({ iso, piece }) => (iso === null ? [] : [{ iso, piece }])),
    )
    .filter((dates) => dates.length > 0)
  const [newest] = byPunkt.flat().toSorted((a, b) => b.iso.localeCompare(a.iso))
  const having = byPunkt.filter((dates) => dates.some(({ iso }) => iso === newest?.iso))
  return newest && having.length >= 2 && 2 * having.length > byPunkt.length ? inferred(newest.iso, newest.piece) : null
}
