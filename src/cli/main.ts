import { parse } from './commands.ts'
import { exit, UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { printable, printableLines } from './printable.ts'

/** Runs the command line; resolves to its exit code and never rejects. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  // What is written to a closed pipe fails twice: in the call, which is dealt with there, and as an event.
  for (const stream of [io.stdout, io.stderr]) stream.on('error', () => {})
  try {
    return await parse(argv, io)
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr.write(`error: ${printable(error.message)}\n`)
      return exit.nothingRun
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    io.stderr.write(
      `error: referat itself failed, which is a fault of the program. Please report this:\n${printableLines(trace)}\n`,
    )
    return exit.failed
  }
}
