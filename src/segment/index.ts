import type { Note } from '../model/codes.ts'
import type { Cut } from '../model/cut.ts'
import type { RepairedLine } from '../model/repair.ts'

/** Repaired lines are cut into meetings of punkter; every non-blank line lands in exactly one place. */
export function segment(lines: readonly RepairedLine[], _note: Note): Cut {
  return { meetings: [], furniture: [], unassigned: lines.filter((line) => line.text !== '').map((line) => [line]) }
}
