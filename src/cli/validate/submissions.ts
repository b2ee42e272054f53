import { systemSays } from '../../batch/system.ts'
import type { Submission } from '../../validate/index.ts'
import type { Input, Missing } from '../inputs.ts'
import type { Io } from '../io.ts'
import { linesOf } from './lines.ts'

/** The first line of a file that holds a document a line: all of an object. A document printed over many lines begins `{`. */
const wholeObject = /^\s*\{.*\}\s*$/
const isNdjson = /\.(?:ndjson|jsonl)$/i

/** The documents of the files named, in their order: one a file, or one a line. What cannot be read is submitted as that. */
export async function* submissionsOf(
  inputs: readonly (Input | Missing)[],
  io: Pick<Io, 'stdin' | 'fs'>,
): AsyncGenerator<Submission> {
  for (const input of inputs) {
    if (input.state === 'missing') yield unreadable(input.path, input.message)
    else yield* read(input, io)
  }
}

const unreadable = (document: string, why: string): Submission => ({
  document,
  row: null,
  json: { state: 'unreadable', why },
})

async function* read({ path, file }: Input, io: Pick<Io, 'stdin' | 'fs'>): AsyncGenerator<Submission> {
  try {
    const lines = linesOf(file === null ? io.stdin : io.fs.stream(file))
    yield* isNdjson.test(path) || path === '-' ? eachLine(path, lines) : byContent(path, lines)
  } catch (error) {
    yield unreadable(path, `Expected to be allowed to read the file, but ${systemSays(error)}`)
  }
}

const submit = (document: string, row: number | null, text: string): Submission => ({
  document,
  row,
  json: { state: 'read', text },
})

/** A document a line; blank lines between them say nothing. */
async function* eachLine(path: string, lines: AsyncIterable<string>, row = 0): AsyncGenerator<Submission> {
  let at = row
  for await (const line of lines) {
    at++
    if (line.trim() !== '') yield submit(path, at, line)
  }
}

/** One document over the whole file, unless its first line is one and more follow. */
async function* byContent(path: string, lines: AsyncGenerator<string>): AsyncGenerator<Submission> {
  const { value: first = '' } = await lines.next()
  if (!wholeObject.test(first)) {
    const rest = [first]
    for await (const line of lines) rest.push(line)
    yield submit(path, null, rest.join('\n'))
    return
  }
  let row = 1
  let second = await lines.next()
  for (; second.done !== true && second.value.trim() === ''; second = await lines.next()) row++
  if (second.done === true) {
    yield submit(path, null, first)
    return
  }
  yield submit(path, 1, first)
  yield submit(path, row + 1, second.value)
  yield* eachLine(path, lines, row + 1)
}
