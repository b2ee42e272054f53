import { findDates } from '../../danish/dates.ts'
import { headLabelOf } from '../../danish/head-labels.ts'
import { holdsVerb } from '../../danish/verbs.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import { keyOf } from '../rows/titles.ts'
import type { Entry, Reading } from './contents-entry.ts'
import type { ListRow } from './contents-row.ts'

/** `1 Åben Ny kran` after `1 Ny kran ..... 2`; `1. NY KRAN VED` after `1. Ny kran ved molen` … `4. Eventuelt`: the first heading of the text, though its title breaks; `1. Molen: Der …` or `Pkt. 1: Molen sættes i stand`: what came of it. */
export function beginsAgain(
  { entries, paged }: Reading,
  row: Row,
  { number, title, paged: hasPage }: ListRow,
  key: string,
): boolean {
  const [first] = entries
  if (!first || number === null || first.number !== number || entries.length < 2) return false
  if (!isApart(row) && !(paged && !hasPage)) return false
  if (!hasPage && paged && key !== first.key && key.endsWith(first.key)) return true
  if (!hasPage && ((key !== first.key && key.startsWith(first.key)) || holdsVerb(title))) return true
  return key.length >= shortestHalf && key.length < first.key.length && first.key.startsWith(key)
}
const shortestHalf = 12

/** `1.` / `Ny kran ved molen`: the first title of the list again, under its number. */
export const opensAgain = ({ entries }: Reading, { text }: Row, next: Row | undefined): boolean =>
  entries.length > 1 &&
  Number.parseInt(text, 10) === Number(entries[0]?.number ?? 1) &&
  keyOf(next?.text ?? '') === entries[0]?.key

const pageWord = /^side(?:tal|nr\.?)?\s?:?$/iu
const pageAlone = /^\d{1,3}$/u

/** Where the pages end that a list of `titles` gives below it, as columns read one after the other: `Side` / `2` / `5`; `null` where none do. */
export function endOfPages(titles: number, { at, text }: Row, rows: readonly Row[]): number | null {
  if (titles < 2 || !pageWord.test(text)) return null
  const below = rows.slice(at + 1, at + 1 + titles)
  const over = below.findIndex(
    (row, i) => !pageAlone.test(row.text) || Number(row.text) < Number(below[i - 1]?.text ?? 0),
  )
  const count = over < 0 ? below.length : over
  return count >= Math.max(2, titles - mostUnpagedColumn) ? at + count : null
}
/** Closed punkter may have no page. */
const mostUnpagedColumn = 3

/** How many titles without a page may stand at the end of a list that gives pages. */
const mostUnpaged = 12

/** `Lukket dagsorden` / `Sag nr. 66 Køb af areal`, without a page: the last of a list whose numbers go on to where the first begins anew. */
export function endsList(
  { entries, closed }: Reading,
  row: Row,
  rows: readonly Row[],
  isFurniture: (at: number) => boolean,
): boolean {
  const [first] = entries
  if (!closed || !first || first.number === null || row.numbering?.number === first.number) return false
  let last = Number(entries.at(-1)?.number ?? Number.NaN)
  for (const { at, numbering, gap } of rows.slice(row.at, row.at + mostUnpaged)) {
    if (isFurniture(at)) continue
    if (numbering?.number === first.number) return true
    if (numbering ? numbering.value !== last + 1 : gap > 0) return false
    last = numbering?.value ?? last
  }
  return false
}

/** `Deltagere: Ida, Bo`, `Sted: Teams`: a label of a head, and its value. */
export function isOfHead(text: string): boolean {
  const label = headLabelOf(text)
  return label?.colon === true && label.kind !== 'other' && label.kind !== 'body' && label.valueAt < text.length
}

/** `Indhold` / `Referat 3. maj 2024` / `Deltagere: Ida`: over the label of a head no title stands that has a day, but that head. */
export function withoutHead({ entries, to }: Reading, rows: readonly Row[]): Pick<Reading, 'entries' | 'to'> {
  if (!isOfHead(rows[to + 1]?.text ?? '')) return { entries, to }
  const isHead = ({ number, at }: Entry) => number === null && findDates(rows[at]?.text ?? '').length > 0
  const kept = entries.slice(0, entries.findLastIndex((entry) => !isHead(entry)) + 1)
  const first = entries[kept.length]
  return first ? { entries: kept, to: first.at - 1 } : { entries, to }
}
/** `Køb af areal (Lukket)`, `Lukket: Køb af areal` */
const closedTitle = /\((?:lukket(?: punkt| sag)?|for lukkede døre)\)$|^lukket(?: punkt| sag)?\s?[:–-]/iu
/** Whether a list names the closed punkter and no other, which have no text below. */
export const listsClosed = (entries: readonly Entry[]): boolean =>
  entries.length > 0 && entries.every(({ number, title }) => number !== null && closedTitle.test(title))

/** `3. Køb af areal (Lukket)` / `1. Lokalplan for Stenløkken`: the first punkt that may be read, below such a list. */
export const opensBelowClosed = ({ entries }: Reading, { number, title }: ListRow): boolean =>
  number !== null && listsClosed(entries) && !closedTitle.test(title) && Number(number) < Number(entries.at(-1)?.number)
