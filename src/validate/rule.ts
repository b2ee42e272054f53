import type { Document } from '../model/meeting.ts'
import type { Place } from '../model/place.ts'
import type { Thresholds } from './settings.ts'
import type { Text } from './walk.ts'

/** Something a rule saw: where in the JSON, what, and where in the source. */
export interface Sighting {
  readonly pointer: string
  readonly message: string
  readonly at: Partial<Place> | null
}

/** The source of a document, as found where the user said sources are. */
export interface Original {
  /** Where it was found; `null` when there is no such file, or it came from standard input. */
  readonly file: string | null
  /** `null` when there is no such file. */
  readonly sha256: string | null
  /** Its lines as read, before repair, and `null` for a line it does not have; `null` when it cannot be read without recognition. */
  readonly lineAt: ((page: number, line: number) => string | null) | null
}

/** What a rule may know beside the document. `original` is `null` when the user named no folder of sources. */
export interface Context {
  readonly thresholds: Thresholds
  /** The path of the file that the document stands in, as given. */
  readonly file: string
  /** Every text of the document, the repairs, the diagnostics and the paths too: what no rule about texts may overlook. */
  readonly texts: readonly Text[]
  /** What a reader of the meetings reads: the texts without ledger, diagnostics and names of files. */
  readonly prose: readonly Text[]
  readonly original: Original | null
}

/** A rule looks at one document that fits the schema, and changes nothing. */
export type Rule = (document: Document, context: Context) => Iterable<Sighting>
