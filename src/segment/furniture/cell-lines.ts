import { gathered } from '../../danish/gathered.ts'
import { areOverTable } from '../../danish/table-words.ts'
import { isFirst } from '../heads/head-ends.ts'
import type { Row } from '../rows/rows.ts'
import { isApart } from '../rows/rows.ts'

const [fewest, most] = [2, 5]

/**
 * The words over the columns of a table whose cells were printed one a line, over the first punkt of each list: `Punkt` /
 * `Beslutning` / `1. Valg af dirigent` / `Ida blev valgt.` No two papers: `Dagsorden` / `Referat`.
 */
export const wordsOverCells = (rows: readonly Row[]): readonly Row[] =>
  gathered(rows.filter(isFirst), ({ at }) => {
    for (let count = fewest; count <= most; count++) {
      const over = rows.slice(Math.max(0, at - count), at)
      const [first, ...others] = over
      if (!first || first.paper !== null || others.some(({ gap }) => gap > 1)) return []
      if (isApart(first) && areOverTable(over.map(({ text }) => text))) return over
    }
    return []
  })
