import { holdsVerb } from '../danish/verbs.ts'
import type { Reading } from './contents-list.ts'
import type { ListRow } from './contents-row.ts'
import type { Row } from './rows.ts'
import { isApart } from './rows.ts'

/** `1. NY KRAN VED` after `1. Ny kran ved molen` … `4. Eventuelt`: the first heading of the text, though its title breaks; `1. Molen: Der …` or `Pkt. 1: Molen sættes i stand`: what came of it. */
export function beginsAgain(
  { entries, paged }: Reading,
  row: Row,
  { number, title, paged: hasPage }: ListRow,
  key: string,
): boolean {
  const [first] = entries
  if (!first || number === null || first.number !== number || entries.length < 2) return false
  if (!isApart(row) && !(paged && !hasPage)) return false
  if (!hasPage && ((key !== first.key && key.startsWith(first.key)) || holdsVerb(title))) return true
  return key.length >= shortestHalf && key.length < first.key.length && first.key.startsWith(key)
}
const shortestHalf = 12

/** How many titles without a page may stand at the end of a list that gives pages. */
const mostUnpaged = 12

/** `Lukket dagsorden` / `Sag nr. 66 Køb af areal`, without a page: the last of a list whose numbers go on to where the first begins anew. */
export function endsList(
  { entries, closed }: Reading,
  row: Row,
  rows: readonly Row[],
  isFurniture: (at: number) => boolean,
): boolean {
  const [first] = entries
  if (!closed || !first || first.number === null || row.numbering?.number === first.number) return false
  let last = Number(entries.at(-1)?.number ?? Number.NaN)
  for (const { at, numbering, gap } of rows.slice(row.at, row.at + mostUnpaged)) {
    if (isFurniture(at)) continue
    if (numbering?.number === first.number) return true
    if (numbering ? numbering.value !== last + 1 : gap > 0) return false
    last = numbering?.value ?? last
  }
  return false
}
