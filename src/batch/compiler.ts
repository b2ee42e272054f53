import { setFlagsFromString } from 'node:v8'

/** From V8 12 on (Node 22) the budget has another name and another meaning, and a middle compiler that costs little. */
const firstWithoutBudget = 12

/**
 * How V8 is to spend its time on the code of this program: some two thousand small functions and a thousand patterns, each asked of
 * most lines and none for long. Left to itself V8 compiles a function for speed after 132 KB of its work, with up to 920 bytes of
 * others inside it, and again as soon as a line looks different: 40 % of the time of a volume of 10 MB went there. A pattern it
 * compiles twice, for its first line and for its second. As data, so that a test can ask the engine whether it knows the names: V8
 * prints an error for one that it does not know.
 */
export const sparingly = (v8 = process.versions.v8): readonly string[] => [
  ...(Number.parseInt(v8, 10) < firstWithoutBudget ? ['--interrupt-budget=500000'] : []),
  '--max-inlined-bytecode-size-cumulative=300',
  '--no-regexp-tier-up',
]

/** For a process that is this program's own; a library leaves the engine to its host. */
export function compileSparingly(): void {
  for (const flag of sparingly()) setFlagsFromString(flag)
}
