import { groupOf } from '../danish/agenda-titles.ts'
import type { PaperWord } from '../danish/papers.ts'
import { paperWordOf } from '../danish/papers.ts'
import type { Ground } from './ground.ts'
import type { Heading } from './headings.ts'
import type { Head } from './heads.ts'
import { likeness } from './titles.ts'

/** A punkt as one paper has it: places of its heading rows and of its body rows. */
export interface Item {
  readonly heading: Heading
  /** Rows that belong to the heading: group lines above it, the title, the title printed again. */
  readonly headRows: number[]
  readonly bodyRows: number[]
  readonly category: string | null
  readonly closed: boolean
}

/** One paper: an agenda or minutes, with its own list of punkter. */
export interface Paper {
  readonly head: Head | null
  kind: PaperWord | null
  readonly headRows: number[]
  readonly items: Item[]
  readonly tailRows: number[]
  /** The item of another paper under which this one begins. */
  readonly under: { readonly paper: Paper; readonly item: Item } | null
  /** Whether the paper around it goes on after it. */
  enclosed: boolean
}

export interface Papers {
  readonly papers: readonly Paper[]
  /** Rows before the first paper that no meeting claims. */
  readonly unclaimed: readonly number[]
}

const paperOf = (head: Head | null, under: Paper['under']): Paper => ({
  head,
  kind: head?.paper ?? null,
  headRows: [],
  items: [],
  tailRows: [],
  under,
  enclosed: false,
})

const family = (style: Heading['style']) => (['punkt', 'sag', 'nr', 'open'].includes(style) ? style : 'weak')
const lastOf = (paper: Paper) => paper.items.at(-1)?.heading
const isAfter = (heading: Heading, last: Heading) =>
  heading.value > last.value || (heading.value === last.value && heading.sub > last.sub)

/** Deals the rows of a source out to papers: which list of punkter each heading continues, and whose body each row is. */
export function papersOf(ground: Ground, headings: readonly Heading[]): Papers {
  const papers: Paper[] = []
  const unclaimed: number[] = []
  const headAt = new Map(ground.heads.map((head) => [head.from, head]))
  const headingAt = new Map(headings.map((heading) => [heading.at, heading]))
  /** Papers whose list may go on, the newest last. */
  let open: Paper[] = []
  let [paper, item]: [Paper | null, Item | null] = [null, null]
  let [group, pending]: [ReturnType<typeof groupOf>, number[]] = [null, []]
  let marker: PaperWord | null = null
  for (let at = 0; at < ground.rows.length; at++) {
    const head = headAt.get(at)
    if (head) {
      flush()
      const under: Paper['under'] = paper && item ? { paper, item } : null
      paper = paperOf(head, under)
      papers.push(paper)
      open.push(paper)
      item = null
      ;[group, marker] = [null, null]
      for (; at <= head.to; at++) if (!ground.furniture.has(at) && !isListed(ground, at)) paper.headRows.push(at)
      at = head.to
      continue
    }
    const heading = headingAt.get(at)
    if (heading) {
      const owner = ownerOf(heading, paper, open, marker !== null)
      if (owner) {
        if (owner !== paper) for (const inner of open.slice(open.indexOf(owner) + 1)) inner.enclosed = true
        open = open.slice(0, open.indexOf(owner) + 1)
        paper = owner
      } else {
        paper = paperOf(null, paper && item ? { paper, item } : null)
        paper.kind = marker
        papers.push(paper)
        open.push(paper)
      }
      if (marker) paper.kind ??= marker
      const repeats = isRepeat(heading, paper)
      if (!repeats) {
        item = {
          heading,
          headRows: [...pending],
          bodyRows: [],
          category: group?.category ?? promisedFor(ground, heading)?.category ?? null,
          closed: heading.closed || (group?.closed ?? promisedFor(ground, heading)?.closed ?? false),
        }
        paper.items.push(item)
      } else {
        item = paper.items.at(-1) ?? null
        item?.headRows.push(...pending)
      }
      pending = []
      marker = null
      for (; at <= heading.to; at++) if (ground.isFree(at)) item?.headRows.push(at)
      at = heading.to
      if (heading.restAt !== null) item?.bodyRows.push(heading.to)
      continue
    }
    if (!ground.isFree(at)) continue
    const text = ground.rows[at]?.text ?? ''
    const word = paperWordOf(text)
    const here = groupOf(text)
    if ((word || here) && leadsToHeading(ground, at, headingAt, headAt)) {
      if (here) group = mergeGroup(group, here)
      if (word) marker = word
      pending.push(at)
      continue
    }
    flush()
    place(at)
  }
  flush()
  return { papers, unclaimed }

  function place(at: number): void {
    if (item) item.bodyRows.push(at)
    else if (paper) paper.headRows.push(at)
    else unclaimed.push(at)
  }
  function flush(): void {
    for (const at of pending) place(at)
    pending = []
    group = null
  }
}

const isListed = (ground: Ground, at: number) => ground.lists.some(({ from, to }) => at >= from && at <= to)

const mergeGroup = (before: ReturnType<typeof groupOf>, here: NonNullable<ReturnType<typeof groupOf>>) => ({
  category: here.category ?? before?.category ?? null,
  closed: here.closed ?? before?.closed ?? null,
})

/** Whether nothing but groups and paper words lies between a row and the next heading. */
function leadsToHeading(
  ground: Ground,
  at: number,
  headingAt: ReadonlyMap<number, Heading>,
  headAt: ReadonlyMap<number, Head>,
): boolean {
  for (let i = at + 1; i < ground.rows.length && i < at + 40; i++) {
    if (headAt.has(i)) return false
    if (headingAt.has(i)) return true
    if (!ground.isFree(i)) continue
    const text = ground.rows[i]?.text ?? ''
    if (!paperWordOf(text) && !groupOf(text)) return false
  }
  return false
}

/** The paper whose list a heading continues; `null` when it begins a new one. */
function ownerOf(heading: Heading, current: Paper | null, open: readonly Paper[], marked: boolean): Paper | null {
  if (current) {
    const last = lastOf(current)
    if (!last) {
      const outer = resumed(heading, open.slice(0, -1))
      return outer && heading.value > 1 && family(heading.style) !== 'weak' ? outer : current
    }
    if (family(last.style) === family(heading.style)) {
      if (isAfter(heading, last) && !(marked && heading.value === 1)) return current
      if (isRepeat(heading, current)) return current
    }
  }
  return marked && heading.value <= 1 ? null : (resumed(heading, open) ?? null)
}

/** The newest open paper that stops right before a heading's number, else the one that stops nearest before it. */
function resumed(heading: Heading, open: readonly Paper[]): Paper | null {
  const fits = [...open].reverse().filter((paper) => {
    const last = lastOf(paper)
    return last && family(last.style) === family(heading.style) && isAfter(heading, last)
  })
  const exact = fits.find((paper) => heading.value - (lastOf(paper)?.value ?? 0) <= 1)
  return exact ?? fits.sort((a, b) => (lastOf(b)?.value ?? 0) - (lastOf(a)?.value ?? 0))[0] ?? null
}

/** Whether a heading is the last one's, printed again: same number, and no other title. */
function isRepeat(heading: Heading, paper: Paper): boolean {
  const last = lastOf(paper)
  if (!last || last.value !== heading.value || last.sub !== heading.sub) return false
  return heading.key === '' || last.key === '' || likeness(heading.key, last.key) > 0.8
}

const promisedFor = (ground: Ground, heading: Heading) =>
  ground.lists.flatMap(({ entries }) => entries).find((entry) => entry.at < heading.at && entry.key === heading.key)
