import { defaults } from '../../src/index.ts'
import { repair } from '../../src/repair/index.ts'
import type { Law } from './law.ts'

/** Repairing repaired text changes nothing. */
export const repairSettles: Law = ({ pages, lines }, tools) => {
  const repaired = pages.map((page) => ({
    ...page,
    lines: lines.filter((line) => line.page === page.number).map((line) => ({ ...line, words: [] })),
  }))
  return repair(repaired, tools.lexicon, defaults, () => {}).flatMap((line) =>
    line.repairs.map(({ before, after }) => `${line.page}:${line.line} repaired again: "${before}" → "${after}"`),
  )
}
