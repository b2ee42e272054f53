import type { Group } from '../../danish/agenda-titles.ts'
import type { Ground } from '../ground.ts'
import type { Heading } from '../headings/heading.ts'
import type { Head } from '../heads/head.ts'
import { isCountedGroup } from '../manner/counted-groups.ts'
import { flagged } from '../rows/flags.ts'
import { appendicesOf } from './appendix.ts'
import { takenBelowList } from './below-list.ts'
import { casesFollow } from './case-order.ts'
import { foreignTarget } from './foreign.ts'
import { marginsOf } from './margin.ts'
import { clocksOver, endsPage, endsPaper, headAgain, isRoute, leadsToHeading } from './over-heading.ts'
import { isRepeat, ownerOf } from './owners.ts'
import type { Item, Paper } from './paper.ts'
import { itemOf } from './paper.ts'
import { end, isBare, noGroup, put, settle, startPaper, type Walk } from './walk.ts'

export interface Papers {
  readonly papers: readonly Paper[]
  /** Rows before the first paper that no meeting claims. */
  readonly unclaimed: readonly number[]
}

/** Deals the rows of a source out to papers, in one walk from the first row to the last. */
export function papersOf(ground: Ground, headings: readonly Heading[]): Papers {
  const margins = marginsOf(ground, headings)
  const appendices = appendicesOf(ground, headings)
  const walk: Walk = {
    ground,
    margins,
    inMargin: new Set([...margins.values()].flat()),
    heads: new Map(ground.heads.map((head) => [head.from, head])),
    headings: new Map(headings.map((heading) => [heading.at, heading])),
    begins: flagged(
      ground.rows.length,
      ground.heads.map(({ from }) => from),
      headings.map(({ at }) => at),
      appendices.repeats.keys(),
    ),
    papers: [],
    unclaimed: [],
    casesFollow: casesFollow(ground, headings),
    appendices,
    begun: new Map(),
    open: [],
    paper: null,
    item: null,
    pending: [],
    group: noGroup,
    marker: null,
  }
  for (let at = 0; at < ground.rows.length; ) at = deal(walk, at)
  settle(walk)
  return { papers: walk.papers, unclaimed: withoutPartsOf(walk) }
}

/** The unclaimed rows; the beginning of a line of which the first paper has the rest belongs to that paper's head. */
function withoutPartsOf({ ground, papers, unclaimed }: Walk): number[] {
  const [first] = papers
  const begins = first && ground.rows[first.headRows[0] ?? first.items[0]?.runs[0]?.headRows[0] ?? -1]
  const isPart = (at: number) =>
    begins?.inside === true && ground.rows[at]?.line === begins.line && ground.rows[at]?.page === begins.page
  first?.headRows.unshift(...unclaimed.filter(isPart))
  return unclaimed.filter((at) => !isPart(at))
}

/** Deals the row at a place, or all rows of the head or heading that begins there; gives the place after. */
function deal(walk: Walk, at: number): number {
  const after = walk.begins(at) ? begin(walk, at) : null
  if (after !== null) return after
  const until = walk.paper && walk.item ? headAgain(walk, at, walk.item.heading) : null
  if (until !== null) {
    for (let i = at; i < until; i++) if (walk.ground.isFree(i)) walk.paper?.headRows.push(i)
    return until
  }
  if (walk.ground.tails.has(at) && walk.ground.isText(at)) end(walk, at)
  else if (walk.ground.isFree(at) && !walk.inMargin.has(at)) place(walk, at)
  return at + 1
}

function begin(walk: Walk, at: number): number | null {
  const head = walk.heads.get(at)
  if (head) return beginMeeting(walk, head)
  const again = walk.appendices.repeats.get(at)
  const item = walk.begun.get(again?.first.at ?? -1)
  if (again && item) return listAttachments(walk, at, again.to, item)
  const heading = walk.appendices.entries.has(at) ? undefined : walk.headings.get(at)
  return heading ? beginPunkt(walk, heading) : null
}

function beginMeeting(walk: Walk, head: Head): number {
  settle(walk)
  walk.group = noGroup
  const paper = startPaper(walk, head)
  for (let at = head.from; at <= head.to; at++) if (walk.ground.isText(at)) paper.headRows.push(at)
  return head.to + 1
}

function beginPunkt(walk: Walk, heading: Heading): number {
  const { ground } = walk
  const owner = ownerOf(heading, walk.paper, walk.open, walk.marker !== null)
  if (owner) {
    for (const inner of walk.open.splice(walk.open.lastIndexOf(owner) + 1)) inner.enclosed = true
    walk.paper = owner
  }
  const below = owner || !walk.paper ? [] : takenBelowList(ground, walk.paper)
  const paper = owner ?? startPaper(walk, null)
  paper.headRows.push(...below)
  if (paper.items.length === 0) paper.kind ??= walk.marker
  const known = isRepeat(heading, paper) ? paper.items.at(-1) : undefined
  const item = known ?? itemOf(heading, walk.group)
  if (!known) paper.items.push(item)
  walk.item = item
  walk.begun.set(heading.at, item)
  const run = item.runs[0]
  for (const at of walk.pending)
    if (!owner && ground.rows[at]?.paper) paper.headRows.push(at)
    else run?.headRows.push(at)
  walk.pending = []
  walk.marker = null
  /** Only the first heading of a punkt is parted from the text behind it; a repeat with text on its line is text. */
  const isText = (at: number) => known !== undefined && heading.restAt !== null && at === heading.to
  for (let at = heading.at; at <= heading.to; at++) if (ground.isFree(at) && !isText(at)) run?.headRows.push(at)
  if (heading.restAt !== null) run?.bodyRows.push(heading.to)
  run?.bodyRows.push(...(walk.margins.get(heading.at) ?? []))
  return heading.to + 1
}

/** `3. Takster for havnen` again, in the list of all attachments: what follows is of the punkt of that title. */
function listAttachments(walk: Walk, at: number, to: number, item: Item): number {
  const own = Array.from({ length: to - at + 1 }, (_, i) => at + i).filter(walk.ground.isFree)
  item.runs.push({ headRows: [...walk.pending, ...own], bodyRows: [], isList: true })
  walk.item = item
  walk.pending = []
  return to + 1
}

/** `Lukkede sager` under `Til orientering`: what the newer group does not say, the older does. */
const mergeGroups = (older: Group, newer: Group): Group => ({
  ...newer,
  category: newer.category ?? older.category,
  closed: newer.closed ?? older.closed,
})

const saysClosed = ({ ground, headings }: Walk, at: number) =>
  headings.has(at) && /(?<!\p{L})lukket(?!\p{L})/iu.test(ground.rows[at]?.text ?? '')

/** `Uden for Dagsordenen:` */
const outside = /^uden/iu

function place(walk: Walk, at: number): void {
  const row = walk.ground.rows[at]
  /** In old protocols `Til Efterretning` is what was decided; `For lukkede Døre:` is a group there too. */
  const isDecision =
    walk.item?.heading.prose === true &&
    row?.group?.category !== null &&
    !isCountedGroup(row?.text ?? '') &&
    !outside.test(row?.text ?? '')
  /** `Lukket punkt`, right under a title that says so already. */
  const isSaid = row?.gap === 0 && row.group?.category === null && saysClosed(walk, at - 1)
  const [word, group] = [row?.paper ?? null, isDecision || isSaid ? null : (row?.group ?? null)]
  const isCase = !walk.casesFollow && row?.isCase === true && !endsPage(walk.ground, at)
  const isBody = row !== undefined && row.text === walk.paper?.head?.body && walk.headings.get(at + 1)?.strong === true
  const isOver = word || group || isCase || (row && clocksOver(row)) || (!walk.casesFollow && isRoute(walk.ground, at))
  if (isBody || walk.appendices.begins.has(at) || (isOver && leadsToHeading(walk, at))) {
    if (group) walk.group = mergeGroups(walk.group, group)
    if (word && !(word === 'agenda' && group)) walk.marker = word
    walk.pending.push(at)
    return
  }
  if (group?.closed && row?.apart && !isBare(walk) && endsPaper(walk, at)) {
    end(walk, at)
    return
  }
  settle(walk)
  const isOwn = walk.item?.runs.length === 1
  if (walk.ground.letterheads.has(at) && walk.paper?.head && isOwn) {
    walk.paper.headRows.push(at)
    return
  }
  const target = walk.item && walk.paper && foreignTarget(walk.ground, at, walk.item, walk.paper, walk.papers)
  if (target) {
    walk.item = target
    target.runs.push({ headRows: [], bodyRows: [] })
  }
  put(walk, at)
}
