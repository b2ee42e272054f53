import { findDates } from '../danish/dates.ts'
import { paperWordOf } from '../danish/papers.ts'
import { isPlace } from '../danish/places.ts'
import { type Found, inferred, stated } from './found.ts'
import type { Head, LooseLine } from './head.ts'
import { withLetters } from './initials.ts'
import { oneLine } from './text.ts'
import { readTitleLine } from './title-line.ts'

/** `forsamlingshuset. Mødt 24 medlemmer.`: behind the place a sentence says who came. */
const whoCame = /\.\s+(?:(?:Frem)?[Mm]ødte?|Til ?stede|Der (?:var|er|mødte)|Deltagere|Alle|Samtlige)(?!\p{L}).*$/u

/** `Klubhuset kl. 19`, `Salen, kl. 19.00 - 21.30` */
const clockBehind = /(?<=\S),?\s(?:kl\.?|klokken)\s?\d{1,2}(?:[.:]\d\d)?(?:\s?[-–]\s?\d{1,2}(?:[.:]\d\d)?)?\.?$/iu

const clean = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^\((?<inside>[^()]+)\)$/u, '$<inside>')
    .replace(/\s(?:samt|med|og) (?:en )?efterfølgende\s.*$/iu, '')
    .replace(whoCame, '')
    .replace(clockBehind, '')
    .replace(/(?:(?<!\b\p{Lu})[.,;]+|\s[–-])$/u, '')

/** What is longer is no place. */
const longestPlace = 200

/** `Tid og sted: 3. maj kl. 19 i Fælleshuset`, `Mødedato: 3. maj, kl. 19, Fælleshuset`, `Mødetid: kl. 19 i Fælleshuset`: the place stands behind the clock. */
function behindDate(head: Head): Found<string> | null {
  for (const field of head.fields.filter(({ kind }) => kind === 'date' || kind === 'time'))
    for (const value of field.values) {
      const place = readTitleLine(value.text).place ?? behindClock.exec(value.text)?.groups?.['place']
      if (place) return stated(clean(place), value)
    }
  return null
}

/** ` kl. 1700 i Engby Sejlklub.`: behind the clock stands a place, be it called as a board is. */
const behindClock =
  /\skl\.?\s?[\d.:]{1,5}(?:\s?[-–]\s?[\d.:]{1,5})?,?\s(?:i|på|hos|ved)\s(?<place>\p{Lu}[^.;:]{2,60})\.?$/u

function fromFields(head: Head): Found<string> | null {
  for (const field of head.fields.filter(({ kind }) => kind === 'place')) {
    const [at] = field.values
    const text = oneLine(field.values.slice(0, 4))
    if (text.length > longestPlace) continue
    if (at && text !== '' && findDates(text).length === 0) return stated(clean(text), at)
  }
  return behindDate(head)
}

function fromProse({ prose, flow }: Head): Found<string> | null {
  const at = prose?.place ? flow.at(prose.placeAt) : null
  return prose?.place && at ? stated(clean(prose.place), at) : null
}

/** A line that says the date or the clock of the meeting and nothing more: the place stands below it. */
const isWhen = ({ dates, clocks, rest, place }: LooseLine) =>
  rest.length === 0 &&
  place === null &&
  (dates.length > 0 || clocks.some(({ sign, to }) => sign !== 'bare' || to !== null))
const preposition = /^(?:i|på|paa|ved)\s/iu
const sentence =
  /[.!?]\s+(?!sal(?!\p{L}))\p{Lu}|[;!?]$|:\s*$|\p{Ll}(?<!\d\.? ?(?:sal|st)|, st)\.$|^(?:forside|startside|hjem)\s[/|>»]|^(?:side|indhold|punkt|pkt|sager|blad|til stede)\b|@|(?<!\p{L})(?:er|vare?|har|havde|blev|deltager|deltog|mødte|fortsattes)(?!\p{L})/iu

/** A place on the date's or the clock's own line, or behind a preposition; a place behind the board may be the board's own. */
const besideWhen = ({ place, dates, clocks, text }: LooseLine) =>
  place !== null && (dates.length > 0 || clocks.some(({ sign }) => sign !== 'bare') || preposition.test(text))
const besideBody = ({ place, body }: LooseLine) => place !== null && body !== null

/** `Møderække: 22/8 - 27/9`, `4.A:Ida Ravn`: another label's value. */
const labelled = /^(?:\p{Lu}[\p{L} ]{2,30}|\d{1,2}\.?\s?\p{L}):/u

/** A line of its own that can only be a place, as above the date. */
const alone = ({ place, body, rest, text }: LooseLine) =>
  place !== null && body === null && rest.length === 0 && isPlace(text) && !sentence.test(text) && !labelled.test(text)

/** `i Arden Rådhus, Østergade 22 - Mødelokale Skoven`: what follows the dash belongs to the place when it is one. */
function withTail({ place, text }: LooseLine): string {
  const after = place === null ? '' : text.slice(text.indexOf(place) + place.length)
  const tail = /^\s[-–]\s(?<tail>\S.*)$/u.exec(after)?.groups?.['tail']
  return tail !== undefined && isPlace(tail) ? `${place}${after}` : (place ?? '')
}

/** The columns of a table of punkter. */
const columns =
  /^(?:Dagsorden|Mødepunkt|Punkt|Emne|Tid)(?:\s(?:Tid|Punkt|Emne|Beslutning(?:er)?|Referat|Ansvarlig)){1,4}$/u

/** `Ingen kommentar til referatet fra seneste møde`: what was said first, without a full stop. */
const remark = /^[•·▪]|^ref(?:erent)?[.,]|^(?:ingen|intet|godkendt|velkommen|tak|opfølgning|godkendelse)(?!\p{L})/iu

/** The line below the date that can be a place; where a head says twice when it is, a line that surely is one, and else the very first, which may be any name. */
function belowDate(lines: readonly LooseLine[]): Found<string> | null {
  const whens = lines.flatMap((line, i) => (isWhen(line) ? [i] : []))
  const found = whens.map((when) => placeBelow(lines.slice(when + 1)))
  return (found.find((one) => one?.isSure) ?? found[0])?.at ?? null
}

interface Below {
  readonly at: Found<string>
  readonly isSure: boolean
}

function placeBelow(below: readonly LooseLine[]): Below | null {
  for (const [i, line] of below.entries()) {
    if (isWhen(line) || paperWordOf(line.text) !== null || columns.test(line.text) || line.body !== null) continue
    if (sentence.test(line.text) || labelled.test(line.text) || line.text.length > longestPlace) return null
    if (remark.test(line.text) || withLetters(line.text) !== null) return null
    const isSure = line.place !== null || isPlace(line.text)
    if (!isSure && i > 0) return null
    return { at: stated(clean(line.place === null ? line.text : withTail(line)), line.piece), isSure }
  }
  return null
}

/** `Mødet afholdes i personalestuen på 2. sal.`, `Mødet fandt sted på havnekontoret kl. 19` */
const heldPattern =
  /^Mødet (?:(?:af)?holdes|afholdtes|holdtes|blev (?:af)?holdt|finder sted|fandt sted) (?:i|på|hos|ved) (?<place>\S[^,;:]{2,70}?)(?:,? (?:kl|den|d)\.?\s.{1,40})?\.?$/u

const weekday = /^(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?!\p{L})/iu

/** The place of a sentence that says where the meeting is held. */
function fromSentence(lines: readonly LooseLine[]): Found<string> | null {
  for (const { text, piece } of lines) {
    const place = text.length <= longestPlace ? heldPattern.exec(text)?.groups?.['place'] : undefined
    if (place !== undefined && !weekday.test(place)) return stated(clean(place), piece)
  }
  return null
}

/** `… kl. 9.30 på Amtsgården,` / `mødelokale 3.`: the place goes on below a comma. */
function placeOver(line: LooseLine, next: LooseLine | undefined): string {
  const own = withTail(line)
  const isOpen = /,$/u.test(line.text) && line.text.slice(0, -1).endsWith(own)
  const goesOn =
    isOpen && next && isPlace(next.text) && !sentence.test(next.text.replace(/\.$/u, '')) && !labelled.test(next.text)
  return goesOn ? `${own}, ${next.text}` : own
}

function fromLines({ loose }: Head): Found<string> | null {
  const placed = (line: LooseLine | undefined) =>
    line?.place ? stated(clean(placeOver(line, loose[loose.indexOf(line) + 1])), line.piece) : null
  return (
    fromSentence(loose) ??
    placed(loose.find(besideWhen)) ??
    belowDate(loose) ??
    placed(loose.find(alone)) ??
    placed(loose.find(besideBody))
  )
}

/** `sammesteds`: where the meeting before in the source was held. */
function fromBefore({ prose, flow }: Head, before: string | null): Found<string> | null {
  const at = prose?.samePlace ? flow.at(prose.start) : null
  return at && before !== null ? inferred(before, at) : null
}

/** Where a meeting was held, as the document says it; `before` is the place of the meeting before it in the source. */
export const locationOf = (head: Head, before: string | null): Found<string> | null =>
  fromFields(head) ?? fromBefore(head, before) ?? fromProse(head) ?? fromLines(head)
