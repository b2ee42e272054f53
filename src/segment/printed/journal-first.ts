import { anchored } from '../../danish/anchored.ts'
import type { Row } from '../rows/rows.ts'
import { fitting } from '../rows/signs.ts'
import { withBehind } from './behind-heading.ts'

/** `05.04-17     1.  Vejbelysning på Kirkestien`, `8-114/75    12)  Lejemål`: the number of the case in the margin, before that of the punkt. */
const journalFirst = anchored(
  /^(?<journal>\d{1,4}(?:[./-](?:\d{1,6}|\p{Lu}\d{0,2})){1,4})\s{3,30}(?<number>\d{1,3})[.)]\s+(?=["”»]?\p{Lu})/u,
)
/** Fewer such rows may be anything. */
const fewest = 2

/** Rows that begin with the journal number of their punkt, read as the heading and that number below it, where the numbers of punkter rise from one to the next, or begin anew. */
export function withJournalBehind(rows: readonly Row[]): readonly Row[] {
  const found = new Map<number, string>()
  let last = 0
  for (const { at, text } of fitting(rows, journalFirst)) {
    const { journal = '', number } = journalFirst.exec(text)?.groups ?? {}
    if (Number(number) <= last && Number(number) > 1) return rows
    last = Number(number)
    found.set(at, journal)
  }
  return found.size < fewest ? rows : withBehind(rows, found, 'J.nr.')
}
