import type { CutPunkt, CutSection, Piece } from '../model/cut.ts'

/** The sections of punkter, in order, agenda before minutes. */
export function sectionsOfAll(punkter: readonly CutPunkt[]): CutSection[] {
  const found: CutSection[] = []
  for (const { parts } of punkter) for (const { sections } of parts) for (const section of sections) found.push(section)
  return found
}

/** Every line of the sections of a punkt, those that are headings too, that `isWanted`. */
export function linesOf({ parts }: CutPunkt, isWanted: (line: Piece) => boolean): Piece[] {
  const found: Piece[] = []
  for (const { sections } of parts)
    for (const { heading, body } of sections) {
      if (heading && isWanted(heading)) found.push(heading)
      for (const line of body) if (isWanted(line)) found.push(line)
    }
  return found
}
