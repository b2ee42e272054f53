import { gathered } from '../danish/gathered.ts'
import type { CutPart, CutPunkt, CutSection, Piece } from '../model/cut.ts'
import { runningText } from './text.ts'

/** A section with its running text, made once for all facts that are read from it. */
export interface ReadSection extends CutSection {
  /** The label of the decision it is of: its own, or the one above, where who was away stands between label and text. */
  readonly ofDecision: Piece | null
  readonly paper: CutPart['paper']
  readonly text: string
}

/** A punkt whose text is made: what every fact of it is read from. */
export interface ReadPunkt extends CutPunkt {
  readonly sections: readonly ReadSection[]
}

/** Makes the running text of a punkt, section by section, agenda before minutes. */
export function readPunkt(punkt: CutPunkt): ReadPunkt {
  const sections = gathered(punkt.parts, ({ paper, sections }) => {
    const labels = decisionLabels(sections)
    return sections.map((section, i): ReadSection => {
      const { heading, over, kind, body } = section
      const read = { heading, kind, body, paper, ofDecision: labels[i] ?? null, text: runningText(body) }
      return over === undefined ? read : { ...read, over }
    })
  })
  const { number, title, category, closed, clock, parts } = punkt
  return { number, title, category, closed, clock, parts, sections }
}

/** `Beslutning Havneudvalget den 3. maj 2014` / `Ikke til stede: Bo Ager` / `Anbefales.`: the label of each section's decision. */
function decisionLabels(sections: readonly CutSection[]): (Piece | null)[] {
  let [label, isAway]: [Piece | null, boolean] = [null, false]
  return sections.map(({ kind, heading }, i) => {
    const above = sections[i - 1]
    const isSecondLine = kind === 'beslutning' && above?.kind === 'beslutning' && above.body.length === 0
    if (isSecondLine && label && punktAlone.test(heading?.text ?? '')) return label
    const goesOn = kind === 'fravær' || (kind === 'beslutning' && heading === null && isAway)
    isAway = kind === 'fravær'
    if (!goesOn) label = kind === 'beslutning' ? heading : null
    return label
  })
}

/** `Punkt 2:` under `Havneudvalgets møde 22. november 2005`: the second line of the label. */
const punktAlone = /^(?:Punkt|Pkt\.?|Sag)(?: nr\.?)? \d{1,4}\s?:?$/u
