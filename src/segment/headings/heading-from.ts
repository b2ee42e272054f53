import { isUsualTitle } from '../../danish/agenda-titles.ts'
import type { Entry } from '../contents/contents-entry.ts'
import { isPromised } from '../contents/contents-entry.ts'
import type { Ground } from '../ground.ts'
import { freeAfter, freeBefore } from '../ground.ts'
import type { Numbering, Style } from '../rows/numbering.ts'
import { pieceOf } from '../rows/pieces.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import { keyOf, likeness } from '../rows/titles.ts'
import { colonTitle, partingDash, proseTitle } from '../titles/prose-title.ts'
import { titleEnd } from '../titles/run-in.ts'
import type { Title } from '../titles/title-from.ts'
import { titleFrom } from '../titles/title-from.ts'
import { endBefore } from '../titles/verdict-column.ts'
import type { Candidate } from './candidates.ts'
import type { Heading } from './heading.ts'
import type { Zone } from './zones.ts'

/** A title with a misread letter or two is the one of its number still. */
const sameButMisread = 0.7

/** The entry of the contents list that a heading fulfils: that of its title and number, else of its title, else the like of its number. */
function promiseOf(zone: Zone, key: string, number: string): Entry | null {
  if (zone.promised.length === 0) return null
  const same = zone.promised.filter((entry) => entry.key === key)
  const alike = (entry: Entry) => entry.number === number && likeness(entry.key, key) >= sameButMisread
  return same.find((entry) => entry.number === number) ?? same[0] ?? zone.promised.find(alike) ?? null
}

/** `Plejeboliger i Vestbyen - valg af` / `placering`: the few lines that stand together over `Sag nr. 72`; only the last where more do. */
function titleAbove(ground: Ground, zone: Zone, row: Row): Row[] {
  const found: Row[] = []
  for (let above = freeBefore(ground, row.at); above && found.length < mostTitleRows; ) {
    if (above.at < zone.from || above.label || above.numbering?.strong || /[.:;]$/.test(above.text)) break
    found.unshift(above)
    if (isApart(above)) return found
    above = freeBefore(ground, above.at)
  }
  return found.slice(-1)
}
const mostTitleRows = 3

/** Whether titles stand over their `Sag nr. 72`: no title follows most of them. */
export function hasTitlesAbove(ground: Ground, all: readonly Candidate[]): boolean {
  const bare = all.filter(({ numbering, title }) => numbering.style === 'sag' && title === '')
  const labels = bare.filter(({ row }) => freeAfter(ground, row.at)?.label)
  return bare.length > 0 && 2 * labels.length > bare.length
}

const fewestTold = 4
const mostTold = 0.8

/** Whether text stands under (nearly) every number, as in minutes: in an agenda of titles alone none does. */
export function haveTextUnder(ground: Ground, all: readonly Candidate[]): boolean {
  const told = all.filter(({ row }) => {
    const after = freeAfter(ground, row.at)
    return after !== undefined && after.numbering === null
  })
  return all.length >= fewestTold && told.length >= mostTold * all.length
}

const mostWhole = 0.75

/** Whether (nearly) every case is one paragraph of two lines or more: what was asked, and what was decided. */
export function areWhole(ground: Ground, zone: Zone, all: readonly Candidate[]): boolean {
  const whole = all.filter(({ row }, i) => {
    const end = all[i + 1]?.row.at ?? zone.to
    const own = ground.rows.slice(row.at + 1, end).filter(({ at }) => ground.isFree(at))
    const lines = row.numbering?.style === 'alone' ? own.slice(1) : own
    return lines.length > 0 && !lines.some(isApart)
  })
  return all.length >= 2 && whole.length >= mostWhole * all.length
}

const runInStyles: ReadonlySet<Style> = new Set([
  'punkt',
  'ad',
  'dot',
  'bracket',
  'colon',
  'dash',
  'sub',
  'bare',
  'alone',
])

/** The title before the text that follows it on its line; `null` where all of the line is title. */
function titleBefore(ground: Ground, { promised, habit }: Zone, row: Row, { style, titleAt }: Numbering): Title | null {
  const text = row.text.slice(titleAt)
  if (!runInStyles.has(style) || isPromised(promised, text)) return null
  const after = freeAfter(ground, row.at)
  const goesOn = after !== undefined && !isApart(after) && after.numbering === null && after.label === null
  const end = titleEnd(text, goesOn, habit)
  if (end === null) return null
  return titleOf(row, titleAt, titleAt + end)
}

/** A title that is a stretch of its row. */
function titleOf(row: Row, from: number, end: number): Title {
  const piece = pieceOf(row, from, end)
  return { pieces: [piece], text: piece.text, to: row.at, restAt: row.text.slice(end).trim() === '' ? null : end }
}

/** The row under a title that prints it again, without its number. */
function printedAgain(ground: Ground, zone: Zone, { text, to, restAt }: Title): number | undefined {
  const after = restAt === null && text !== '' ? freeAfter(ground, to) : undefined
  return after && after.at < zone.to && after.gap <= 1 && after.text === text ? after.at : undefined
}

/** The title of a candidate: none, as long as the agenda says, as a case of an old protocol ends, or as it is printed. */
function titleOn(ground: Ground, zone: Zone, candidate: Candidate, ruled: boolean, to: number): Title {
  const { row, numbering, title, titleLength, under, untitled } = candidate
  const { titleAt } = numbering
  if (untitled) return { pieces: [], text: '', to: row.at, restAt: title === '' ? null : titleAt }
  if (titleLength !== undefined) return titleOf(row, titleAt, titleAt + titleLength)
  const isFree = (at: number) => at < to && ground.isFree(at)
  if (ruled) return proseTitle(ground.rows, row.at, titleAt, isFree, zone)
  const before = titleBefore(ground, zone, under ?? row, { ...numbering, titleAt: under ? 0 : titleAt })
  if (before) return before
  const skip = under ? 0 : (initialsOfCase.exec(title)?.[0].length ?? 0)
  const promised = zone.promised.map(({ key }) => key)
  return titleFrom(ground.rows, row.at, titleAt + skip, isFree, { promised, haveText: zone.haveText })
}
/** `BR 242/07. Takster`: the case's number before the title. */
const initialsOfCase = /^\p{Lu}{1,4}\s?\d{1,5}[/-]\d{2,4}\.?\s+/u

/** The title over `Sag nr. 129`, where it stands above its number; `null` where none does. */
function titleOver(ground: Ground, zone: Zone, { row, numbering, title }: Candidate): (Title & { at: number }) | null {
  if (numbering.style !== 'sag' || title !== '' || !ground.isFree(row.at - 1)) return null
  const above = row.gap === 0 || zone.titlesAbove ? titleAbove(ground, zone, row) : []
  const [top] = above
  if (!top) return null
  const found = titleFrom(above, 0, 0, (i) => i < above.length, { promised: [], haveText: false })
  return { ...found, at: top.at, to: row.at, restAt: null }
}

/** A candidate with the rows its title runs over. */
export function headingFrom(ground: Ground, zone: Zone, candidate: Candidate): Heading {
  const { row, numbering, again } = candidate
  const answerAt = zone.prose ? zone.answers.get(row.at) : undefined
  const ruled = zone.prose || numbering.style === 'case'
  const over = titleOver(ground, zone, candidate)
  const found = over ?? titleOn(ground, zone, candidate, ruled, answerAt ?? zone.to)
  const printed = again ?? printedAgain(ground, zone, found)
  const key = keyOf(found.text)
  return {
    at: over?.at ?? row.at,
    to: printed ?? found.to,
    restAt: printed === undefined ? found.restAt : null,
    number: numbering.number === '' ? null : numbering.number,
    value: numbering.value,
    sub: numbering.sub,
    style: numbering.style,
    strong: numbering.strong,
    closed: numbering.closed,
    prose: ruled,
    whole: ruled && zone.whole,
    ...(isBeside(ground, ground.rows[found.to] ?? row, found.restAt, zone) && { beside: true }),
    title: found.pieces,
    key,
    promise: promiseOf(zone, key, numbering.number),
    ...(answerAt !== undefined && { answerAt }),
  }
}

/** Whether what stands behind a title was decided on it: it stands in the column of decisions, or behind the dash that parts each from its case. */
function isBeside(ground: Ground, row: Row, restAt: number | null, { column, dashes, begins }: Zone): boolean {
  if (restAt === null) return false
  if (endBefore(row, column) === restAt) return true
  const isShort = row.text.length - restAt <= longestBeside && (begins.has(row.at + 1) || !ground.isFree(row.at + 1))
  const dash = dashes && isShort ? partingDash.exec(row.text) : null
  return dash !== null && dash.index + dash[0].length === restAt
}
const longestBeside = 60

/** Whether nearly every case has a dash behind its full stop. */
export const haveDashes = (kept: readonly Candidate[]): boolean =>
  kept.length > 0 && kept.filter(({ title }) => partingDash.test(title)).length >= mostWhole * kept.length

/** Whether every case has a title before a colon, and some are titles that agendas have: `1. Regnskab: Kassereren …`; in a table what stands beside them tells. */
export function haveColons(kept: readonly Candidate[]): boolean {
  if (kept.length < fewestColons || kept.some(({ row }) => row.cell !== null)) return false
  const titles = kept.map(({ title }) => colonTitle.exec(title)?.groups?.['title'])
  return titles.every((title) => title !== undefined) && titles.some((title) => isUsualTitle(title ?? ''))
}
const fewestColons = 2
