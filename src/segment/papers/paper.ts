import type { Group } from '../../danish/agenda-titles.ts'
import type { PaperWord } from '../../danish/papers.ts'
import type { Heading } from '../headings/heading.ts'
import type { Head } from '../heads/head.ts'

/** A run of rows that belongs to a punkt: its own text, or a paper about it that lies elsewhere. */
export interface Run {
  /** Rows of the heading: group lines and case numbers above it, the title, the title printed again. */
  readonly headRows: number[]
  readonly bodyRows: number[]
  /** Whether it only lists the punkt's attachments, at the end of the paper. */
  readonly isList?: boolean
}

/** A punkt as one paper has it; `runs` begins with its own text. */
export interface Item {
  readonly heading: Heading
  readonly runs: Run[]
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

const closedTitle = /^(?:lukket(?: punkt| sag)?|for lukkede døre)\s?(?:[,:–-]|$)/iu

/** A punkt that begins, under the group that its heading stands in. */
export const itemOf = (heading: Heading, group: Group): Item => ({
  heading,
  runs: [{ headRows: [], bodyRows: [] }],
  category: group.category ?? heading.promise?.category ?? null,
  closed:
    heading.closed ||
    closedTitle.test(heading.title[0]?.text ?? '') ||
    heading.promise?.closed === true ||
    group.closed === true,
})
