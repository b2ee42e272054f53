import type { Place, Span } from './place.ts'
import type { RepairedLine } from './repair.ts'

/** Where in a line that was put together again a further line of its source begins: column `at` of the whole. */
export interface Break {
  readonly at: number
  readonly line: number
}

/**
 * A stretch of one repaired line: `text` starts at `column` (from 0) of the line as used. Where the width of the page broke a
 * line, the line is the whole of it: `line` is its first line in the source, and `breaks` says where the others begin.
 */
export interface Piece extends Place {
  readonly column: number
  readonly text: string
  readonly breaks?: readonly Break[]
}

/**
 * A labelled (or unlabelled) run of text inside a punkt or a head. `heading` is the label as printed, without its colon;
 * `null` for text that stands under no label, or that goes on after a label with a one-line value (`Godkendt.` after
 * `Fraværende:` is a `beslutning` without heading). `body` begins on the label's own line where the value follows it there.
 * A blank line between two paragraphs is a piece with an empty text. Under the label `Bilag`, kind `bilag` lists the
 * attachments; under any other heading it is the text of the one so titled. In an old protocol a `beslutning` has the number
 * printed over it (`2`, `ad 2`) for a heading, or none.
 */
export interface CutSection {
  readonly heading: Piece | null
  /** The word over its column, where the section is a cell of a table: `Ansvarlig`. */
  readonly over?: string
  readonly kind: SectionKind
  readonly body: readonly Piece[]
}

export const sectionKinds = [
  'sagsfremstilling',
  'resumé',
  'indstilling',
  'beslutning',
  'tidligere-beslutning',
  'referat',
  'opsamling',
  'baggrund',
  'formål',
  'økonomi',
  'høring',
  'kommunikation',
  'proces',
  'effekt',
  'bilag',
  'fravær',
  'afstemning',
  'deltagere',
  'andet',
] as const
export type SectionKind = (typeof sectionKinds)[number]

/**
 * What one paper says about one punkt: its agenda text, its minutes text, or a paper about it that lies elsewhere in the
 * source (a cover note: `agenda`, without heading). `heading` are all lines of the heading: the title, the title printed
 * again, case numbers and group lines (`Til orientering`) directly above it.
 */
export interface CutPart {
  readonly paper: 'agenda' | 'minutes'
  readonly heading: readonly Piece[]
  readonly sections: readonly CutSection[]
  readonly span: Span
}

/**
 * A punkt; `number` as printed without `Punkt`, dot or bracket; `title` the pieces of its title (duration and type letter still in it);
 * `clock` when the list of punkter says it is taken, as printed there.
 */
export interface CutPunkt {
  readonly number: string | null
  readonly title: readonly Piece[]
  readonly category: string | null
  readonly closed: boolean
  readonly clock: string | null
  readonly parts: readonly CutPart[]
}

/**
 * A meeting: `head` are the lines before its first punkt (labels and values, not yet read) and the sender's column
 * (address, case worker) that an agenda prints beside its first punkter; `tail` those after its last (signatures,
 * `Mødet hævet`). `attachedTo` names the meeting (index in `Cut.meetings`) and the punkt (index in its
 * `punkter`) under which its paper lies.
 */
export interface CutMeeting {
  readonly documentType: 'dagsorden' | 'referat' | null
  readonly head: readonly Piece[]
  readonly punkter: readonly CutPunkt[]
  readonly tail: readonly Piece[]
  readonly attachedTo: { readonly meeting: number; readonly punkt: number } | null
  readonly span: Span
}

export const furnitureKinds = ['running-header', 'page-number', 'contents', 'separator', 'noise', 'navigation'] as const

export interface Furniture extends Place {
  readonly kind: (typeof furnitureKinds)[number]
}

/** The lines of a source, each non-blank one in exactly one of its three parts. */
export interface Cut {
  readonly meetings: readonly CutMeeting[]
  readonly furniture: readonly Furniture[]
  readonly unassigned: readonly (readonly RepairedLine[])[]
}
