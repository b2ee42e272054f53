import type { Ground } from './ground.ts'
import type { Paper } from './paper.ts'
import { isApart } from './rows.ts'

/** `Sundhedsfaglig vurdering:` · `VIDERE FORLØB`: alone on its line, with a colon or in capitals. */
const shape = /^(?:\p{Lu}[\p{L}\d ,/()-]{2,50}:|\p{Lu}[\p{Lu}\d ,/()-]{4,50})$/u
const verbs = /(?<!\p{L})(?:besluttede|vedtog|indstiller|foreslår|ønsker|ønskede|godkendte|drøftede|at)\s?:$/u
/** Over so many punkter a line must stand to be a label. */
const fewest = 3

/** Lines that stand over text in several punkter of a meeting: the labels that this body uses and nobody else knows. */
export function ownLabels(ground: Ground, papers: readonly Paper[]): ReadonlySet<string> {
  const punkter = new Map<string, number>()
  for (const { bodyRows } of papers.flatMap(({ items }) => items.flatMap(({ runs }) => runs))) {
    const here = new Set<string>()
    for (const at of bodyRows) {
      const row = ground.rows[at]
      if (row && isApart(row) && row.text.length <= 52 && shape.test(row.text) && !verbs.test(row.text) && !row.label)
        here.add(row.text)
    }
    for (const text of here) punkter.set(text, (punkter.get(text) ?? 0) + 1)
  }
  return new Set([...punkter].filter(([, count]) => count >= fewest).map(([text]) => text))
}
