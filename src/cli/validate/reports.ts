import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { systemSays } from '../../batch/system.ts'
import { generator } from '../../emit/generator.ts'
import type { Checked } from '../../model/finding.ts'
import { type Format, reporters, type Summary } from '../../validate/report.ts'
import { compose } from '../../validate/tally.ts'
import type { Io } from '../io.ts'
import { paintFor } from '../paint.ts'
import { printable } from '../printable.ts'
import type { ReportFile } from '../reportFile.ts'

/** Writes a report whole or not at all: into a neighbour first, then renamed. */
export async function writeReport(
  { format, file }: ReportFile,
  summary: Summary,
  all: () => AsyncIterable<Checked>,
  io: Io,
): Promise<void> {
  const reporter = reporters[format](plainPaint, generator.version)
  await writeWhole(resolve(io.cwd, file), file, compose(reporter, summary, all()))
}

export async function writeWhole(file: string, shown: string, text: AsyncIterable<string> | Iterable<string>) {
  const draft = `${file}.${process.pid}.tmp`
  try {
    await mkdir(dirname(file), { recursive: true })
    const handle = await open(draft, 'w')
    try {
      for await (const part of text) await handle.appendFile(part)
    } finally {
      await handle.close()
    }
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined) // where there is no folder there is no draft either
    throw new WriteError(`Expected to write ${shown}, but ${systemSays(error)}`)
  }
}

/** A file that could not be written; the message is for the user. */
export class WriteError extends Error {}

const same = (text: string) => text
const plainPaint = {
  severity: { error: same, warning: same, info: same },
  strong: same,
  dim: same,
  plain: printable,
}

/** The report for standard output, piece by piece. */
export const printed = (format: Format, summary: Summary, all: () => AsyncIterable<Checked>, io: Io) =>
  compose(reporters[format]({ ...paintFor(io.stdout, io.env), plain: printable }, generator.version), summary, all())
