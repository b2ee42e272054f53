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
  ...(majorOf(v8) < firstWithoutBudget ? ['--interrupt-budget=500000'] : []),
  '--max-inlined-bytecode-size-cumulative=300',
  '--regexp-tier-up-ticks=0',
]

/** For a process that is this program's own; a library leaves the engine to its host. */
export function compileSparingly(): void {
  for (const flag of sparingly()) setFlagsFromString(flag)
}

/** The V8 of Node 24: a later one may not know the flag, and a process would not start with it. */
const lastTried = 13

/**
 * What a process can only be started with. That a pattern may be compiled twice costs 30 % of a long run even where none is; set when
 * patterns have been asked already, Node's own among them, this ends the process as soon as one is asked of a line that V8 has in
 * pieces (SIGSEGV, one start of 1,500).
 */
export const fromTheStart = (v8 = process.versions.v8): readonly string[] =>
  majorOf(v8) <= lastTried ? ['--no-regexp-tier-up'] : []

const majorOf = (v8: string) => Number.parseInt(v8, 10)
