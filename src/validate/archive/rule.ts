import type { Sighting } from '../rule.ts'
import type { Thresholds } from '../settings.ts'
import type { Keys, Origin } from './keys.ts'

/** What a rule about an archive saw, and in which document. */
export interface ArchiveSighting extends Sighting {
  readonly origin: Origin
}

/** What is known of the whole archive. `unclaimed` are the sources that no document was made of. */
export interface Archive {
  readonly documents: readonly Keys[]
  readonly unclaimed: readonly string[]
  readonly thresholds: Thresholds
}

export type ArchiveRule = (archive: Archive) => Iterable<ArchiveSighting>
