import type { ValidateCode } from '../model/codes/validate.ts'
import { idCollides, meetingsDisagree, sourceTwice } from './archive/duplicates.ts'
import type { Archive, ArchiveRule, ArchiveSighting } from './archive/rule.ts'
import { minutesMissing, seriesGap } from './archive/series.ts'
import { sourceUnconverted } from './archive/unclaimed.ts'
import type { Settings } from './settings.ts'

/** What is looked for across an archive, when all its documents have been seen: contradictions first, then what is missing. */
export const archiveRules: readonly (readonly [ValidateCode, ArchiveRule])[] = [
  ['validate/source-twice', sourceTwice],
  ['validate/id-collides', idCollides],
  ['validate/meetings-disagree', meetingsDisagree],
  ['validate/minutes-missing', minutesMissing],
  ['validate/series-gap', seriesGap],
  ['validate/source-unconverted', sourceUnconverted],
]

/** Everything the rules see across an archive. */
export function* lookAcross(
  archive: Omit<Archive, 'thresholds'>,
  { severities, thresholds }: Settings,
): Generator<ArchiveSighting & { readonly code: ValidateCode }> {
  for (const [code, rule] of archiveRules)
    if (severities[code] !== 'off') for (const sighting of rule({ ...archive, thresholds })) yield { ...sighting, code }
}
