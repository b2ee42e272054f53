import { isBodyName } from '../../danish/bodies.ts'
import { gathered } from '../../danish/gathered.ts'
import { remembered } from '../../danish/remembered.ts'
import type { Furniture } from '../../model/cut.ts'
import type { Row } from '../rows/rows.ts'
import { furnitureKindOf } from './furniture-lines.ts'
import { headOver } from './head-over.ts'
import { countedLines, deepFeet, lastFoot, pageFeet } from './page-numbers.ts'
import { siteFoot } from './site-foot.ts'

type Kind = Furniture['kind']

/** How deep from the edge of a page a running header or footer reaches. */
const edgeDepth = 8
const shapeOf = remembered((text) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase())

/** A row near the edge of a page, or near a page number that stands inside a text without pages (`loose`). */
interface Edge {
  readonly row: Row
  readonly loose: boolean
}

function edgesOf(rows: readonly Row[], kinds: readonly (Kind | null)[]): Edge[] {
  const edges = new Map<number, Edge>()
  const take = (at: number, loose: boolean) => {
    const row = rows[at]
    if (row && row.text.length <= longestRunning && (loose || !edges.has(at))) edges.set(at, { row, loose })
  }
  rows.forEach((row, at) => {
    if (row.opens) {
      for (let i = 0; i < edgeDepth && rows[at + i]?.page === row.page; i++) take(at + i, false)
      for (let i = 1; i <= edgeDepth && rows[at - i]?.page === rows[at - 1]?.page; i++) take(at - i, false)
    } else if (kinds[at] === 'page-number') {
      for (let i = -edgeDepth; i <= edgeDepth; i++) take(at + i, true)
    }
  })
  const last = rows.length - 1
  for (let i = 0; i < edgeDepth && rows[last]?.page !== rows[0]?.page; i++)
    if (rows[last - i]?.page === rows[last]?.page) take(last - i, false)
  return [...edges.values()].sort((a, b) => a.row.at - b.row.at)
}

const longestRunning = 90
const fewestRepeats = 3
/** A running line stands on neighbouring pages, or within this many rows of its like. */
const nextPages = 2
const nextRows = 130

/** Whether two like lines are of neighbouring pages. */
function isNear(a: Edge, b: Edge | undefined): boolean {
  if (!b) return false
  if (a.row.page !== b.row.page) return Math.abs(a.row.page - b.row.page) <= nextPages
  const apart = Math.abs(a.row.at - b.row.at)
  return a.loose && b.loose && apart <= nextRows && apart > edgeDepth
}

/** A running line is on most of the pages from its first to its last. */
function isDense(rows: readonly Row[]): boolean {
  const pages = new Set(rows.map(({ page }) => page))
  const [first, last] = [rows[0]?.page ?? 0, rows.at(-1)?.page ?? 0]
  return pages.size >= 0.6 * (last - first + 1)
}

/**
 * Rows that repeat at the edges of neighbouring pages. `keep` names rows that are content though they repeat. `38` on one page,
 * `40` on the next, where `Side 4 af 9` counts the pages, are no like rows: numbers of punkter.
 */
function runningRows(rows: readonly Row[], kinds: readonly (Kind | null)[], keep: (row: Row) => boolean): Set<number> {
  const byShape = new Map<string, Edge[]>()
  const counted = new Set(rows.filter((_, at) => kinds[at] === 'page-number').map(({ page }) => page))
  for (const edge of edgesOf(rows, kinds)) {
    if (keep(edge.row)) continue
    const { text, page } = edge.row
    const shape = shapeOf(text) === '#' && counted.has(page) ? `# ${Number(text) - page}` : shapeOf(text)
    const like = byShape.get(shape)
    if (like) like.push(edge)
    else byShape.set(shape, [edge])
  }
  const running = new Set<number>()
  for (const like of byShape.values()) {
    const near = like.filter((edge, i) => [-2, -1, 1, 2].some((step) => isNear(edge, like[i + step])))
    const places = near.map(({ row }) => row)
    const pages = new Set(places.map(({ page }) => page)).size
    const repeats = near.every(({ loose }) => loose) ? near.length : pages
    if (repeats >= fewestRepeats && isDense(places)) for (const { at } of places) running.add(at)
  }
  return onlyOutermost(rows, running, kinds)
}

/**
 * A running row counts only where nothing but running rows and page numbers lies between it and the edge of its page (or a
 * page number inside a text without pages), once a page, and in company: a header of one line beside headers of five is none.
 */
function onlyOutermost(rows: readonly Row[], running: Set<number>, kinds: readonly (Kind | null)[]): Set<number> {
  const isRunning = (at: number) => running.has(at) || kinds[at] === 'page-number'
  const covered = new Set<number>()
  const headers: number[][] = []
  const walk = (start: number, step: 1 | -1) => {
    const seen = new Set<string>()
    const header: number[] = []
    for (let at = start; isRunning(at) && rows[at]?.page === rows[start]?.page; at += step) {
      const shape = shapeOf(rows[at]?.text ?? '')
      if (seen.has(shape)) break
      seen.add(shape)
      header.push(at)
    }
    if (header.length > 0) headers.push(header)
    for (const at of header) covered.add(at)
  }
  rows.forEach((row, at) => {
    if (!row.opens) return
    walk(at, 1)
    walk(at - 1, -1)
  })
  if (rows.at(-1)?.page !== rows[0]?.page) walk(rows.length - 1, -1)
  rows.forEach((_row, at) => {
    if (kinds[at] !== 'page-number' || covered.has(at)) return
    walk(at, -1)
    walk(at + 1, 1)
  })
  return inCompany(rows, headers, running)
}

/** The running rows of headers that are about as long as other headers with the same lines. */
function inCompany(rows: readonly Row[], headers: readonly number[][], running: ReadonlySet<number>): Set<number> {
  const lengths = new Map<string, number[]>()
  for (const header of headers)
    for (const at of header) {
      const shape = shapeOf(rows[at]?.text ?? '')
      const all = lengths.get(shape)
      if (all) all.push(header.length)
      else lengths.set(shape, [header.length])
    }
  const usual = new Map(
    [...lengths].map(([shape, all]) => [shape, all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0]),
  )
  const kept = gathered(headers, (header) =>
    header.filter((at) => running.has(at) && 2 * header.length >= (usual.get(shapeOf(rows[at]?.text ?? '')) ?? 0)),
  )
  const counts = new Map<string, number>()
  for (const at of kept) counts.set(shapeOf(rows[at]?.text ?? ''), (counts.get(shapeOf(rows[at]?.text ?? '')) ?? 0) + 1)
  return new Set(kept.filter((at) => (counts.get(shapeOf(rows[at]?.text ?? '')) ?? 0) >= fewestRepeats))
}

const downloadPattern = /^Download "(?<title>.{3,220})"$/u
const firstRows = 8

/** The title that a viewer of documents prints over its button `Download "…"`; the document below may begin with the same words. */
function framed(rows: readonly Row[]): number[] {
  const button = rows.slice(0, firstRows).find(({ text }) => downloadPattern.test(text))
  const title = button && downloadPattern.exec(button.text)?.groups?.['title']
  if (title === undefined) return []
  const head = rows.slice(0, button?.at)
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
  return head.filter(({ text }) => letters(text) === letters(title)).map(({ at }) => at)
}

function kindByLooks({ text, told }: Row): Kind | null {
  if (text.length > longestByLooks) return null
  told.furniture ??= furnitureKindOf(text) ?? 'none'
  return told.furniture === 'none' ? null : told.furniture
}
const longestByLooks = 240

/** The rows that are no content, by kind. `keep` names rows that are content whatever they look like; so are a board and a day over the first page that nothing else there names, though every page repeats them. */
export function furnitureOf(rows: readonly Row[], keep: (row: Row) => boolean): Map<number, Kind> {
  const kinds = rows.map(kindByLooks)
  for (const at of countedLines(rows)) kinds[at] ??= 'page-number'
  const found = new Map<number, Kind>()
  kinds.forEach((kind, at) => {
    if (kind) found.set(at, kind)
  })
  for (const at of [...framed(rows), ...siteFoot(rows, kinds)]) found.set(at, 'navigation')
  for (const at of pageFeet(rows)) found.set(at, 'page-number')
  for (const at of deepFeet(rows)) found.set(at, 'page-number')
  const running = runningRows(rows, kinds, keep)
  if (!running.has(1) && isBodyName(rows[0]?.text ?? '')) running.delete(0)
  for (const at of headOver(rows, running)) running.delete(at)
  for (const at of lastFoot(rows, running)) found.set(at, 'page-number')
  for (const at of running) if (!found.has(at)) found.set(at, 'running-header')
  return found
}
