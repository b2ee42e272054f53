import { groupOf } from '../danish/agenda-titles.ts'
import { labelOf } from '../danish/headings.ts'
import { numberingOf } from './numbering.ts'
import type { Row } from './rows.ts'
import { keyOf } from './titles.ts'

/** What a contents list says of one punkt. */
export interface Entry {
  readonly number: string | null
  readonly title: string
  readonly key: string
  readonly category: string | null
  readonly closed: boolean
  readonly at: number
}

/** A list of the punkter to come: `from`..`to` are places of rows, both included. */
export interface Contents {
  readonly from: number
  readonly to: number
  readonly entries: readonly Entry[]
}

/** `Indhold`, `Dagsorden kort:`, `Pkt. Tekst`: what follows is a list of titles, numbered or not. */
const surePattern =
  /^(?:indhold|indholdsfortegnelse|dagsorden kort|dagsordenspunkter|dagsordenpunkter|punktoversigt|sagsoversigt|emneoversigt|oversigt over (?:punkter|sager)|punkter på dagsordenen|(?:pkt|punkt|nr|sag)\.?\s+(?:tekst|emne|titel|overskrift|sag))\s?:?$/iu
/** `Dagsorden`: a list may follow, or the agenda itself. */
const maybePattern =
  /^(?:dagsorden|dagsorden er|åben dagsorden|lukket dagsorden|dagsordenen|punkter|sager|sagsliste)\s?:?$/iu

/** `Meddelelser.....	3` · `Bygningsvedligeholdelse      3` · `| Punkt 1: Dagsorden..... | 1 |` */
const pagePattern = /(?:\s?[.…·_]{3,}[\s.…·_]*|\t\s*|\s{3,}|\s?\|\s?)(?<page>\d{1,4})\s*\|?$/u
const barePagePattern = /^\p{L}[\p{L} ]{2,40}\s(?<page>\d{1,3})$/u
const tablePattern = /^\||\|$/g

interface Parsed {
  readonly number: string | null
  readonly title: string
  readonly closed: boolean
  readonly paged: boolean
}

function parse(text: string): Parsed {
  const cell = text.trim()
  const page = pagePattern.exec(cell)
  const bare = cell
    .slice(0, page?.index ?? cell.length)
    .replace(tablePattern, '')
    .replace(/[\s.…]+$/u, (tail) => (tail.includes('…') || tail.trim().length > 1 ? '' : tail.trimEnd()))
  const numbering = numberingOf(bare.trim())
  const title = bare
    .trim()
    .slice(numbering?.titleAt ?? 0)
    .trim()
  return {
    number: numbering?.number ?? null,
    title,
    closed: numbering?.closed ?? false,
    paged: page !== null || (!numbering && barePagePattern.test(cell)),
  }
}

const mostPlainLength = 130

/** The list that follows the contents header at `start`, or `null` when nothing listed follows. */
function listAt(
  rows: readonly Row[],
  start: number,
  sure: boolean,
  isFurniture: (at: number) => boolean,
): Contents | null {
  const entries: Entry[] = []
  const seen = new Set<string>()
  let [category, closed, paged]: [string | null, boolean, boolean] = [null, false, false]
  let [end, to] = [start + 1, start]
  for (; end < rows.length; end++) {
    const row = rows[end]
    if (!row || isFurniture(end)) continue
    const group = groupOf(row.text.replace(tablePattern, '').trim())
    if (group) {
      category = group.category ?? category
      closed = group.closed ?? closed
      continue
    }
    const found = parse(row.text)
    const key = keyOf(found.title)
    const last = entries.at(-1)
    if (paged && !found.paged && row.gap > 0 && !/^\p{Ll}/u.test(row.text)) break
    if (found.number !== null && found.title === '') {
      if (!sure || !/^\d{1,3}\.?$/.test(row.text)) break
      to = end
      continue
    }
    if (seen.has(key) || key === '') {
      if (found.paged) {
        to = end
        continue
      }
      break
    }
    const plain = found.number === null && !found.paged
    if (
      plain &&
      last &&
      (/^\p{Ll}/u.test(row.text) || row.gap === 0) &&
      !labelOf(row.text) &&
      row.text.length < mostPlainLength &&
      (row.gap === 0 ? isOpenEnded(rows[to]) : true)
    ) {
      entries[entries.length - 1] = {
        ...last,
        title: `${last.title} ${found.title}`,
        key: keyOf(last.title + found.title),
      }
      seen.add(keyOf(last.title + found.title))
      to = end
      continue
    }
    if (
      plain &&
      (!sure ||
        row.text.length > mostPlainLength ||
        labelOf(row.text) ||
        /[.:]$/.test(row.text.replace(/\bevt\.$/i, '')))
    )
      break
    entries.push({ number: found.number, title: found.title, key, category, closed: closed || found.closed, at: end })
    seen.add(key)
    paged ||= found.paged
    to = end
  }
  return entries.length === 0 ? null : { from: start, to, entries }
}

/** A list row whose title goes on in the next: it is long, or ends in a word or mark that wants another. */
const isOpenEnded = (row: Row | undefined) =>
  !!row && (row.text.length > 55 || /(?:[-,–]|\b(?:og|i|af|for|til|på|om|med|vedr\.?|samt|eller|fra))$/u.test(row.text))

/** The share of a list's titles that must come again for it to be a contents list and not the agenda itself. */
const fewestAgain = 0.5

/** Every contents list of a source. `again` tells whether a title is printed again after a row. */
export function contentsOf(
  rows: readonly Row[],
  isFurniture: (at: number) => boolean,
  again: (key: string, after: number) => boolean,
): Contents[] {
  const lists: Contents[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (!row || row.text.length > 60 || isFurniture(at)) continue
    const sure = surePattern.test(row.text)
    if (!sure && !maybePattern.test(row.text)) continue
    const list = listAt(rows, at, sure, isFurniture)
    if (!list) continue
    const repeated = list.entries.filter(({ key }) => again(key, list.to)).length
    if (!sure && repeated < fewestAgain * list.entries.length) continue
    lists.push(list)
    at = list.to
  }
  return lists
}
