import { anchored } from '../../danish/anchored.ts'
import type { Ground } from '../ground.ts'
import { freeAfter } from '../ground.ts'
import type { Heading } from '../headings/heading.ts'
import type { Row } from '../rows/rows.ts'
import { keyOf, likeness } from '../rows/titles.ts'
import { titleFrom } from '../titles/title-from.ts'

/** `Bilagsliste`, `Bilagsoversigt` alone on its line: the attachments of all punkter, listed under their headings again. */
const listPattern = anchored(/^bilags(?:liste|oversigt|fortegnelse)\s?:?$/iu)
const sameTitle = 0.8

/** A heading printed again in such a list: its last row, and the heading it repeats. */
export interface Repeat {
  readonly to: number
  readonly first: Heading
}

/** The lists of attachments behind the last punkt: the rows that announce them, and the headings printed again in them. */
export interface Appendices {
  readonly begins: ReadonlySet<number>
  readonly repeats: ReadonlyMap<number, Repeat>
  /** Rows of such lists that would be headings elsewhere. */
  readonly entries: ReadonlySet<number>
}

/**
 * The list of all attachments that follows the last punkt of a meeting:
 * `Bilagsliste` / `3. Takster for havnen` / `1. Takstblad (144021/14)`. None where one of its headings is new.
 */
export function appendicesOf(ground: Ground, headings: readonly Heading[]): Appendices {
  const begins = new Set<number>()
  const repeats = new Map<number, Repeat>()
  const entries = new Set<number>()
  const { rows, heads } = ground
  let next = 0
  for (const to of [...heads.map(({ from }) => from), rows.length]) {
    const first = next
    while ((headings[next]?.at ?? to) < to) next += 1
    const own = headings.slice(first, next)
    const list = lastList(ground, own[0]?.at ?? to, to)
    const found = list ? repeated(ground, own, list.at, to) : null
    if (!list || !found?.has(freeAfter(ground, list.at)?.at ?? -1)) continue
    if (own.some(({ at }) => at > list.at && !found.has(at) && !isEntry(ground.rows[at]))) continue
    begins.add(list.at)
    for (const { at } of own) if (at > list.at && !found.has(at)) entries.add(at)
    for (const [at, repeat] of found) repeats.set(at, repeat)
  }
  return { begins, repeats, entries }
}

/** `2. Notat om havnen (140012/12)`, `1. Takstblad.pdf`: an attachment with its number or file, and no heading. */
const isEntry = (row: Row | undefined) => /(?:\(\d{3,7}[/-]\d{2,4}\)|\.(?:pdf|docx?|xlsx?))$/iu.test(row?.text ?? '')

/** The last row of a stretch that announces such a list. */
function lastList({ rows, isFree }: Ground, from: number, to: number): Row | undefined {
  for (let at = to - 1; at > from; at--) {
    const row = rows[at]
    if (row && row.text.length < longestLabel && listPattern.test(row.text) && isFree(at)) return row
  }
  return undefined
}
const longestLabel = 24

/** The rows after the announcing one that repeat a heading before it, number and title. */
function repeated({ rows, isFree }: Ground, own: readonly Heading[], from: number, to: number): Map<number, Repeat> {
  const before = new Map(own.filter(({ at }) => at < from).map((one) => [`${one.value} ${one.sub}`, one]))
  const found = new Map<number, Repeat>()
  for (let at = from + 1; at < to; at++) {
    const numbering = rows[at]?.numbering
    const first = numbering && isFree(at) ? before.get(`${numbering.value} ${numbering.sub}`) : undefined
    if (!numbering || !first || isEntry(rows[at])) continue
    const title = titleFrom(rows, at, numbering.titleAt, isFree, { promised: [first.key], haveText: true })
    if (likeness(first.key, keyOf(title.text)) < sameTitle) continue
    found.set(at, { to: title.to, first })
    at = title.to
  }
  return found
}
