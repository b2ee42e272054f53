import { gathered } from '../danish/gathered.ts'
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
  const sections = gathered(punkt.parts, ({ paper, sections }) =>
    sections.map(({ heading, kind, body }): ReadSection => ({ heading, kind, body, paper, text: runningText(body) })),
  )
  const { number, title, category, closed, parts } = punkt
  return { number, title, category, closed, parts, sections }
}
