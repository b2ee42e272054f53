import type { Checked, Finding } from '../model/finding.ts'
import { github } from './reports/github.ts'
import { json } from './reports/json.ts'
import { junit } from './reports/junit.ts'
import { sarif } from './reports/sarif.ts'
import { text } from './reports/text.ts'

/** How many of each were found: in all, or up to a document. */
export type Counts = Readonly<Record<Finding['severity'], number>>

/**
 * What a run of checks came to. Each of the `entries` is a document, or something else a finding is about (a source that
 * was not converted); in `failing` ones there is an error or a warning.
 */
export interface Summary extends Counts {
  readonly entries: number
  readonly documents: number
  readonly failing: number
  readonly ignored: number
  readonly known: number
  /** What could not be checked. */
  readonly troubles: readonly Finding[]
}

/** How far a report has come: the entries and findings before this one. */
export interface Sofar extends Counts {
  readonly entries: number
}

/** How a report is dressed for a terminal: each gives its text back, coloured or, where colour is not wanted, as it is. */
export interface Paint {
  readonly severity: Readonly<Record<Finding['severity'], (text: string) => string>>
  readonly strong: (text: string) => string
  readonly dim: (text: string) => string
  /** A text from outside as one line that no terminal acts on. */
  readonly plain: (text: string) => string
}

/** A report as text, in three parts: the whole is the head, an entry for each document in order, and the tail. */
export interface Reporter {
  readonly head: (summary: Summary) => string
  readonly entry: (checked: Checked, sofar: Sofar) => string
  readonly tail: (summary: Summary) => string
}

export const formats = ['text', 'json', 'junit', 'sarif', 'github'] as const
export type Format = (typeof formats)[number]

/** `version` is the package's own. */
export const reporters = {
  text: (paint) => text(paint),
  json: () => json,
  junit: () => junit,
  sarif: (_, version) => sarif(version),
  github: () => github,
} as const satisfies Readonly<Record<Format, (paint: Paint, version: string) => Reporter>>
