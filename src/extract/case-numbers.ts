import { caseNumbersIn } from '../danish/case-numbers.ts'
import type { CutPunkt } from '../model/cut.ts'

/** The case numbers of a punkt, as printed, each once: in its heading, behind a label, or alone on a line. Lists of bilag have their own. */
export function caseNumbersOf(punkt: CutPunkt, fromTitle: string | null): string[] {
  const lines = punkt.parts.flatMap((part) => [
    ...part.heading.map(({ text }) => text),
    ...part.sections
      .filter(({ kind }) => kind !== 'bilag')
      .flatMap(({ heading, body }) => ['', ...(heading ? [`${heading.text}:`] : []), ...body.map(({ text }) => text)]),
  ])
  const written = lines.filter((text) => text.trim() !== '')
  const found = written.flatMap((text, i) => caseNumbersIn(text, written[i - 1] ?? ''))
  const joined = punkt.parts
    .flatMap(({ sections }) => sections)
    .flatMap(({ heading, body }) => (heading ? caseNumbersIn(`${heading.text}: ${body[0]?.text ?? ''}`, '') : []))
  return [...new Set([...(fromTitle ? [fromTitle] : []), ...found, ...joined])]
}
