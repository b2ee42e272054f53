import { batchCodes } from './codes/batch.ts'
import { edgeCodes } from './codes/edge.ts'
import { emitCodes } from './codes/emit.ts'
import { extractCodes } from './codes/extract.ts'
import { readCodes } from './codes/read.ts'
import { recogniseCodes } from './codes/recognise.ts'
import { repairCodes } from './codes/repair.ts'
import { segmentCodes } from './codes/segment.ts'
import { validateCodes } from './codes/validate.ts'
import type { Diagnostic } from './meeting.ts'
import type { Place } from './place.ts'

/** What a code means and what its reader can do about it, as `referat explain` prints it. */
export interface Explanation {
  readonly severity: Diagnostic['severity']
  readonly means: string
  readonly remedy: string
}

/** Every diagnostic there is, by the stage that notes it. */
export const codes = {
  ...readCodes,
  ...recogniseCodes,
  ...repairCodes,
  ...segmentCodes,
  ...extractCodes,
  ...emitCodes,
  ...validateCodes,
  ...edgeCodes,
  ...batchCodes,
} as const satisfies Record<string, Explanation>

export type Code = keyof typeof codes

/**
 * How a stage says what it noticed: a sentence with what was expected, what was seen and what to do, and where.
 * `place` is omitted for what concerns the whole source.
 */
export type Note = (code: Code, message: string, place?: Partial<Place>) => void
