import { readFile } from 'node:fs/promises'
import { defaults } from '../model/options.ts'
import { transcribe } from '../pipeline.ts'
import { openTools } from '../tools.ts'

/** What the edge may use of the process: handed in, so that tests can look at it. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
  readonly env: NodeJS.ProcessEnv
}

/** Runs the command line; resolves to its exit code. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const tools = await openTools()
  for (const path of argv.filter((word) => word !== 'convert')) {
    const document = await transcribe({ path, bytes: await readFile(path) }, tools, defaults)
    io.stdout.write(`${JSON.stringify(document)}\n`)
  }
  await tools.close()
  return 0
}
