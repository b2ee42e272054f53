import { groupOf } from '../../danish/agenda-titles.ts'
import { anchored } from '../../danish/anchored.ts'
import { extractPattern } from '../heads/opening-lines.ts'
import { join } from '../rows/pieces.ts'
import type { Row } from '../rows/rows.ts'
import { headingKey, headingKeyOf, keyOf } from '../rows/titles.ts'
import { beginsAgain, endOfPages, endsList, opensAgain, opensBelowClosed, withoutHead } from './contents-ends.ts'
import type { Again, Contents, Reading } from './contents-entry.ts'
import { listRowOf, pagePattern, tablePattern } from './contents-row.ts'
import {
  goesOn,
  isAgain,
  isBroken,
  isKnown,
  isNumbered,
  isPlainTitle,
  isUnderNumber,
  mostPlainLength,
  restarts,
  subPoint,
} from './contents-titles.ts'

/** `Indhold`, `Dagsorden kort:`, `Oversigtsdagsorden: Åben referat`, `Pkt. Tekst`: what follows is a list of titles, numbered or not. */
export const surePattern = anchored(
  /^(?:indhold|indholdsliste|fortegnelse over (?:punkter|sager)(?:ne)?|indholdsfortegnelse(?: (?:for )?(?:åbent|lukket|åbne|lukkede) (?:møde|del|dagsorden|referat|sager|punkter))?|dagsorden kort|oversigtsdagsorden(?:\s?: (?:åben|åbent|lukket) (?:dagsorden|referat))?|dagsordenspunkter|dagsordenpunkter|punktoversigt|sagsoversigt|emneoversigt|(?:følgende )?(?:sager|punkter|emner) behandles(?: på mødet)?|oversigt over (?:punkter|sager)|punkter på dagsordenen|punkter til dagsorden(?:en)?|(?:pkt|punkt|nr|sag|sags?\s?nr)\.?\s?:?\s+(?:tekst|emne|titel|overskrift|sag|side))\s?:?(?:\s{2,90}side\s?:?)?$/iu,
)
/** `Side` · `Punkt   Emne   Side`: the columns of the list. */
const columnsPattern =
  /^(?:(?:side|sidetal|sidenr\.?|pkt\.?|punkt|(?:sags?\s?)?nr\.?|emne|titel|sag|tekst|overskrift)\s?:?(?:\s+|$)){1,4}$/iu

/** `Til behandling - for åbne døre 37`: groups have pages too. */
const pageOfGroup = /[\s.]+\d{1,3}$/u
const digit = /\d/

/** The list that follows the contents header at `start`, or `null` when nothing listed follows. */
export function listAt(
  rows: readonly Row[],
  start: number,
  sure: boolean,
  isFurniture: (at: number) => boolean,
  again: Again,
): Contents | null {
  const list: Reading = {
    sure,
    entries: [],
    category: null,
    closed: false,
    nouns: new Set(),
    paged: false,
    pageColumn: sure && haveBarePages(rows, start),
    numbersAlone: false,
    pagesAlone: false,
    to: start,
  }
  for (let at = start + 1; at < rows.length; at++) {
    const row = rows[at]
    if (!row || isFurniture(at)) continue
    if (extractPattern.test(row.text)) break
    if (take(list, row, rows, again, isFurniture) || isOwnGroup(list, row, rows[at + 1])) continue
    if (!isGroupBetween(list, row, rows[at + 1], again)) break
    list.category = row.text.replace(/\s?:$/u, '')
  }
  const { entries, to } = withoutHead(list, rows)
  return entries.length === 0 ? null : { from: start, to, entries, paged: list.paged || list.pagesAlone }
}

/** `SAGER OM DEN NYE KOMMUNE` between `7. Kajen ..... 4` and `8. Molen ..... 5`: a group in the words of the paper; `Efterretningssager`, between two numbers. */
function isOwnGroup({ paged, sure, entries }: Reading, { text, group }: Row, next: Row | undefined): boolean {
  const last = Number(entries.at(-1)?.number ?? Number.NaN)
  if (sure && group && next?.numbering?.value === last + 1) return true
  if (!paged || !next || text.length > mostPlainLength || !(next.numbering?.value === last + 1)) return false
  return pagePattern.test(next.text)
}

/** `Økonomisager` between `Punkt 1 Dagsordenen` and `Punkt 2 Ny kran`, which is printed again below: a group in words of its own. */
function isGroupBetween({ entries }: Reading, { at, text, label }: Row, next: Row | undefined, again: Again): boolean {
  const last = Number(entries.at(-1)?.number ?? Number.NaN)
  if (!next?.numbering?.strong || next.numbering.value !== last + 1) return false
  return (
    label === null &&
    text.length <= longestGroup &&
    /^\p{Lu}[\p{L} -]+:?$/u.test(text) &&
    again.whole(headingKeyOf(next), at)
  )
}
const longestGroup = 40

const barePage = /\S\s(?<page>\d{1,3})$/u
/** Fewer numbers at the ends of rows may be of the titles. */
const fewestPages = 3

/** Whether the rows under a contents header end in numbers that never fall, one blank behind their titles: `3. Kajen 2` / `4. Molen 2` / `Lukkede punkter 5`. */
function haveBarePages(rows: readonly Row[], start: number): boolean {
  let [pages, last] = [0, 0]
  for (let at = start + 1; at < rows.length; at++) {
    const page = Number(barePage.exec(rows[at]?.text ?? '')?.groups?.['page'] ?? Number.NaN)
    if (!(page >= last)) break
    last = page
    pages += 1
  }
  return pages >= fewestPages
}

/** Takes a row into the list if it belongs there; `false` where the list is over. */
function take(
  list: Reading,
  row: Row,
  rows: readonly Row[],
  again: Again,
  isFurniture: (at: number) => boolean,
): boolean {
  const above = rows[list.to]
  if (row.at <= list.to) return true
  const pages = endOfPages(list.entries.length, row, rows)
  if (pages !== null) {
    list.paged = true
    list.to = pages
    return true
  }
  const cell = row.text.includes('|') ? row.text.replace(tablePattern, '').trim() : row.text.trim()
  const group = groupOf(cell) ?? groupOf(digit.test(row.text.slice(-1)) ? row.text.replace(pageOfGroup, '') : row.text)
  if (group && !group.isNoun) {
    const noun = / (\p{L}+)$/u.exec(row.text)?.[1]
    if (noun && list.nouns.has(noun)) list.to = row.at
    if (noun) list.nouns.add(noun)
    list.category = group.category ?? list.category
    list.closed = group.closed ?? list.closed
    return true
  }
  const begun = list.entries.length > 0
  if (row.isCase || (begun && (surePattern.test(row.text) || row.numbering?.style === 'ad' || restarts(list, row))))
    return false
  if (list.entries.length === 0 && columnsPattern.test(row.text)) {
    list.pageColumn ||= /(?:^|\s)side/iu.test(row.text)
    list.to = row.at
    return true
  }
  if (row.numbering?.strong && row.numbering.titleAt === row.text.length) return false
  const found = listRowOf(row.text, list.pageColumn, (title) => again.whole(headingKey(title), row.at))
  if (row.decision && !found.paged && !(list.paged && isBroken(row, rows[row.at + 1]))) return false
  if (!found.paged && list.numbersAlone && found.number !== null && found.title !== '') return false
  const key = keyOf(found.title)
  if (found.title === '' && found.paged && list.entries.length > 0 && row.gap === 0) {
    list.paged = true
    list.to = row.at
    return true
  }
  if (found.title === '') {
    const isOver = list.paged || (list.numbersAlone && !list.pagesAlone && list.entries.length > 1)
    const [first] = list.entries
    const isFirst = isOver && first !== undefined && Number.parseInt(row.text, 10) === Number(first.number ?? 1)
    const beginsAnew = (isFirst && row.gap > 0) || opensAgain(list, row, rows[row.at + 1])
    if (!list.sure || beginsAnew || !/^\d{1,3}\.?$/.test(row.text)) return false
    list.numbersAlone ||= list.entries.length === 0
    list.pagesAlone ||= list.pageColumn && list.numbersAlone && list.entries.at(-1)?.at === above?.at
    list.to = row.at
    return true
  }
  const isLeft = list.paged && !found.paged && (row.gap > 0 || (row.apart && !row.opens)) && !/^\p{Ll}/u.test(row.text)
  const isLast =
    isLeft && found.number !== null && (isBroken(row, rows[row.at + 1]) || endsList(list, row, rows, isFurniture))
  if (isLeft && !isLast) return false
  if (beginsAgain(list, row, found, key) || opensBelowClosed(list, found)) return false
  if (key === '' || isKnown(list.entries, key, found.number)) {
    if (found.paged) list.to = row.at
    return found.paged
  }
  const last = list.entries.at(-1)
  if (isNumbered(list.entries) && subPoint.test(row.text)) {
    list.to = row.at
    return true
  }
  if (
    last &&
    found.number === null &&
    goesOn(row, above, last.number !== null, found.paged, !isNumbered(list.entries) && again.begins(key, row.at))
  ) {
    const title = join(last.title, found.title)
    list.entries[list.entries.length - 1] = { ...last, title, key: keyOf(title) }
  } else if (
    found.number === null &&
    !found.paged &&
    !(isPlainTitle(row, list.sure || isAgain(list, row, key, again)) && !isNumbered(list.entries)) &&
    !isUnderNumber(list, row, above)
  ) {
    return false
  } else if (found.number !== null || found.paged || /\p{Ll}{2}/u.test(found.title)) {
    const { number, title } = found
    const closed = list.closed || found.closed
    list.entries.push({
      number,
      title,
      key,
      category: list.category,
      closed,
      clock: found.clock,
      order: list.entries.length + 1,
      at: row.at,
    })
  }
  list.paged ||= found.paged
  list.to = row.at
  return true
}
