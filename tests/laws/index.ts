import { everyLineHasOnePlace } from './everyLineHasOnePlace.ts'
import { fitsTheSchema } from './fitsTheSchema.ts'
import type { Law } from './law.ts'
import { nothingIsLost } from './nothingIsLost.ts'
import { placesExist } from './placesExist.ts'
import { repairSettles } from './repairSettles.ts'
import { repairsReplay } from './repairsReplay.ts'
import { sameBytesTwice } from './sameBytesTwice.ts'
import { statedStandsThere } from './statedStandsThere.ts'
import { whiteSpaceChangesNoFact } from './whiteSpaceChangesNoFact.ts'

/** The laws of one source, as a reader would name them. */
export const laws: Readonly<Record<string, Law>> = {
  'the document fits the schema': fitsTheSchema,
  'every non-blank line is in exactly one place': everyLineHasOnePlace,
  'every word of a meeting stands in that meeting': nothingIsLost,
  'every place exists': placesExist,
  'a stated fact stands at its line': statedStandsThere,
  'repairs replay and undo': repairsReplay,
  'repairing repaired text changes nothing': repairSettles,
  'two runs give the same bytes': sameBytesTwice,
  'CRLF, BOM, NBSP and decomposed letters change no fact': whiteSpaceChangesNoFact,
}
