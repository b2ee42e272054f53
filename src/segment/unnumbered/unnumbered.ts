import { hasUsualWord } from '../../danish/agenda-titles.ts'
import { opensCase } from '../../danish/case-lines.ts'
import { splitCaseNumber } from '../../danish/case-numbers.ts'
import { findDates } from '../../danish/dates.ts'
import { opensOldDecision, tellsOldDecision } from '../../danish/decision-words.ts'
import { headLabelOf } from '../../danish/head-labels.ts'
import { announcesCases } from '../../danish/openings.ts'
import { sentences } from '../../danish/sentences.ts'
import { plainTitles } from '../contents/plain-titles.ts'
import type { Ground } from '../ground.ts'
import { freeAfter } from '../ground.ts'
import { colonTitlesIn, isColonTitle, usualOf } from '../headings/colon-titles.ts'
import type { Heading } from '../headings/heading.ts'
import type { Zone } from '../headings/zones.ts'
import { extractPattern } from '../heads/opening-lines.ts'
import { clockTitleOf, clockTitles } from '../manner/clock-titles.ts'
import { clocksOverTitles } from '../manner/clocks-over-titles.ts'
import { pieceOf } from '../rows/pieces.ts'
import type { Row } from '../rows/rows.ts'
import { isApart, isParted } from '../rows/rows.ts'
import { keyOf } from '../rows/titles.ts'
import { proseTitle } from '../titles/prose-title.ts'
import {
  bareHeading,
  bullet,
  bulletHeading,
  colonHeading,
  headingUnderClock,
  plainHeading,
  toldHeading,
  untitled,
} from './bare-headings.ts'
import { blockTitles } from './block-titles.ts'
import { bulletTitles } from './bullet-titles.ts'
import { titlesWithMinutes } from './minutes-behind.ts'
import { titlesByText } from './titles-by-text.ts'
import { toldLines } from './told-lines.ts'
import { untitledIn } from './untitled.ts'
import { dashedIn } from './web-lists.ts'

/** The punkter of a stretch that numbers none. */
export function unnumberedIn(ground: Ground, zone: Zone): Heading[] {
  if (zone.prose) return zone.from === 0 ? [] : (titledIn(ground, zone) ?? paragraphs(ground, zone))
  const accesses = rowsWhere(ground, zone, isAccess)
  if (accesses.length >= fewestHeadings)
    return accesses.map((row, i) => untitled(row, i + 1, row.group?.closed ?? false))
  if (zone.from === 0) return ground.heads.length === 0 ? withoutHead(ground, zone) : []
  const timed = timedTitles(ground, zone)
  if (timed.length > 0) return timed
  const over = clocksOverTitles(rowsWhere(ground, zone, () => true))
  if (over.length > 0) return over.map(headingUnderClock)
  const lasting = titlesWithMinutes(ground.rows.slice(zone.from, zone.to), ground.isFree)
  if (lasting.length > 0) return lasting.map((row, i) => plainHeading(row, i + 1))
  const subjects = rowsWhere(ground, zone, (row) => isApart(row) && !row.isCase && subject.test(row.text))
  if (subjects.length >= fewestHeadings) return subjects.map((row, i) => labelledHeading(row, i + 1))
  const dashes = dashedIn(ground, zone)
  if (dashes.length > 0) return dashes
  const sections = untitledIn(ground, zone)
  if (sections.length > 0) return sections
  const titles = colonTitlesIn(
    rowsWhere(ground, zone, () => true),
    (row) => freeAfter(ground, row.at),
  )
  const outer = titles.filter(({ text }) => bullet.test(text))
  const ruling = outer.length >= fewestHeadings && outer[0] === titles[0] ? outer : titles
  const bullets = ruling === outer ? [] : bulletTitles(ground, zone)
  if (bullets.length > 0) return bullets.map(bulletHeading)
  const own = ground.rows.slice(zone.from, zone.to)
  const known = plainTitles(own, ground.isFree, true)
  const byText = titlesByText(own, ground.isFree)
  const plain = byText.length > known.length ? byText : known
  if (plain.length > usualOf(ruling)) return plain.map((row, i) => plainHeading(row, i + 1))
  const lines = toldLines(rowsWhere(ground, zone, () => true))
  if (lines.length > ruling.length) return lines.map(toldHeading)
  const mixed = ruling.length > 0 ? withTold(ground, zone, ruling) : []
  if (ruling.length >= fewestHeadings || mixed.length >= fewestMixed) return mixed
  return blockTitles(own, ground.isFree).map((row, i) => plainHeading(row, i + 1))
}

/** `Godkendelse af referat fra 1/3-09 :    godkendt`, `Eventuelt: Intet.`, apart among titles that have their lines to themselves. */
const toldBehind = /^(?<title>\p{Lu}[^:]{3,60}?)\s?:\s+(?=\S)/u

/** Titles with a colon, alone on their lines, and those that agendas have with what came of them on the line. */
function withTold(ground: Ground, zone: Zone, titles: readonly Row[]): Heading[] {
  const alone = new Set(titles)
  const told = (row: Row) => {
    const { 0: whole = '', groups } = isApart(row) ? (toldBehind.exec(row.text) ?? {}) : {}
    const title = groups?.['title'] ?? ''
    const isTitle = hasUsualWord(title) && !headLabelOf(row.text) && !isElection(title)
    return isTitle ? { row, length: title.length, restAt: whole.length, isDashed: false } : null
  }
  return rowsWhere(ground, zone, (row) => alone.has(row) || told(row) !== null).map((row, i) => {
    const line = told(row)
    return line ? toldHeading(line, i) : colonHeading(row, i + 1)
  })
}
/** `Valg af referent: Ida` */
const isElection = (title: string) => /^valg af\s+(?:referent|ordstyrer|dirigent|mødeleder)/iu.test(title)

/** `17.20 Budgetopfølgning`: titles behind the clocks at which they are taken. */
function timedTitles(ground: Ground, zone: Zone): Heading[] {
  const timed = clockTitles(rowsWhere(ground, zone, () => true))
  return rowsWhere(ground, zone, ({ at }) => timed.has(at)).map((row, i) => {
    const { clock, titleAt } = clockTitleOf(row.text) ?? { clock: '', titleAt: 0 }
    return { ...bareHeading(row, i + 1, pieceOf(row, titleAt)), clock }
  })
}

/** The punkter of a source that begins below its head: the page of one punkt, or titles of the kind that agendas have. */
function withoutHead(ground: Ground, zone: Zone): Heading[] {
  if (isDecidedOnDay(ground)) return untitledIn(ground, zone)
  const titles = rowsWhere(ground, zone, (row) => isColonTitle(row, freeAfter(ground, row.at)))
  const isAgenda = titles.length >= fewestAlone && usualOf(titles) >= fewestUsual
  return isAgenda ? titles.map((row, i) => colonHeading(row, i + 1)) : []
}
const [fewestAlone, fewestUsual] = [4, 2]

/** Titles with bullets, or alone on their lines, where a sitting was announced as in an old protocol: `Bestyrelsesmøde d. 24/10/22`. */
function titledIn(ground: Ground, zone: Zone): Heading[] | null {
  const bullets = bulletTitles(ground, zone)
  if (bullets.length > 0) return bullets.map(bulletHeading)
  const plain = plainTitles(ground.rows.slice(zone.from, zone.to), ground.isFree, true)
  /** `Ansøgning om Hjælp til Brændsel.`: a case in a sentence, as protocols have them. */
  if (plain.some(({ text }) => text.endsWith('.'))) return null
  const titles = plain.length > 0 ? plain : blockTitles(ground.rows.slice(zone.from, zone.to), ground.isFree)
  return titles.length > 0 ? titles.map((row, i) => plainHeading(row, i + 1)) : null
}

/** `Beslutning i Havneudvalget 22. august 2011`, in a source without any head: the page of one punkt. */
const isDecidedOnDay = ({ rows }: Ground) =>
  rows.some(
    ({ decision, text }) => decision?.kind === 'beslutning' && !decision.isBodyOnDate && findDates(text).length > 0,
  )

/** `Emne: Kajen`: a form whose every punkt begins with the label of its title. */
const subject = /^(?:Emne|EMNE|Tema|Punkt|PUNKT|Sag|SAG)\s?:\s+(?=\p{Lu})/u

const labelledHeading = (row: Row, value: number): Heading =>
  bareHeading(row, value, pieceOf(row, subject.exec(row.text)?.[0].length ?? 0))

/** `Evt: Intet.`, `Eventuelt.` */
const eventuelt = /^(?:eventuelt|evt\.?)\s?(?::(?:\s+|$)|\.?$)/iu
/** `Eventuelt - fælles med hallen` */
const opensEventuelt = /^(?:eventuelt|evt)(?!\p{L})/iu
const fewestNumbered = 3

/** `Evt:` without a number, after the last of the punkter that have one; none where another punkt is titled so. */
export function eventueltAfter(ground: Ground, zone: Zone, found: readonly Heading[]): Heading[] {
  const last = found.at(-1)
  const known = found.some(({ title, prose }) => prose || opensEventuelt.test(title[0]?.text ?? ''))
  if (!last || found.length < fewestNumbered || known) return []
  const from = last.to + 1
  const row = rowsWhere(ground, { ...zone, from }, ({ text, apart }) => apart && eventuelt.test(text))[0]
  if (!row) return []
  const end = eventuelt.exec(row.text)?.[0].length ?? 0
  const title = pieceOf(row, 0, /^\p{L}+\.?/u.exec(row.text)?.[0].length)
  const restAt = end < row.text.length ? end : null
  return [{ ...bareHeading(row, last.value + 1, title), style: last.style, restAt }]
}

/** One such line may be anything; two are a habit. */
const [fewestHeadings, fewestMixed] = [2, 3]

const rowsWhere = (ground: Ground, zone: Pick<Zone, 'from' | 'to'>, holds: (row: Row) => boolean) =>
  ground.rows.slice(zone.from, zone.to).filter((row) => ground.isFree(row.at) && holds(row))

/** `Åben` / `Lukket`, alone: a punkt without number and title begins. */
const isAccess = (row: Row) => /^(?:Åben|Åbent|Lukket)$/u.test(row.text)

/** `Regning fra Smeden. Betales.` / `Ansøgning fra Ida Holm om Brændsel. Udsat.`: a case begins on the line under the end of another. */
const isUnderWhole = ({ text }: Row, before: Row | undefined) =>
  before !== undefined && lineEnds.test(before.text) && opensCase(text) && isDecided(before.text)
const isDecided = (line: string) => opensOldDecision(line) || tellsOldDecision(sentences(line).at(-1)?.text ?? '')
const lineEnds = /(?:\p{Ll}{2}|\d|Kr)(?<!(?<!\p{L})(?:[Mm]atr|Chr|Gdr|[HG]md|St|[Ss]kr|ang|vedr|angl|pr|ca|jfr?))\.$/u

const opensWithCase = ({ text }: Row) => splitCaseNumber(text).number !== null
/** Whether the number of the journal stands before each case, `(J. Nr. 118/21) Ny Brovægt.`, or before the one of which an extract is made: what has none goes on. */
function underJournal(ground: Ground, { from, to }: Zone): boolean {
  const begins = rowsWhere(ground, { from, to }, isParted)
  const [first, ...others] = begins
  if (!first || !opensWithCase(first)) return false
  const isExtract = ground.heads.some(
    (head) =>
      head.to < first.at &&
      head.to >= first.at - extractReach &&
      extractPattern.test(ground.rows[head.from]?.text ?? ''),
  )
  return isExtract || others.filter(opensWithCase).length >= fewestOfJournal
}
const [extractReach, fewestOfJournal] = [4, 1]

/** The cases of an old protocol that numbers none: each paragraph, or line that begins as cases do, that is not the decision on the one before it. */
function paragraphs(ground: Ground, zone: Zone): Heading[] {
  const headings: Heading[] = []
  const isFree = (at: number) => at < zone.to && ground.isFree(at)
  const journal = underJournal(ground, zone)
  for (let at = zone.from; at < zone.to; at++) {
    const row = ground.rows[at]
    if (!row || !isFree(at) || at <= (headings.at(-1)?.to ?? -1)) continue
    const begins = isParted(row) || isUnderWhole(row, ground.rows[at - 1])
    if (headings.length === 0 && announcesCases(row.text)) continue
    if (headings.length > 0 && journal && !(begins && opensWithCase(row))) continue
    if (headings.length > 0 && (!begins || opensOldDecision(row.text) || row.paper)) continue
    const { pieces, text, to, restAt } = proseTitle(ground.rows, at, 0, isFree)
    const value = headings.length + 1
    headings.push({ ...bareHeading(row, value, null), to, restAt, prose: true, title: pieces, key: keyOf(text) })
  }
  return headings
}
