import { gathered } from '../../danish/gathered.ts'
import { headLabelOf } from '../../danish/head-labels.ts'
import type { LabelKind } from '../../danish/headings.ts'
import type { Ground } from '../ground.ts'
import { freeBefore } from '../ground.ts'
import type { Heading } from '../headings/heading.ts'
import type { Zone } from '../headings/zones.ts'
import { pieceOf } from '../rows/pieces.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'
import { bareHeading } from './bare-headings.ts'

/** A row that is the label of a section, alone on its line. */
interface Section {
  readonly row: Row
  readonly kind: LabelKind
}

/** Sections that any punkt may hold, and that begin none. */
const casual: ReadonlySet<LabelKind> = new Set(['fravær', 'deltagere', 'bilag', 'andet', 'afstemning'])
const longestTitle = 120
/** How many rows of case numbers may stand over the first label of a punkt. */
const mostCaseRows = 3
const fewestNumbered = 2
/** How many of the punkter must have a line above that can be their title, for the lines to be titles. */
const mostTitled = 0.7

/**
 * The punkter of a stretch that prints neither numbers nor titles, only their sections over and over: `Sagsfremstilling …
 * Indstilling … Beslutning … Sagsfremstilling …`, as exports of council web pages do. A line over the first section of each
 * is its title, where (nearly) all have one.
 */
export function untitledIn(ground: Ground, zone: Zone): Heading[] {
  const starts = startsOf(sectionsIn(ground, zone), (row) => isNumbered(ground, zone, row))
  /** The last may be cut off where the page ends. */
  const whole = starts.length > 1 ? starts.slice(0, -1) : starts
  const decided = whole.length > 0 && whole.every(({ kinds }) => kinds.has('beslutning') || kinds.has('indstilling'))
  if (!decided) return []
  const tops = starts.map(({ row }) => topOf(ground, zone, row))
  const titles = tops.map((top, i) => titleOver(ground, zone, top, i === 0))
  const titled = titles.filter((title) => title !== null).length >= mostTitled * starts.length
  const headings = starts.map(({ row }, i) =>
    headingAt(row, tops[i] ?? row, titled ? (titles[i] ?? null) : null, i + 1),
  )
  return headings[0]?.key === cover ? headings.slice(1) : headings
}

/** `Titel` / `Forside`, over the same sections: the sheet on which a system prints who came, and no punkt. */
const cover = 'forside'

function sectionsIn(ground: Ground, zone: Zone): Section[] {
  return gathered(ground.rows.slice(zone.from, zone.to), (row) => {
    if (!ground.isFree(row.at) || headLabelOf(row.text)) return []
    const label = row.label ?? row.decision
    const alone = label !== null && label.valueAt === row.text.length
    return alone && !casual.has(label.kind) ? [{ row, kind: label.kind }] : []
  })
}

/**
 * The sections that begin a punkt: those under case numbers, where case numbers stand over several; else the first, and each
 * of its kind after others came between.
 */
function startsOf(
  sections: readonly Section[],
  numbered: (row: Row) => boolean,
): { readonly row: Row; readonly kinds: ReadonlySet<LabelKind> }[] {
  const starts: { readonly row: Row; readonly kinds: Set<LabelKind> }[] = []
  const first = sections[0]?.kind
  const byNumber = sections.filter(({ row }) => numbered(row)).length >= fewestNumbered
  for (const { row, kind } of sections) {
    const last = starts.at(-1)
    const begins = !last || (byNumber ? numbered(row) : kind === first && last.kinds.size > 1)
    if (begins) starts.push({ row, kinds: new Set([kind]) })
    else last.kinds.add(kind)
  }
  return starts
}

/** `Øvrige sagsbehandlere: -`: who worked on a case, between its title and its first section. */
const clerks = /^(?:øvrige )?sagsbehandlere?\s?:.{0,80}$/iu

/** The row over a section, without the line that names the clerks. */
function overSection(ground: Ground, row: Row): Row | undefined {
  const above = freeBefore(ground, row.at)
  return above && clerks.test(above.text) ? freeBefore(ground, above.at) : above
}

/** Whether case numbers stand over a section, or over the title above it. */
function isNumbered(ground: Ground, zone: Zone, row: Row): boolean {
  if (topOf(ground, zone, row) !== row) return true
  const title = titleOver(ground, zone, row, false)
  const above = title && freeBefore(ground, title.at)
  return above !== null && above !== undefined && above.at >= zone.from && above.isCase
}

/** The first of the rows of case numbers over a section: `Sagsid.: 20/33839`. */
function topOf(ground: Ground, zone: Zone, row: Row): Row {
  let top = row
  for (let i = 0; i < mostCaseRows; i++) {
    const above = freeBefore(ground, top.at)
    if (!above || above.at < zone.from || !above.isCase) break
    top = above
  }
  return top
}

/** The row over a punkt that can be its title: short, apart from the text above it, and no sentence. */
function titleOver(ground: Ground, zone: Zone, top: Row, first: boolean): Row | null {
  const nearest = overSection(ground, top)
  const above = first && nearest && /[.]$/u.test(nearest.text) ? firstOf(ground, zone, nearest) : nearest
  if (!above || above.at < zone.from || above.text.length > longestTitle) return null
  if (!/^[\p{Lu}\d§"»”]/u.test(above.text) || /[.;:,!?]$/u.test(above.text)) return null
  const isOther = headLabelOf(above.text) ?? above.label ?? above.paper
  return isOther === null && (first || isApart(above)) ? above : null
}

/** The row that opens a stretch, where a summary of a paragraph or two stands between it and the first label. */
function firstOf(ground: Ground, zone: Zone, summary: Row): Row | undefined {
  const rows = ground.rows.slice(zone.from, summary.at).filter(({ at }) => ground.isFree(at))
  return rows.length <= mostSummaryRows ? rows[0] : undefined
}
const mostSummaryRows = 3

function headingAt(row: Row, top: Row, over: Row | null, value: number): Heading {
  const isDirect = !over || top.at - over.at === 1
  return {
    ...bareHeading(row, value, over && pieceOf(over)),
    at: over?.at ?? top.at,
    to: isDirect ? row.at : over.at,
    restAt: isDirect ? 0 : null,
  }
}
