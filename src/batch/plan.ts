import { createHash } from 'node:crypto'
import { redactPath } from '../emit/redact.ts'
import type { PrivateKind } from '../model/options.ts'
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
  /** What the source is called in the journal, the summary and the report: its path, less what a redaction removes. */
  readonly name: string
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
export function plan(given: readonly Given[], shard: Shard | null, redact: readonly PrivateKind[]): Task[] {
  const sources = new Map(given.map((source) => [source.path, source]))
  const names = clearedNames([...sources.keys()], redact)
  const outputs = outputNames([...names.values()])
  return [...sources.values()]
    .map((source) => ({ ...source, name: names.get(source.path) ?? '' }))
    .map((task) => ({ ...task, output: outputs.get(task.name) ?? '' }))
    .filter(({ output }) => shard === null || partOf(output, shard.count) === shard.index)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/**
 * What each source is called: `klage 010190-1234.pdf → klage [CPR-1].pdf`. Where two would be called the same they are
 * counted: from a hash of the path the number could be had back.
 */
export function clearedNames(paths: readonly string[], redact: readonly PrivateKind[]): Map<string, string> {
  const cleared = paths.toSorted().map((path) => ({ path, name: redactPath(path, redact) }))
  const taken = new Set(cleared.filter(({ path, name }) => path === name).map(({ name }) => name))
  const names = cleared.map(({ path, name }) => {
    if (path === name) return [path, name] as const
    let free = name
    for (let count = 2; taken.has(free); count++) free = `${name}~${count}`
    taken.add(free)
    return [path, free] as const
  })
  return new Map(names)
}

/** Which of `count` parts an output belongs to: by its name alone, so that files that come later move no others. */
function partOf(output: string, count: number): number {
  return (createHash('sha256').update(output).digest().readUInt32BE() % count) + 1
}
