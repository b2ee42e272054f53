import type { Document } from '../../model/meeting.ts'
import type { Repair } from '../../model/repair.ts'
import type { Rule } from '../rule.ts'

/** `[CPR-1]`: what a redaction leaves. What was removed cannot be replayed, and must not be. */
const placeholder = /\[\p{Lu}+-\d+\]/u

interface Entry extends Repair {
  readonly pointer: string
}

/** The repairs of each line, in the ledger's order. */
function byLine(document: Document): Entry[][] {
  const lines = new Map<string, Entry[]>()
  for (const [i, repair] of document.repairs.entries()) {
    const key = `${repair.page}:${repair.line}`
    const entry = { ...repair, pointer: `/repairs/${i}` }
    const line = lines.get(key)
    if (line) line.push(entry)
    else lines.set(key, [entry])
  }
  return [...lines.values()]
}

/** What is wrong with a repair, given the one before it in its line and the line as read; `null` when nothing is. */
function fault(repair: Entry, before: Entry | undefined, line: string | null): string | null {
  if (placeholder.test(repair.before + repair.after)) return null
  if (repair.before === repair.after) return 'Expected a repair to change something, found the same text twice'
  if (before && repair.start < before.start + before.before.length)
    return 'Expected the repairs of a line one after the other, found this one overlapping the one before it'
  if (line !== null && !line.startsWith(repair.before, repair.start))
    return 'Expected the text before the repair to stand in the line as read, found another there'
  return null
}

export const repairDoesNotReplay: Rule = function* (document, { original }) {
  for (const repairs of byLine(document))
    for (const [i, repair] of repairs.entries()) {
      const { page, line, pointer } = repair
      const wrong = fault(repair, repairs[i - 1], original?.lineAt?.(page, line) ?? null)
      if (wrong !== null) yield { pointer, message: `${wrong}. Convert the source again.`, at: { page, line } }
    }
}
