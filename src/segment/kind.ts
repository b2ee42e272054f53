import { findDates } from '../danish/dates.ts'
import { tellsDecision } from '../danish/decision-words.ts'
import type { PaperWord } from '../danish/papers.ts'
import type { CutSection } from '../model/cut.ts'
import type { Ground } from './ground.ts'
import type { Paper } from './paper.ts'
import { sectionsOf } from './sections.ts'

const none: ReadonlySet<string> = new Set()
/** Sections that only minutes fill. */
const deciding: ReadonlySet<string> = new Set(['beslutning', 'opsamling', 'referat'])

/** `Teknisk Udvalg, den 2. februar 1999:` in a paper of a later day: an agenda holds such decisions too. */
function isEarlier({ heading }: CutSection, { head }: Paper): boolean {
  const [date] = heading && head?.date ? findDates(heading.text) : []
  return !!date?.iso && !!head?.date && date.iso < head.date
}

/** What a paper that does not say is: minutes tell of decisions, an agenda does not. `null` when it has no punkter or empty decisions. */
export function kindOf(ground: Ground, paper: Paper): PaperWord | null {
  if (paper.items.length > 0 && paper.items.every(({ heading }) => heading.style === 'ad')) return 'minutes'
  if (paper.kind || paper.items.length === 0) return paper.kind
  if (paper.items.some(({ heading }) => heading.style === 'ad')) return 'minutes'
  const sections = paper.items.flatMap(({ runs }) => {
    const rows = (runs[0]?.bodyRows ?? []).map((at) => ground.rows[at]).filter((row) => row !== undefined)
    return sectionsOf(rows, { from: 0, labels: none })
  })
  const decided = sections.filter((section) => deciding.has(section.kind) && !isEarlier(section, paper))
  if (decided.some(({ body }) => body.length > 0)) return 'minutes'
  const plain = sections.filter(({ kind, heading }) => kind === 'andet' && heading === null)
  if (plain.some(({ body }) => body.some(({ text }) => tellsDecision(text)))) return 'minutes'
  return decided.length === 0 ? 'agenda' : null
}
