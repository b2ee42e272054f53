import type { PaperWord } from '../../danish/papers.ts'

/** Where a meeting's head lies and what it says at first sight. Places of rows, `to` included. */
export interface Head {
  readonly from: number
  readonly to: number
  readonly score: number
  readonly date: string | null
  /** The line that names the body, as printed; `null` when none does. */
  readonly body: string | null
  readonly paper: PaperWord | null
  /** An old protocol's sentence: `Aar 1940 den 9. Januar afholdt Sogneraadet Møde …` */
  readonly prose: boolean
  /** A sentence of our time: `Den 14. marts 2017 afholdtes bestyrelsesmøde …` */
  readonly held?: boolean
}

/** What heads must keep clear of. */
export interface Bounds {
  /** Rows at which a head is over for sure: a numbered punkt, a labelled section, a contents list. */
  readonly ends: (at: number) => boolean
  readonly isListed: (at: number) => boolean
  readonly isFurniture: (at: number) => boolean
  /** Whether a row is of those that stand over a letter: `Fra:`, `Sendt:`, `Emne:`. */
  readonly isMail: (at: number) => boolean
  /** Whether a row stands under a label that tells who treated the punkt before: `Sagsforløb`, `Behandling`. */
  readonly isHistory: (at: number) => boolean
  /** Whether a list of punkter begins at a row: a contents list, or a number one. */
  readonly isList: (at: number) => boolean
}
