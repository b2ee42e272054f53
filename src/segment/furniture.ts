import type { Furniture } from '../model/cut.ts'
import type { Row } from './rows.ts'

type Kind = Furniture['kind']

interface Recogniser {
  readonly name: string
  readonly kind: Kind
  readonly example: string
  readonly pattern: RegExp
}

/** Lines that are no content wherever they stand, by what they look like. */
export const recognisers: readonly Recogniser[] = [
  {
    name: 'page of pages',
    kind: 'page-number',
    example: 'Side 3 af 27',
    pattern: /^[Ss]ide\s?\d{1,4}[il1]?\s?(?:af|\/|of)\s?\d{1,4}\.?$/u,
  },
  { name: 'page', kind: 'page-number', example: 'Side 4', pattern: /^(?:[Ss]ide|SIDE)\s\d{1,4}\.?$/u },
  { name: 'page of pages, bare', kind: 'page-number', example: '3 of 5', pattern: /^\d{1,3}\s?(?:of|af)\s\d{1,3}$/u },
  { name: 'page in dashes', kind: 'page-number', example: '- 3 -', pattern: /^[-–—]\s?\d{1,4}\s?[-–—]$/u },
  {
    name: 'leaf',
    kind: 'page-number',
    example: 'Blad nr. 213',
    pattern: /^(?:\d{1,3}\s)?[Bb]lad\s?(?:nr\.?)?\s?\d{1,4}\.?$/u,
  },
  { name: 'year of the leaf', kind: 'running-header', example: '1940.', pattern: /^1[89]\d\d\.$/u },
  {
    name: 'signing service',
    kind: 'running-header',
    example: 'Penneo dokumentnøgle: ABCDE-12345',
    pattern: /^(?:Penneo dokumentnøgle|Dette dokument er (?:digitalt )?underskrevet|Dokumentnøgle)\b.{0,200}$/u,
  },
  {
    name: 'stamp on an attachment',
    kind: 'running-header',
    example: 'Punkt 4, Bilag 1: Dagsorden til udvalgsmødet',
    pattern: /^Punkt \d{1,3}, Bilag \d{1,3}:\s.{0,120}$/u,
  },
  {
    name: 'minutes of, page',
    kind: 'running-header',
    example: 'Referat For Byrådet Side 2',
    pattern: /^(?:[Rr]eferat|[Dd]agsorden|[Pp]rotokol)\s.{2,80}\s[Ss]ide\s\d{1,4}$/u,
  },
  { name: 'rule', kind: 'separator', example: '----------', pattern: /^[^\p{L}\p{N}"”〃(]{3,}$/u },
  { name: 'table rule', kind: 'separator', example: '| | |', pattern: /^[|\s:=_-]+$/u },
  { name: 'stray mark', kind: 'noise', example: '™', pattern: /^[^\p{L}\p{N}"”〃\-–]$|^\p{Ll}$/u },
  {
    name: 'row of zeros',
    kind: 'noise',
    example: '© 0 0 0 0 00 0000 OCO 00',
    pattern: /^(?:[0OoCcQ©®.·•\s]){12,}$/u,
  },
  {
    name: 'site navigation',
    kind: 'navigation',
    example: 'Til indholdsfortegnelse',
    pattern:
      /^(?:til indholdsfortegnelsen?|hent(?: som)? pdf|hent dokumentet?|download(?: som)? pdf|kopi[eé]r link|fold alle (?:ud|ind)|vis alle|åbn alle|luk alle|gå til (?:hoved)?indhold(?:et)?|menu|søg|log ind|log på|you are here|du er her:?|udskriv(?: siden)?|del(?: siden)?|tilbage(?: til (?:oversigt|listen|toppen)(?:en)?)?|til toppen|forrige punkt|næste punkt|dagsordener og referater|læs op|overblik: [\p{L} ]{3,30}|forsiden \|.{0,120}|print|pdf)$/iu,
  },
]

const kindOf = (text: string): Kind | null => recognisers.find(({ pattern }) => pattern.test(text))?.kind ?? null

/** How deep from the edge of a page a running header or footer reaches. */
const edgeDepth = 8
const shapeOf = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()

/** The rows next to the edges of each page, and those next to a page number that stands inside a text without pages. */
function edgesOf(rows: readonly Row[], kinds: readonly (Kind | null)[]): Row[] {
  const edges = new Map<number, Row>()
  const take = (at: number) => {
    const row = rows[at]
    if (row && row.text.length <= longestRunning) edges.set(at, row)
  }
  rows.forEach((row, at) => {
    if (row.opens) {
      for (let i = 0; i < edgeDepth && rows[at + i]?.page === row.page; i++) take(at + i)
      for (let i = 1; i <= edgeDepth && rows[at - i]?.page === rows[at - 1]?.page; i++) take(at - i)
    } else if (kinds[at] === 'page-number') {
      for (let i = -edgeDepth; i <= edgeDepth; i++) take(at + i)
    }
  })
  return [...edges.values()].sort((a, b) => a.at - b.at)
}

const longestRunning = 90
const fewestRepeats = 3
/** A running line stands on neighbouring pages, or within this many rows of its like. */
const nextPages = 2
const nextRows = 130

/** A running line is on most of the pages from its first to its last. */
function isDense(rows: readonly Row[]): boolean {
  const pages = new Set(rows.map(({ page }) => page))
  const [first, last] = [rows[0]?.page ?? 0, rows.at(-1)?.page ?? 0]
  return pages.size >= 0.6 * (last - first + 1)
}

/** Rows that repeat at the edges of neighbouring pages. `keep` names rows that are content though they repeat. */
function runningRows(rows: readonly Row[], kinds: readonly (Kind | null)[], keep: (row: Row) => boolean): Set<number> {
  const byShape = new Map<string, Row[]>()
  for (const row of edgesOf(rows, kinds)) {
    if (keep(row)) continue
    const shape = shapeOf(row.text)
    const like = byShape.get(shape)
    if (like) like.push(row)
    else byShape.set(shape, [row])
  }
  const isNear = (a: Row, b: Row | undefined) =>
    b !== undefined &&
    (a.page === b.page
      ? Math.abs(a.at - b.at) <= nextRows && Math.abs(a.at - b.at) > edgeDepth
      : Math.abs(a.page - b.page) <= nextPages)
  const running = new Set<number>()
  for (const like of byShape.values()) {
    const near = like.filter((row, i) => isNear(row, like[i - 1]) || isNear(row, like[i + 1]))
    if (near.length >= fewestRepeats && isDense(near)) for (const { at } of near) running.add(at)
  }
  return onlyOutermost(rows, running, kinds)
}

/** A running row counts only where nothing but running rows or page numbers lies between it and the edge, once a page. */
function onlyOutermost(rows: readonly Row[], running: Set<number>, kinds: readonly (Kind | null)[]): Set<number> {
  const kept = new Set<number>()
  const isRunning = (at: number) => running.has(at) || kinds[at] === 'page-number'
  const walk = (start: number, step: 1 | -1) => {
    const seen = new Set<string>()
    for (let at = start; isRunning(at) && rows[at]?.page === rows[start]?.page; at += step) {
      const shape = shapeOf(rows[at]?.text ?? '')
      if (seen.has(shape)) return
      seen.add(shape)
      if (running.has(at)) kept.add(at)
    }
  }
  rows.forEach((row, at) => {
    if (row.opens) {
      walk(at, 1)
      walk(at - 1, -1)
    } else if (kinds[at] === 'page-number') {
      walk(at, 1)
      walk(at, -1)
    }
  })
  return kept
}

/** The rows that are no content, by kind. `keep` names rows that are content whatever they look like. */
export function furnitureOf(rows: readonly Row[], keep: (row: Row) => boolean): Map<number, Kind> {
  const kinds = rows.map((row) => (row.text.length > 240 ? null : kindOf(row.text)))
  const found = new Map<number, Kind>()
  kinds.forEach((kind, at) => {
    if (kind) found.set(at, kind)
  })
  for (const at of runningRows(rows, kinds, keep)) if (!found.has(at)) found.set(at, 'running-header')
  return found
}
