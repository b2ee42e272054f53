import { setFlagsFromString } from 'node:v8'

/**
 * How V8 is to spend its time on the code of this program: some two thousand small functions, each asked of most lines and none for
 * long. Left to itself V8 compiles a function for speed after 132 KB of its work, with up to 920 bytes of others inside it, and then
 * again as soon as a line looks different: 40 % of the time of a volume of 10 MB went there. As a table, so that a test can ask the
 * engine whether it knows the names.
 */
export const sparingly: Readonly<Record<string, number>> = {
  'interrupt-budget': 500_000,
  'max-inlined-bytecode-size-cumulative': 300,
}

/** For a process that is this program's own; a library leaves the engine to its host. */
export function compileSparingly(): void {
  for (const [flag, value] of Object.entries(sparingly)) setFlagsFromString(`--${flag}=${value}`)
}
