import type { Group } from '../../danish/agenda-titles.ts'
import type { PaperWord } from '../../danish/papers.ts'
import type { Ground } from '../ground.ts'
import type { Heading } from '../headings/heading.ts'
import type { Head } from '../heads/head.ts'
import type { Appendices } from './appendix.ts'
import type { Item, Paper } from './paper.ts'

/** The state of the walk: the paper and the punkt that rows go to, and the papers whose lists may still go on. */
export interface Walk {
  readonly ground: Ground
  readonly heads: ReadonlyMap<number, Head>
  readonly headings: ReadonlyMap<number, Heading>
  /** Whether a head, a heading or a heading printed again begins at a row. */
  readonly begins: (at: number) => boolean
  readonly papers: Paper[]
  readonly unclaimed: number[]
  /** Whether this source prints case numbers under its headings, so that none of them is of the heading below it. */
  readonly casesFollow: boolean
  /** Decisions that stand above the headings of their cases, by the rows of those. */
  readonly margins: ReadonlyMap<number, readonly number[]>
  /** The rows of all of them. */
  readonly inMargin: ReadonlySet<number>
  readonly appendices: Appendices
  /** The punkter begun so far, by the places of their headings. */
  readonly begun: Map<number, Item>
  readonly open: Paper[]
  paper: Paper | null
  item: Item | null
  /** Rows that belong to the next heading: `Til orientering`, `Referat`, `25.05.00-P19-1-19`. */
  pending: number[]
  group: Group
  marker: PaperWord | null
}

export const noGroup: Group = { category: null, closed: null, isNoun: false }

/** Rows that waited for a heading that did not come go where the rows before them went. */
export function settle(walk: Walk): void {
  for (const at of walk.pending) put(walk, at)
  walk.pending = []
  walk.marker = null
}

export function startPaper(walk: Walk, head: Head | null): Paper {
  const under = walk.paper && walk.item ? { paper: walk.paper, item: walk.item } : null
  const kind = head?.paper ?? null
  const paper: Paper = { head, kind, headRows: [], items: [], tailRows: [], under, enclosed: false }
  walk.papers.push(paper)
  walk.open.push(paper)
  walk.paper = paper
  walk.item = null
  return paper
}

/** Whether nothing stands under the heading yet but what tells the case: `233. Personalesag` / `Sag 306-2018-7788` / `Initialer: KAN` / `Lukket` */
export const isBare = ({ item, ground: { rows } }: Walk) =>
  item?.runs.at(-1)?.bodyRows.every((at) => rows[at]?.isCase || ofCase.test(rows[at]?.text ?? '')) === true
const ofCase =
  /^(?:dok(?:ument)?(?:\.|nr|id)|(?:sags)?initialer|sags(?:nr|id|beh)|j\.?\s?nr)[^.]{0,12}[.:]?\s?\S{0,30}$/iu

export function put(walk: Walk, at: number): void {
  if (walk.item) walk.item.runs.at(-1)?.bodyRows.push(at)
  else if (walk.paper) walk.paper.headRows.push(at)
  else walk.unclaimed.push(at)
}

export function end(walk: Walk, at: number): void {
  settle(walk)
  if (walk.paper) walk.paper.tailRows.push(at)
  else walk.unclaimed.push(at)
}
