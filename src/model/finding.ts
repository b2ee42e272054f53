import type { ValidateCode } from './codes/validate.ts'
import type { Diagnostic } from './meeting.ts'

/**
 * Something a check found in a converted document. `document` is the path of its JSON file as given and `row` the line of
 * that file (from 1), `null` where nobody knows; `pointer` is the place in the JSON (RFC 6901), `source` the path of what
 * it was converted from, with `page` and `line` there. `fingerprint` is the same in the next run, and says nothing of the
 * text.
 */
export interface Finding {
  readonly code: ValidateCode
  readonly severity: Diagnostic['severity']
  readonly message: string
  readonly document: string
  readonly row: number | null
  readonly pointer: string
  readonly source: string | null
  readonly page: number | null
  readonly line: number | null
  readonly fingerprint: string
}

/**
 * What checking gave of one document. `late` is what only the whole archive shows: it comes when all documents have been
 * seen, and adds to what came of the same document before, or is about something else than a document. `ignored` findings are those the
 * settings pass over, `known` those of the baseline; neither is among `findings`.
 */
export interface Checked {
  readonly late: boolean
  readonly document: string
  readonly row: number | null
  readonly source: string | null
  readonly findings: readonly Finding[]
  readonly ignored: number
  readonly known: number
}
