import { isBodyName, mayNameBody, namesBody } from '../../danish/bodies.ts'
import { findClocks } from '../../danish/clocks.ts'
import { findDates } from '../../danish/dates.ts'
import { endsMeeting } from '../../danish/endings.ts'
import { fieldOf } from '../../danish/fields.ts'
import { type HeadLabelKind, headLabelOf } from '../../danish/head-labels.ts'
import { dayOfHeld } from '../../danish/held-openings.ts'
import type { PaperWord } from '../../danish/papers.ts'
import {
  goesOnFromPaper,
  isTranscript,
  isVolumeTitle,
  paperInside,
  paperTitleOf,
  withoutAnnouncing,
} from '../../danish/papers.ts'
import { tellsOfMeeting } from '../../danish/sentences.ts'
import { withoutPage } from '../../danish/sittings.ts'
import { isApart, type Row } from '../rows/rows.ts'
import { type Said, saidBy } from '../rows/said.ts'
import type { Sign } from './head-weights.ts'

const labelSigns = {
  date: 'date label',
  time: 'time label',
  place: 'place label',
  body: 'body label',
  people: 'people label',
  other: 'other label',
} as const

export interface HeadRow {
  readonly signs: readonly Sign[]
  readonly date: string | null
  /** How much a date is the meeting's own: 3 under its label, 2 with weekday or clock, 1 bare, 0 none. */
  readonly rank: number
  readonly body: string | null
  readonly paper: PaperWord | null
  /** Running text: no head goes on over it. */
  readonly sentence: boolean
}

const longestHeadLine = 160
/** `Referat fra generalforsamlingen i …, afholdt i …`: who met, where and when in one breath. */
const longestOpening = 200
const opensPaper = /^(?:\p{L}*[Rr]eferat|REFERAT|Protokol) (?:fra|af|over|for) /u
/** What a row says that is no part of a head. */
export const noSigns: HeadRow = { signs: [], date: null, rank: 0, body: null, paper: null, sentence: false }
/** After the clock of a head line, nothing but a place: … kl. 19.00 i klubhuset. */
const placePattern = /^,?\s(?:i|på|paa?|ved|hos)\s\S.{1,50}(?<![.;])$/u
/** What may stand before the day, under the word for the meeting. */
const beforeDay = /^(?:[Aa]fholdt\s)?$/u
/** `Generalforsamlingen `, `Mødet `, `Udvalgets møde nr. 3/1973, `, `Engby Havneudvalgs ordinære Møde ` before a day */
const sittingPattern =
  /^(?:(?:\p{Lu}[\p{L}-]* ){0,3}\p{Lu}\p{L}+s )?(?:(?:[Ee][kx]stra-?\s?)?[Oo]rdinær[et]? |[Kk]onstituerende )?(?:\p{L}*-?møde|[Mm]øde|\p{L}*[Gg]eneralforsamling)(?:t|en)?(?: [Nn]r\.? ?\d{1,3}(?:[/-](?:19|20)?\d\d)?)?,?\s+(?:afholdt\s+)?$/u
/** `Møde i kulturudvalget `, `Mødet i Engby Sogneraad, ` before a day: who sat behind the word; a line of a calendar says so too. */
const sittingOfBody =
  /^(?:(?:[Ee]kstra-?\s?)?[Oo]rdinært )?[Mm]øde(?:t)? i (?<body>\p{L}[\p{L} -]{2,50}?),?\s+(?:afholdt\s+)?$/u
/** `Bestyrelsesmøde nr. 63`, `8. Møde.`, `Møde nr. 4/2012`, `MØDE NR. 7`, `Ekstraordinært møde (møde nr. 3)` */
const numberedMeeting =
  /^\d{1,3}(?:de|te|\.)? (?:[Oo]rdinært )?Møde\.?$|^(?:(?:[Ee]kstra)?[Oo]rdinært (?:møde \()?)?\p{L}*(?:[Mm]øde|MØDE)(?:t)? (?:[Nn]r|NR)\.? ?\d{1,4}(?:\s?[/-]\s?(?:19|20)?\d\d(?:\/\d\d)?)?\)?\.?$/u
/** Behind its day and clock nothing, or where it was: `, i Salen, Biblioteket i Engby.` */
const sittingPlace = /^[.,]?$|^,?\s(?:i|på|paa?|ved|hos)\s\p{L}[^.;:]{1,50}\.?$/u
/** `Referat af bestyrelsesmøde d. 7. maj kl. 19 i Klubhuset. Tilstede: Ida, Bo`: the head goes on on its line. */
const peopleBehind = /(?<=\S\.?\s)(?:Til ?stede|Deltagere|Mødt|Fremmødte?|Afbud|Fraværende)\s?:/u
/** `Dagsorden til ordinært møde` */
const meetingWord = /(?<!\p{L})(?:møde|generalforsamling)(?!\p{L})/iu
const running: HeadRow = { ...noSigns, sentence: true }
/** What may surround the date on a line that is nothing but a date. */
const aroundDate =
  /(?<!\p{L})(?:kl|klokken|den|d|til|fra|onsdag|og|i|af|afholdt|møde|mødet|mødedato|dato|(?:ekstra)?ordinært?)(?!\p{L})|[\s.,:;()–—-]+/giu
/** A line that ends so, or begins so, tells of a meeting; it does not announce one. */
const announcesNothing = /[.;,]$|^(?:Næste|Beslutning|Bilag|Referat fra|Godkendelse|Punkt|Til|Fra)(?!\p{L})/u

/** `Møde med Kystrådet 4/2-20 kl 10-12:`: what is to come, told of inside a meeting. */
const meetsOthers = /^Møder? med \p{Lu}/u

/** Labels whose value is no day, though one may stand in it. */
const saysWho: ReadonlySet<HeadLabelKind> = new Set(['people', 'other'])

/** Four words or more and a full stop: running text. */
const sentencePattern = /^\S+(?:\s\S+){3,}\p{Ll}[.;]$/u
/** `Slottet, Salen, indgang C, 1. sal.`: where a room is. */
const onFloor = /\d\. sal\.$/u
/** `Der blev orienteret om:` */
const announcement = /^\p{Lu}.{2,78}:$/u
const isRunning = (text: string) =>
  text.endsWith(':') ? announcement.test(text) : /[.;]$/.test(text) && sentencePattern.test(text) && !onFloor.test(text)

/** `Byrådet` of `Byrådet - 3. møde`, of `Byrådet          Møde nr. 3`: what stands before a dash or in the first column. */
const withoutRest = (text: string) => (restInside.test(text) ? text.replace(/\s+[-–]\s.*$|\s{3}.*$/, '') : text)
const restInside = /[-–]\s|\s{3}/

/** What a line says besides its dates and clocks. */
const leftOf = (value: string, found: readonly { readonly start: number; readonly end: number }[]) =>
  [...found]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), value)
    .replace(aroundDate, '')

/** What a row says as part of a head. `first`: before anything else of the source, or in an old protocol, where a body on a date is no decision’s label. */
export function headRowOf(row: Row, first: boolean): HeadRow {
  const { told, text } = row
  if (first) {
    told.first ??= headRowIn(text, row, true)
    return told.first
  }
  told.later ??= headRowIn(text, row, false)
  return told.later
}
/** `• Referat af mødet 14. marts 2012`: an entry of a list of minutes, and the title of these. */
const bulletBefore = /^[•·*▪]\s+(?=(?:Referat|Dagsorden)(?!\p{L}))/u
/** `Protokol fra Havneudvalget 17-06-2009.pdf`: an attachment, whatever paper and day its name holds. */
const fileName = /\.(?:pdf|docx?|xlsx?|pptx?|msg|rtf|odt|html?|tiff?|jpe?g)$/iu

/** The row, and the one that its sentence goes on in, as the opening of a meeting in a sentence of our time. */
export function heldIn(row: Row, next: Row | undefined): HeadRow | null {
  if (row.numbering !== null || row.label !== null) return null
  const date = dayOfHeld(next && !isApart(next) ? `${row.text} ${next.text}` : row.text)
  const signs: readonly Sign[] = findClocks(row.text).length > 0 ? ['date', 'clock', 'held'] : ['date', 'held']
  return date === null ? null : { signs, date, rank: 2, body: null, paper: 'minutes', sentence: false }
}

function headRowIn(text: string, row: Said, first: boolean): HeadRow {
  if (text.length > (first && opensPaper.test(text) ? longestOpening : longestHeadLine)) {
    const people = first ? peopleBehind.exec(text)?.index : undefined
    if (people === undefined || people > longestHeadLine) return running
    const before = text.slice(0, people).trimEnd()
    return headRowIn(before, saidBy(before), first)
  }
  if (endsMeeting(text)) return running
  const title = first ? withoutAnnouncing(text).replace(bulletBefore, '') : text
  if (title !== text) return headRowIn(title, saidBy(title), first)
  if (!first && fileName.test(text)) return noSigns
  if (row.decision && !(first && row.decision.isBodyOnDate)) return noSigns
  if (row.group && row.paper === null) return noSigns
  if (row.group?.category && row.paper === null) return noSigns
  const label = headLabelOf(text)
  const value = label ? text.slice(label.valueAt) : text
  if (isTranscript(text)) return { ...noSigns, signs: ['paper'], paper: 'minutes' }
  if (!label && row.paper === null && !/\d/.test(text) && !mayNameBody(text)) return plainRow(text)
  const dates = findDates(value)
  const clocks = dates.length > 0 || label ? findClocks(value) : []
  const hasBody = namesBody(text)
  const named =
    dates.length > 0 || hasBody || meetingWord.test(text)
      ? (titleIn(text, label ? value : '') ?? paperInside(text))
      : null
  const paper = row.paper ?? named
  if (clocks.length === 0 && !dates[0]?.weekday && isVolumeTitle(text)) return noSigns
  const isBody = !label && hasBody && isBodyName(withoutRest(text)) && fieldOf(text)?.kind !== 'present'
  const inTitle =
    !label &&
    dates.length > 0 &&
    hasBody &&
    text.length < 120 &&
    !announcesNothing.test(text) &&
    !tellsOfMeeting(text) &&
    (first || !meetsOthers.test(text))
  const labelled = label?.kind === 'body' && namesBody(value) ? value.trim() : null
  const signs: Sign[] = []
  if (label && (label.kind !== 'body' || labelled || value.trim() === '')) signs.push(labelSigns[label.kind])
  if (paper) signs.push('paper')
  if (numberedMeeting.test(withoutPage(text))) signs.push('meeting number')
  if (isBody || inTitle || labelled) signs.push('body')
  const rest = value.slice(Math.max(0, ...dates.map(({ end }) => end), ...clocks.map(({ end }) => end)))
  const [day] = dates
  const isWhole = day?.implied === 'nothing' && day.iso !== null
  const opens =
    day !== undefined &&
    clocks.length > 0 &&
    (day.weekday ? beforeDay.test(value.slice(0, day.start)) : day.start === 0 && isWhole) &&
    placePattern.test(isWhole ? rest.replace(/\.$/u, '') : rest)
  const range = first && dates[0]?.start === 0 && dates[0].weekday !== null && clocks.some(({ to }) => to !== null)
  const beforeDate = day === undefined ? '' : text.slice(0, day.start)
  const sitsIn = namesBody(sittingOfBody.exec(beforeDate)?.groups?.['body'] ?? '')
  const sits = sitsIn || sittingPattern.test(beforeDate)
  const goesOn = dates.length === 1 && goesOnFromPaper(beforeDate)
  const sitsThere = sits && dates.length === 1 && sittingPlace.test(rest)
  const sitsWhole = sitsThere && day?.weekday && clocks.length > 0
  /** `Bestyrelsesmøde den 3. maj 1974 hos formanden.`: as a line of a calendar may say too; its people and its list must follow. */
  const sitsOn = sitsThere && isWhole
  /** `Referent: Ida Holm, udsendt d. 28.05.2018` says when her paper was sent; `Afbud fra: Onsdag den 15. maj` stands in a row of values below their labels. */
  const saysDay = label !== null && (!saysWho.has(label.kind) || value.slice(0, day?.start ?? 0).trim() === '')
  const own =
    dates.length > 0 &&
    (range ||
      goesOn ||
      saysDay ||
      sitsWhole ||
      sitsOn ||
      paper ||
      isBody ||
      inTitle ||
      opens ||
      leftOf(value, [...dates, ...clocks]).length <= 3)
  if (own) signs.push('date')
  if (clocks.length > 0) signs.push('clock')
  if (sits && (sitsWhole || sitsOn || rest.trim() === '')) signs.push('sitting')
  if (sitsWhole && !sitsIn) signs.push('whole sitting')
  const date = own ? (dates.find(({ iso }) => iso)?.iso ?? null) : null
  return {
    signs,
    date,
    rank: !date ? 0 : label?.kind === 'date' ? 3 : clocks.length > 0 || dates[0]?.weekday ? 2 : 1,
    body: isBody || inTitle ? text : labelled,
    paper,
    sentence: signs.length === 0 && isRunning(text),
  }
}

/** `Referat af mødet`, also behind a label: `Emne: Referat af mødet den 3. maj`. */
const titleIn = (text: string, value: string) =>
  paperTitleOf(text) ?? (value === '' ? null : paperTitleOf(value.trim()))

/** A row without label, digit and word for a body or a paper, as most of a source: it shows nothing of a head. */
const plainRow = (text: string): HeadRow => (!isVolumeTitle(text) && isRunning(text) ? running : noSigns)
