import { isContact } from '../furniture/letterhead.ts'
import type { Ground } from '../ground.ts'
import type { Paper } from './paper.ts'

/** Fewer titles are no list. */
const fewest = 2

/**
 * The rows below a list under whose titles nothing stands, apart from the last of them: `4. Eventuelt` / `Til stede: …` / `Ad 1.`
 * They are about the meeting and not about the punkt above them; taken from it. An address is
 * left: it is a sender's.
 */
export function takenBelowList({ rows }: Ground, { items }: Paper): readonly number[] {
  const last = items.at(-1)
  const [run, ...more] = last?.runs ?? []
  if (!run || more.length > 0 || items.length < fewest) return []
  if (items.some((item) => item !== last && item.runs.some(({ bodyRows }) => bodyRows.length > 0))) return []
  const first = run.bodyRows.findIndex((at) => rows[at]?.apart)
  if (first < 0 || run.bodyRows.some((at) => rows[at] && isContact(rows[at]))) return []
  return run.bodyRows.splice(first)
}
