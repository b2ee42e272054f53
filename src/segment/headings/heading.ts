import type { Piece } from '../../model/cut.ts'
import type { Entry } from '../contents/contents-entry.ts'
import type { Style } from '../rows/numbering.ts'

/** A row that was found to be the heading of a punkt, with the rows its title runs over. */
export interface Heading {
  readonly at: number
  readonly to: number
  /** Where the rest of row `to` begins, when the title ends inside it. */
  readonly restAt: number | null
  readonly number: string | null
  readonly value: number
  readonly sub: number
  readonly style: Style | 'promised'
  readonly strong: boolean
  readonly closed: boolean
  /** When it is taken, printed before its title. */
  readonly clock?: string
  /** Of an old protocol, where the case is told in sentences. */
  readonly prose: boolean
  /** Whether what was decided stands in the paragraph of such a case. */
  readonly whole: boolean
  /** Whether it stands beside the case, in a column of its own. */
  readonly beside?: boolean
  readonly title: readonly Piece[]
  readonly key: string
  /** What the contents list said of it, if it was listed. */
  readonly promise: Entry | null
  /** The row under the title that begins what was decided, where nothing else parts the two. */
  readonly answerAt?: number
}
