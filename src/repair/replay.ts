import type { Repair } from '../model/repair.ts'

/** A change of one line: at column `start` stands `before`, and `after` is to stand there. */
export type Change = Pick<Repair, 'start' | 'before' | 'after' | 'rule' | 'confidence'>

/** The line as used: each change made in the line as read. Throws where a change does not stand there or overlaps the one before. */
export function replay(asRead: string, changes: readonly Change[]): string {
  let used = ''
  let at = 0
  for (const { start, before, after } of changes) {
    if (start < at || !asRead.startsWith(before, start))
      throw new Error(`a repair expects "${before}" at column ${start} after column ${at} of: ${asRead}`)
    used += asRead.slice(at, start) + after
    at = start + before.length
  }
  return used + asRead.slice(at)
}

/** The line as read, given back from the line as used. */
export function undo(used: string, changes: readonly Change[]): string {
  let shift = 0
  const back = changes.map((change) => {
    const start = change.start + shift
    shift += change.after.length - change.before.length
    return { ...change, start, before: change.after, after: change.before }
  })
  return replay(used, back)
}

/** Changes of a changed line, told as changes of the line as read: those that touch one another become one. */
export function compose(asRead: string, first: readonly Change[], second: readonly Change[]): readonly Change[] {
  if (first.length === 0) return second
  if (second.length === 0) return first
  const spans = spansOf(first)
  const middle = replay(asRead, first)
  const later = second.map((change) => ({ change, from: change.start, to: change.start + change.before.length }))
  const groups: { from: number; to: number; changes: Change[]; earlier: Change[]; later: Change[] }[] = []
  const all = [
    ...spans.map((span) => ({ ...span, isLater: false })),
    ...later.map((span) => ({ ...span, isLater: true })),
  ]
  for (const { from, to, change, isLater } of all.sort((one, two) => one.from - two.from || one.to - two.to)) {
    const last = groups.at(-1)
    const group = last !== undefined && from < last.to ? last : { from, to, changes: [], earlier: [], later: [] }
    if (group !== last) groups.push(group)
    group.to = Math.max(group.to, to)
    group.changes.push(change)
    if (isLater) group.later.push(change)
    else group.earlier.push(change)
  }
  let shift = 0
  return groups.flatMap(({ from, to, changes, earlier, later }) => {
    const start = from - shift
    for (const change of earlier) shift += change.after.length - change.before.length
    const before = asRead.slice(start, to - shift)
    const after = replay(
      middle.slice(from, to),
      later.map((change) => ({ ...change, start: change.start - from })),
    )
    const rule = [...new Set(changes.map((change) => change.rule))].join('+')
    const confidence = changes.reduce((product, change) => product * change.confidence, 1)
    return before === after ? [] : [{ start, before, after, rule, confidence }]
  })
}

interface ChangeSpan {
  readonly change: Change
  /** Columns of the changed line. */
  readonly from: number
  readonly to: number
}

function spansOf(changes: readonly Change[]): ChangeSpan[] {
  let shift = 0
  return changes.map((change) => {
    const from = change.start + shift
    shift += change.after.length - change.before.length
    return { change, from, to: from + change.after.length }
  })
}
