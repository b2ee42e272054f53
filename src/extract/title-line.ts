import {
  beginsWithBoard,
  boardKindOf,
  boardOfBook,
  isCorporate,
  isTerritory,
  isTownsBoard,
  withoutGenitive,
} from '../danish/boards.ts'
import { isLegend } from '../danish/bodies.ts'
import { type ClockFound, findClocks } from '../danish/clocks.ts'
import { type DateFound, findDates } from '../danish/dates.ts'
import { mayOpenInOneBreath } from '../danish/met.ts'
import { findPaper, withoutAnnouncing } from '../danish/papers.ts'
import { isPlace as canBePlace } from '../danish/places.ts'
import { remembered } from '../danish/remembered.ts'
import { tellsOfMeeting } from '../danish/sentences.ts'
import { endOfAppointment } from './appointment.ts'
import {
  addressee,
  afterGenitive,
  announces,
  beforeGenitive,
  boardBeside,
  extraordinary,
  genitiveMeeting,
  hostedAt,
  meetingIn,
  meetingOf,
  meetingThenBoard,
  monthAfter,
  placeAfter,
  sentence,
  smallPlaceAfter,
  trimmed,
  typed,
  virtual,
  weekday,
} from './title-words.ts'

/** What a loose line of a head says once its date, its clock and the word for the paper are taken out. */
export interface TitleLine {
  readonly body: string | null
  readonly bodyKind: 'board' | 'meeting' | null
  readonly bodyType: string | null
  readonly place: string | null
  /** What is left: words that say nothing of the above. */
  readonly rest: readonly string[]
  /** The line is a date and what belongs to one, nothing else. */
  readonly onlyDate: boolean
  readonly paper: boolean
  readonly dates: readonly DateFound[]
  readonly clocks: readonly ClockFound[]
}

const nothing: TitleLine = {
  body: null,
  bodyKind: null,
  bodyType: null,
  place: null,
  rest: [],
  onlyDate: false,
  paper: false,
  dates: [],
  clocks: [],
}
/** `Frederikshavn Byråd` is no harbour, `A/B Rosengården` no farm. */
const isPlace = (text: string) => canBePlace(text) && !isTownsBoard(text) && !isCorporate(text)

/** Longer lines are sentences. */
const longestTitle = 200
const cut = '\u0000'
/** Between the parishes of one council no dash parts a title: `Ølby – Aslev Sogns Menighedsråd`, `Menighedsrådet for Ølby - Aslev Sogne`. */
const parishes =
  '(?<=\\p{Lu}\\p{L}{1,20}(?<!møde|[Rr]eferat|[Pp]rotokol|[Dd]agsorden|råd|[Kk]irke|[Ss]ogn|[Pp]rovsti|[Ss]tift))\\s[–-]\\s(?=(?:\\p{Lu}\\p{L}+\\s[–-]\\s){0,3}\\p{Lu}\\p{L}+\\s(?:(?:[Ss]ogn(?:e?s)?\\s|[Pp]astorats\\s)?[Mm]enighedsråd|[Ss]ogne(?!\\p{L})))'
/** What parts a title: a date taken out, a dash between blanks, a column, a bar, a dot in the middle, the word that it was held before where. */
const between = new RegExp(
  `${cut}|,?\\s(?:(?:der|som)\\s(?:blev|er|var)\\s)?(?:af)?holdt\\s(?=(?:i|på|paa|ved)\\s)|(?!${parishes})\\s[–—-]+\\s|\\t+|\\s{3,}|\\s[|·•]\\s`,
  'u',
)

const blank = (text: string, ranges: readonly { readonly start: number; readonly end: number }[]) =>
  [...ranges]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}${cut}${rest.slice(end)}`, text)

/** Reads one loose line of a head: `Økonomiudvalget – Referat – 1. oktober 2018`, `i Mødesalen, Ringe - Ekstraordinært`. */
export const readTitleLine = (line: string, near: number | null = null): TitleLine =>
  /\d/.test(line) ? loose(line, near) : withoutDate(line)

/** Where no date stands, no year lies near one. */
const withoutDate = remembered((line) => loose(line, null))

function loose(line: string, near: number | null): TitleLine {
  const page = withoutAnnouncing(line).replace(path, '').replace(numberInBracket, '').replace(numberInYear, '')
  if (addressee.test(page)) return nothing
  if (mayOpenInOneBreath(line)) return { ...nothing, dates: findDates(line, near).slice(0, 1), rest: [line] }
  const board = boardOfBook(line)
  if (board !== null) return { ...nothing, body: board, bodyKind: 'board' }
  return titleLineOf(page, near)
}

/** `Ekstraordinært møde (møde nr. 3)` */
const numberInBracket = /\s\(møde nr\.?\s?\d{1,4}\)$/iu

/** ` 3/18` of `HB-møde 3/18 d. 7. marts`: the number of the meeting in its year, before its day. */
const numberInYear = /(?<=[\p{L}-]møde)\s\d{1,3}\/\d{2,4}(?=,?\s(?:d\.|den|\p{L}+dag)\s)/iu

/** `Forside » Politik » Havneudvalget`, `Forside / Politik / Havneudvalget`: the way to a page of a site; its last step says whose page it is. */
const path = /^(?:(?:[^»›]{1,60}\s[»›]\s){1,8}|(?:Forside|Startside|Hjem)\s[/|>]\s(?:[^/|>]{1,60}\s[/|>]\s){0,8})/u

function titleLineOf(line: string, near: number | null): TitleLine {
  const appointment = line.length > longestTitle ? null : endOfAppointment(line, near)
  if (appointment !== null && appointment < line.length) {
    const told = line.slice(appointment).trim()
    const read = titleLineOf(line.slice(0, appointment), near)
    return { ...read, onlyDate: false, rest: [...read.rest, told] }
  }
  if (
    line.length > longestTitle ||
    isLegend(line) ||
    (appointment === null && (tellsOfMeeting(line) || (sentence.test(line) && !announces.test(line))))
  )
    return { ...nothing, rest: [line] }
  const dates = findDates(line, near)
  const found = findClocks(line)
  const clocks = found.filter(({ sign }) => sign !== 'bare' || dates.length > 0 || line.length < 20)
  const paper = findPaper(line)
  const segments = blank(line, [...dates, ...clocks, ...(paper ? [paper] : [])])
    .split(between)
    .filter((segment) => trimmed(segment) !== '' && !(clocks.length > 0 && weekday.test(trimmed(segment))))
  let body: string | null = null
  let bodyKind: TitleLine['bodyKind'] = null
  let bodyType: string | null = null
  let place: string | null = null
  const rest: string[] = []
  const takeBody = (name: string): boolean => {
    const type = typed.exec(name)
    const bare = type?.groups?.['body'] ?? name
    const kind = boardKindOf(bare) ?? (type ? boardKindOf(type.groups?.['type'] ?? '') : null)
    const isBoardOfSitting = bodyKind === 'meeting' && kind === 'board' && bare.includes(' ')
    if (kind === null || (body !== null && !isBoardOfSitting)) return false
    const named = kind === 'meeting' ? bare.replace(monthAfter, '') : bare
    ;[body, bodyKind, bodyType] = [withoutGenitive(named.trim()), kind, type?.groups?.['type'] ?? null]
    return true
  }
  for (const raw of segments) {
    const isAfterPreposition = /^[\s,.]*(?:afholdt\s)?(?:i|på|paa|ved|hos)\s/iu.test(raw)
    const text = trimmed(raw)
    const genitive =
      genitiveMeeting.exec(raw.replace(beforeGenitive, '').replace(afterGenitive, '').trim())?.groups?.['body'] ??
      genitiveMeeting.exec(`${text} møde`)?.groups?.['body']
    const named = meetingIn.exec(raw.trim())?.groups?.['body']
    if (named && body === null && dates.length === 0 && !isPlace(named)) {
      ;[body, bodyKind] = [named, 'board']
      continue
    }
    if (virtual.test(raw.trim()) && place === null) {
      place = raw.trim()
      continue
    }
    const of = meetingOf.exec(text)?.groups?.['body']
    const host = hostedAt(of ?? '')
    if (host && takeBody(host.board)) {
      place ??= host.place
      continue
    }
    if (of && (isCorporate(of) || beginsWithBoard(of) || !isPlace(of)) && takeBody(of)) continue
    const [lead = '', over = '', more] = text.split(', ')
    if (more === undefined && isTerritory(over) && boardKindOf(lead) === 'board' && takeBody(lead)) continue
    const board = meetingThenBoard.exec(text)?.groups?.['body']
    const isNamed =
      board !== undefined && (beginsWithBoard(board) || (boardKindOf(board) === 'board' && !isPlace(board)))
    if (isNamed && takeBody(board)) continue
    const beside = boardBeside(text)
    if (beside !== null && takeBody(beside)) continue
    if (genitive && boardKindOf(withoutGenitive(genitive)) === 'board' && takeBody(withoutGenitive(genitive))) continue
    if (dates.length === 0 && !isAfterPreposition && beginsWithBoard(text) && takeBody(text)) continue
    const small = smallPlaceAfter.exec(text)
    const split = small && isPlace(small.groups?.['place'] ?? '') ? small : placeAfter.exec(text)
    const what = (split?.groups?.['what'] ?? '').replace(/\s(?:af)?holdt$/iu, '')
    const where = split?.groups?.['place'] ?? ''
    const isOfWhom =
      isTerritory(where) || (/ (?:i|for) $/u.test(text.slice(what.length, -where.length)) && !isPlace(where))
    if (split && isOfWhom && boardKindOf(what) === 'meeting' && takeBody(text)) continue
    const isSplit = boardKindOf(what) === 'meeting' || (what !== '' && isPlace(where))
    if (split && isSplit && takeBody(what)) {
      place ??= where
      continue
    }
    const isOverLed = more === undefined && /^\p{Lu}/u.test(over) && boardKindOf(lead) === 'board' && !isPlace(lead)
    if (isOverLed && (boardKindOf(text) === null || isPlace(text)) && takeBody(lead)) {
      rest.push(over)
      continue
    }
    if (isAfterPreposition && (isPlace(text) || boardKindOf(text) === null) && place === null) {
      place = text
      continue
    }
    if (!isPlace(text) && takeBody(text)) continue
    if (isPlace(text) && place === null) place = text
    else if (isPlace(text) && place !== null && line.includes(`${place} - ${text}`)) place = `${place} - ${text}`
    else rest.push(text)
  }
  const onlyDate = dates.length > 0 && body === null && place === null && rest.length === 0
  const kept = extraordinary.exec(line)
  if (kept && ![...rest, place ?? ''].some((text) => text.includes(kept[0]))) rest.push(kept[0])
  return { body, bodyKind, bodyType, place, rest, onlyDate, paper: paper !== null, dates, clocks: found }
}
