import { repaired } from '../follow.ts'
import type { Law } from './law.ts'

/** Repairing repaired text changes nothing. */
export const repairSettles: Law = ({ pages }, tools) => {
  const once = repaired(pages, tools)
  const again = pages.map((page) => ({
    ...page,
    lines: once.filter((line) => line.page === page.number).map((line) => ({ ...line, words: [] })),
  }))
  return repaired(again, tools).flatMap((line) =>
    line.repairs.map(({ before, after }) => `${line.page}:${line.line} repaired again: "${before}" → "${after}"`),
  )
}
