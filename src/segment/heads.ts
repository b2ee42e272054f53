import { groupOf } from '../danish/agenda-titles.ts'
import { isBodyName, namesBody } from '../danish/bodies.ts'
import { findClocks } from '../danish/clocks.ts'
import { findDates } from '../danish/dates.ts'
import { headLabelOf } from '../danish/head-labels.ts'
import type { PaperWord } from '../danish/papers.ts'
import { paperTitleOf, paperWordOf } from '../danish/papers.ts'
import { isProseHead } from './prose.ts'
import type { Row } from './rows.ts'
import { isApart } from './rows.ts'

/** Where a meeting's head lies and what it says at first sight. Places of rows, `to` included. */
export interface Head {
  readonly from: number
  readonly to: number
  readonly score: number
  readonly date: string | null
  /** The line that names the body, as printed; `null` when none does. */
  readonly body: string | null
  readonly paper: PaperWord | null
  /** An old protocol's sentence: `Aar 1940 den 9. Januar afholdt Sogneraadet Møde …` */
  readonly prose: boolean
}

type Sign =
  | 'paper'
  | 'body'
  | 'date'
  | 'clock'
  | 'date label'
  | 'place label'
  | 'time label'
  | 'body label'
  | 'people label'
  | 'other label'
  | 'sentence'

/** What each sign of a head is worth; a sign counts once. */
export const signWeights: Readonly<Record<Sign, number>> = {
  paper: 2,
  body: 2,
  date: 2,
  clock: 1,
  'date label': 2,
  'place label': 2,
  'time label': 1.5,
  'body label': 1.5,
  'people label': 1.5,
  'other label': 0.5,
  sentence: -1,
}

interface Reading {
  readonly signs: readonly Sign[]
  readonly date: string | null
  readonly body: string | null
  readonly paper: PaperWord | null
}

const nothing: Reading = { signs: [], date: null, body: null, paper: null }
const longestHeadLine = 160
/** What may surround the date on a line that is nothing but a date. */
const aroundDate = /\b(?:kl|klokken|den|d|til|fra|onsdag|og|i|af|afholdt|møde|mødet|mødedato|dato)\b|[\s.,:;()–—-]+/giu
const mayHoldDate = /\d/

/** What a row says as part of a head. */
function readRow(row: Row): Reading {
  const text = row.text
  if (text.length > longestHeadLine) return nothing
  const signs: Sign[] = []
  const label = headLabelOf(text)
  const value = label ? text.slice(label.valueAt) : text
  const dates = mayHoldDate.test(value) ? findDates(value) : []
  const clocks = dates.length > 0 || (label && mayHoldDate.test(value)) ? findClocks(value) : []
  const left = [...dates, ...clocks]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), value)
    .replace(aroundDate, '')
  const date = dates.find(({ iso }) => iso)?.iso ?? null
  const paper = paperWordOf(text) ?? (date !== null || namesBody(text) ? paperTitleOf(text) : null)
  if (label) signs.push(labelSign[label.kind])
  if (paper) signs.push('paper')
  const isBody = !label && isBodyName(text.replace(/\s+[-–]\s.*$/, ''))
  const bodyInTitle =
    !label &&
    dates.length > 0 &&
    namesBody(text) &&
    text.length < 120 &&
    !/[.;,]$|^(?:Næste|Beslutning|Bilag)\b/u.test(text)
  if (isBody || bodyInTitle) signs.push('body')
  if (dates.length > 0 && (left.length <= 3 || label || paper || isBody || bodyInTitle)) signs.push('date')
  if (clocks.length > 0) signs.push('clock')
  if (signs.length === 0 && /\p{Ll}[.;]$/u.test(text) && text.length > 50) signs.push('sentence')
  return {
    signs,
    date: signs.includes('date') ? date : null,
    body: isBody || bodyInTitle ? text : label?.kind === 'body' && value.trim() ? value.trim() : null,
    paper,
  }
}

const labelSign = {
  date: 'date label',
  time: 'time label',
  place: 'place label',
  body: 'body label',
  people: 'people label',
  other: 'other label',
} as const

const anchors: ReadonlySet<Sign> = new Set(['paper', 'body', 'date', 'date label', 'place label'])
/** How far a head reaches before and after the row that shows it, and how many rows that show nothing it may hold. */
const rowsBefore = 6
const rowsAfter = 30
const mostSilentRows = 6

/** The heads of meetings, best first weighed, in reading order. `ends` tells rows at which a head is over for sure. */
export function headsOf(
  rows: readonly Row[],
  ends: (at: number) => boolean,
  isFurniture: (at: number) => boolean,
): Head[] {
  const heads: Head[] = []
  let free = 0
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (!row || isFurniture(at) || ends(at)) continue
    const prose = isApart(row) ? isProseHead(rows, at) : null
    if (prose) {
      heads.push({ from: at, to: prose.to, score: 10, date: prose.date, body: null, paper: 'minutes', prose: true })
      at = prose.to
      free = at + 1
      continue
    }
    const reading = readRow(row)
    if (!reading.signs.some((sign) => anchors.has(sign))) continue
    const head = gather(rows, at, free, ends, isFurniture)
    if (head.score < (heads.length === 0 && at < firstRows ? leastScore : leastLater)) continue
    heads.push(head)
    at = head.to
    free = at + 1
  }
  return heads
}

/** A cluster of fewer signs is no head; one in the middle of a source must show more. */
const leastScore = 3.5
const leastLater = 6
const firstRows = 40

/** Collects the rows of a head around the first of its signs. */
function gather(
  rows: readonly Row[],
  at: number,
  free: number,
  ends: (at: number) => boolean,
  isFurniture: (at: number) => boolean,
): Head {
  const signs = new Set<Sign>()
  let [date, body, paper]: [string | null, string | null, PaperWord | null] = [null, null, null]
  let [to, silent] = [at, 0]
  for (let i = at; i < Math.min(rows.length, at + rowsAfter); i++) {
    if (isFurniture(i)) continue
    if (ends(i)) break
    const row = rows[i]
    if (!row || (i > at && isProseStart(rows, i))) break
    const reading = readRow(row)
    if (date && reading.date && reading.date !== date) break
    if (reading.signs.includes('sentence')) break
    silent = reading.signs.length === 0 ? silent + 1 : 0
    if (silent > mostSilentRows) break
    for (const sign of reading.signs) signs.add(sign)
    date ??= reading.date
    body ??= reading.body
    paper ??= reading.paper
    if (reading.signs.length > 0) to = i
  }
  let from = at
  for (let i = at - 1; i >= Math.max(free, at - rowsBefore); i--) {
    const row = rows[i]
    if (!row || ends(i) || row.text.length > 80 || /[.;:]$/.test(row.text) || groupOf(row.text)) break
    if (rows[i + 1]?.gap !== 0 && !isFurniture(i)) break
    from = i
  }
  const score = [...signs].reduce((sum, sign) => sum + signWeights[sign], 0)
  return { from, to, score, date, body, paper, prose: false }
}

const isProseStart = (rows: readonly Row[], at: number) => {
  const row = rows[at]
  return !!row && isApart(row) && isProseHead(rows, at) !== null
}
