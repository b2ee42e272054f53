import type { CutPart, CutPunkt, CutSection } from '../model/cut.ts'
import { runningText } from './text.ts'

/** A section with its running text, made once for all facts that are read from it. */
export interface ReadSection extends CutSection {
  readonly paper: CutPart['paper']
  readonly text: string
}

/** A punkt whose text is made: what every fact of it is read from. */
export interface ReadPunkt extends CutPunkt {
  readonly sections: readonly ReadSection[]
}

/** Makes the running text of a punkt, section by section, agenda before minutes. */
export function readPunkt(punkt: CutPunkt): ReadPunkt {
  const sections = punkt.parts.flatMap(({ paper, sections }) =>
    sections.map((section): ReadSection => ({ ...section, paper, text: runningText(section.body) })),
  )
  return { ...punkt, sections }
}
