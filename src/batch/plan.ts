import { createHash } from 'node:crypto'
import { outputNames } from './names.ts'

/** A source as the run was given it. */
export interface Given {
  /** Its name in documents and messages: as given, relative, with `/`; `-` for standard input. */
  readonly path: string
  /** Where its bytes are; standard input hands over the bytes themselves. */
  readonly from: { readonly file: string } | { readonly bytes: Uint8Array }
}

/** A source and the file, relative to the output folder, that its document is written to. */
export interface Task extends Given {
  readonly output: string
}

/** Part `index` (from 1) of `count` of an archive. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/**
 * What there is to do, in the order of the paths, each once. Outputs are chosen before the archive is divided, so that no
 * two machines choose the same.
 */
export function plan(given: readonly Given[], shard: Shard | null): Task[] {
  const sources = new Map(given.map((source) => [source.path, source]))
  const outputs = outputNames([...sources.keys()])
  return [...sources.values()]
    .map((source) => ({ ...source, output: outputs.get(source.path) ?? '' }))
    .filter(({ output }) => shard === null || partOf(output, shard.count) === shard.index)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Which of `count` parts an output belongs to: by its name alone, so that files that come later move no others. */
function partOf(output: string, count: number): number {
  return (createHash('sha256').update(output).digest().readUInt32BE() % count) + 1
}
