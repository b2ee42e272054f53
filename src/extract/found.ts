import { placed } from '../geometry/broken.ts'
import type { Evidence } from '../model/meeting.ts'
import type { Place } from '../model/place.ts'

/** A fact as read, whether it stands there, and at which line. */
export interface Found<T> {
  readonly value: T
  readonly certainty: Evidence['certainty']
  readonly at: Place
}

export const stated = <T>(value: T, at: Place): Found<T> => ({ value, certainty: 'stated', at: placed(at) })
export const inferred = <T>(value: T, at: Place): Found<T> => ({ value, certainty: 'inferred', at: placed(at) })

/** The evidence of a fact, as the document shows it. */
export const evidenceOf = ({ certainty, at }: Found<unknown>): Evidence => ({ certainty, page: at.page, line: at.line })
