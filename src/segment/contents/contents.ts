import { isUsualTitle } from '../../danish/agenda-titles.ts'
import { anchored } from '../../danish/anchored.ts'
import { isOverAgenda } from '../../danish/papers.ts'
import { areOverList } from '../../danish/table-words.ts'
import { holdsVerb } from '../../danish/verbs.ts'
import type { Row } from '../rows/rows.ts'
import { gap, shows } from '../rows/signs.ts'
import { headingKeyOf } from '../rows/titles.ts'
import { listsClosed } from './contents-ends.ts'
import type { Again, Contents, Entry } from './contents-entry.ts'
import { lineList } from './contents-line.ts'
import { listAt, surePattern } from './contents-list.ts'

/** `Dagsorden`: a list may follow, or the agenda itself. */
const maybePattern = anchored(
  /^(?:dagsorden|dagsorden er|åben dagsorden|lukket dagsorden|dagsordenen|punkter|sager|sagsliste|oversigt(?:\s[–-]\s(?:åbent|lukket) (?:møde|dagsorden))?)\s?:?$/iu,
)

/** `Indholdsfortegnelse          Sidetal` */
const pageColumn = /(?:\s{2,}|\t)(?:side|sidetal|sidenr\.?|s\.)$/iu
/** `Nr.   Emne   Tid` */
const columnEnds = /\t|\s{2,}/u
/** The first letters of the words for a list. */
export const mayBeHeader = anchored(/^(?:[idpseonålmh]|fort)/iu)
export const isHeader = (text: string): boolean => surePattern.test(text) || isMaybe(text)
const isMaybe = (text: string) => maybePattern.test(text) || isOverAgenda(text)

/** A contents header under which nothing is listed: an export that lost its list. */
const emptyAt = (at: number): Contents => ({ from: at, to: at, entries: [], paged: false })

/** The share of a list's titles that must come again where no page numbers show that it is a contents list and not the agenda itself. */
const fewestAgain = 0.5

/** Whether a list comes again as headings: half of its titles, those not counted that every agenda has, for the next one has them too. */
function isRepeated({ entries, to }: Contents, again: Again): boolean {
  const telling = entries.filter(({ title }) => !isUsualTitle(title))
  const asked = telling.length > 0 ? telling : entries
  return asked.filter(({ key }) => again.begins(key, to)).length >= fewestAgain * asked.length
}

/** Fewer titles before the first of them comes again may be a heading printed twice. */
const fewestBefore = 3

/** Whether the first title of a list comes again right under it, with its number: so begins the text, however soon the source breaks off. */
function isOpenedAgain(
  list: Contents,
  rows: readonly Row[],
  isFurniture: (at: number) => boolean,
  header = rows[list.from]?.text,
): boolean {
  const [first] = list.entries
  if (!first || list.entries.length < fewestBefore) return false
  const next = rows
    .slice(list.to + 1, list.to + 1 + fewestBefore)
    .find(({ at, paper, group, text }) => !isFurniture(at) && !paper && !group && text !== header)
  return next?.numbering?.number === first.number && headingKeyOf(next) === first.key
}

/** `A. Sager til afgørelse` over numbers that rise from 1, printed a second time: over the list, and over the first heading. `Åbent møde`, where the titles of both are. Behind `1`, `5` may stand, which was moved there. */
function isOverList(rows: readonly Row[], row: Row, again: Again): boolean {
  const below = rows.slice(row.at + 1, row.at + 3)
  const [first, second] = below
  if (first?.numbering?.value !== 1 || (second?.numbering?.value ?? 0) < 2) return false
  const comeAgain = () => below.every((one) => again.whole(headingKeyOf(one), one.at))
  const isOver = again.whole(headingKeyOf(row), row.at)
  return second?.numbering?.value === 2 ? isOver || (row.group !== null && comeAgain()) : isOver && comeAgain()
}

/** How far below its first title the second of a list may stand, below the word of a group. */
const groupReach = 2

/** `301. Om parkering` / `302. Om gæld`, right below the head of an agenda, each printed again: a list under no word for it, whatever its numbers begin with. */
function isBareList(rows: readonly Row[], row: Row, again: Again): boolean {
  const { numbering, at } = row
  if (numbering?.style !== 'dot' || numbering.value < fewestBare || rows[at - 1]?.numbering) return false
  const second = rows.slice(at + 1, at + 1 + groupReach).find((next) => next.numbering !== null)
  if (second?.numbering?.value !== numbering.value + 1) return false
  return [row, second].every((one) => again.whole(headingKeyOf(one), one.at))
}
/** A list from 1 is told otherwise. */
const fewestBare = 2

/** `3. Takster............4`: a title, its leader and its page. */
const withLeader = /[^.\s]\s?\.{5,}\s?(?<page>\d{1,3})$/u
/** Fewer rows with leaders may be a form to fill in; of a title on two rows only the second has one. */
const fewestLeaders = 3
const leaderReach = 7

/** A list under no word for it, whose rows lead to pages that never fall: `1. Takster............2` / `2. Ny kran............2`. */
function isLeaderList(rows: readonly Row[], { at, text, numbering }: Row): boolean {
  if (numbering === null || !text.includes('....') || !withLeader.test(text)) return false
  const pages = rows
    .slice(at, at + leaderReach)
    .flatMap((row) => Number(withLeader.exec(row.text)?.groups?.['page'] ?? Number.NaN) || [])
  return pages.length >= fewestLeaders && pages.every((page, i) => page >= (pages[i - 1] ?? 0))
}

/** How far below a list its next number may stand. */
const nextReach = 4
/** `a. Ny kran`: a part of the title above it. */
const lettered = /^\p{Ll}[.)]\s/u
/** Whether text breaks off a list whose next number follows below: an agenda with text under some of its punkter. */
function goesOnAfter(rows: readonly Row[], { entries, to }: Contents): boolean {
  const last = Number(entries.at(-1)?.number ?? Number.NaN)
  if (lettered.test(rows[to + 1]?.text ?? '')) return false
  const next = rows.slice(to + 1, to + 1 + nextReach).find(({ numbering }) => numbering !== null)?.numbering
  return next?.value === last + 1 && next.sub === 0 && next.style !== 'ad'
}

/**
 * `Ad 1. Godkendt.`, `Pkt. 1: Godkendt.`, `1. Referatet blev godkendt.` under the list, or under who was there: an agenda and what
 * came of it, however often the next meeting has the same titles; or `Ad 1. Regnskab`, where another title comes up in parts, `Ad 2.a`.
 */
function isAnswered(
  { entries, to }: Contents,
  rows: readonly Row[],
  isFurniture: (at: number) => boolean,
  again: Again,
): boolean {
  const next = rows
    .slice(to + 1, to + 1 + nextReach)
    .find(({ at, numbering }) => !isFurniture(at) && numbering !== null)
  if (!next) return false
  const key = headingKeyOf(next)
  const isOther = entries.every((entry) => entry.key !== key)
  const isPart = (row: Row, number: string | null) =>
    row.numbering?.style === 'ad' && row.numbering.sub === 1 && String(row.numbering.value) === number
  const inParts = (entry: Entry) =>
    !again.begins(entry.key, to) && rows.slice(to + 1, to + 1 + repliesReach).some((row) => isPart(row, entry.number))
  if (next.numbering?.style === 'ad') return isOther || entries.some(inParts)
  const [first] = entries
  if (first === undefined || next.numbering?.number !== first.number) return false
  return next.numbering.style === 'punkt' ? isOther : isAnswerTo(first.key, next, key)
}
const isAnswerTo = (title: string, { text, numbering }: Row, key: string) =>
  !key.startsWith(title.slice(0, fewestLetters)) && holdsVerb(text.slice(numbering?.titleAt))
const fewestLetters = 6

/** How far below an agenda its replies are looked for. */
const repliesReach = 80

/** Every contents list of a source. `again` tells whether a title is printed again after a row. */
export function contentsOf(rows: readonly Row[], isFurniture: (at: number) => boolean, again: Again): Contents[] {
  const lists: Contents[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (!row || isFurniture(at)) continue
    const inLine = lineList(row, again)
    if (inLine) lists.push(inLine)
    if (inLine || row.text.length > 160) continue
    const inColumns = shows(row, gap)
    const header = !mayBeHeader.test(row.text) ? '' : inColumns ? row.text.replace(pageColumn, '') : row.text
    const sure = header !== '' && (surePattern.test(header) || (inColumns && surePattern.test(row.text)))
    const maybe =
      sure ||
      (header !== '' &&
        (isMaybe(header) || (inColumns && columnEnds.test(header) && areOverList(header.split(columnEnds)))))
    const led = !maybe && isLeaderList(rows, row)
    const bare = led || (!maybe && isBareList(rows, row, again))
    if (!maybe && !bare && !isOverList(rows, row, again)) continue
    const below = listAt(rows, bare ? at - 1 : at, sure, isFurniture, again)
    const list = below && bare ? { ...below, from: at } : below
    if (!list && sure) lists.push(emptyAt(at))
    if (!list) continue
    const other = lists.at(-1)
    const isSecond = sure && other !== undefined && other.entries.length > 0 && other.to === at - 1
    const answered = isAnswered(list, rows, isFurniture, again)
    const repeated = list.entries.length > 1 && isRepeated(list, again) && !goesOnAfter(rows, list) && !answered
    const proven =
      (bare && repeated && isOpenedAgain(list, rows, isFurniture, '')) ||
      (led && list.paged && list.entries.length >= fewestLeaders) ||
      (maybe && (list.paged || isSecond || repeated || (sure && listsClosed(list.entries)))) ||
      (!answered && isOpenedAgain(list, rows, isFurniture))
    if (!proven) {
      if (sure) lists.push(emptyAt(at))
      continue
    }
    lists.push(list)
    at = list.to
  }
  return lists
}
