import { caseNumbersIn, mayLabelCase } from '../danish/case-numbers.ts'
import type { ReadPunkt } from './reading.ts'

/** The case numbers of a punkt, as printed, each once: in its heading, behind a label, or alone on a line. Lists of bilag have their own. */
export function caseNumbersOf(punkt: ReadPunkt, fromTitle: string | null): string[] {
  const found = new Set(fromTitle ? [fromTitle] : [])
  let before = ''
  const look = (text: string) => {
    for (const number of caseNumbersIn(text, before)) found.add(number)
    if (text.trim() !== '') before = text
  }
  for (const part of punkt.parts) for (const { text } of part.heading) look(text)
  for (const { kind, heading, over, body } of punkt.sections) {
    if (kind === 'bilag') continue
    const [first] = body
    const label = heading?.text ?? over
    if (label !== undefined && first && mayLabelCase(label))
      for (const number of caseNumbersIn(`${label}: ${first.text}`, '')) found.add(number)
    if (heading) before = `${heading.text}:`
    for (const { text } of body) look(text)
  }
  return [...found]
}
