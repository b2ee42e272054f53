import { resolve } from 'node:path'
import type { Batch } from '../batch/batch.ts'
import { OutsideError } from '../batch/folder.ts'
import { ExistsError, runBatch } from '../batch/index.ts'
import { LockedError } from '../batch/lock.ts'
import { rehearse } from '../batch/rehearse.ts'
import type { Summary } from '../batch/summary.ts'
import { systemCode, systemSays } from '../batch/system.ts'
import { generator } from '../emit/generator.ts'
import { redactPath } from '../emit/redact.ts'
import { type BatchReport, batchReportFor } from './batchReport.ts'
import { exit, UsageError } from './exit.ts'
import { unreadable } from './failure.ts'
import { type Converting, limitsOf } from './flags.ts'
import { type Found, findInputs, isPassed } from './inputs.ts'
import type { Io } from './io.ts'
import { printable } from './printable.ts'
import { toStream } from './product.ts'
import { recogniserOf } from './recogniser.ts'
import { noInput, signalOf } from './run.ts'
import { readAll } from './sources.ts'
import { ownWords } from './words.ts'

/** `referat convert --out`: every source into a file of its own, by worker processes, to be resumed at any time. */
export async function batch(words: readonly string[], flags: Converting, out: string, io: Io): Promise<number> {
  if (words.length === 0) throw new UsageError(noInput)
  const report = batchReportFor(flags, io, out)
  try {
    const found = await findInputs(words, io.cwd, io.fs)
    const settings = await settingsOf(found, flags, resolve(io.cwd, out), io, report)
    report.passed(found.filter(isPassed).map((entry) => ({ ...entry, path: redactPath(entry.path, flags.redact) })))
    if (flags.dryRun) return await tellIntentions(settings, out, io)
    const summary = await runBatch(settings)
    report.ended(summary)
    return io.signal.aborted ? exit[signalOf(io.signal)] : exitCode(settings, summary, flags.strict)
  } catch (error) {
    report.ended(null)
    throw refusal(error, out)
  }
}

async function settingsOf(
  found: readonly Found[],
  flags: Converting,
  out: string,
  io: Io,
  report: BatchReport,
): Promise<Batch> {
  const { ocr, repair, password, redact, existing, shard } = flags
  const sources: Batch['sources'][number][] = []
  const missing: Batch['missing'][number][] = []
  for (const entry of found) {
    if (entry.state === 'missing') missing.push(entry)
    if (entry.state !== 'input') continue
    const { path, file } = entry
    if (file !== null) sources.push({ path, from: { file } })
    else
      await readAll(io.stdin).then(
        (bytes) => sources.push({ path, from: { bytes } }),
        (error: unknown) => missing.push({ path, ...unreadable('standard input', error) }),
      )
  }
  return {
    sources,
    missing,
    out,
    options: { ocr, repair, password, redact },
    recogniser: await recogniserOf(flags, io),
    words: flags.lexicon === null ? [] : await ownWords(flags.lexicon, io),
    indent: flags.pretty ? 2 : 0,
    limits: limitsOf(flags),
    existing,
    shard,
    generator,
    worker: io.worker,
    signal: io.signal,
    report: report.hear,
  }
}

/** Prints what would be done with each source, and how many of each. */
async function tellIntentions(settings: Batch, shown: string, io: Io): Promise<number> {
  const print = toStream(io.stdout)
  const counts = { convert: 0, replace: 0, skip: 0, keep: 0 }
  for await (const { path, output, will } of rehearse(settings)) {
    counts[will] += 1
    const { state } = await print(path, `${will.padEnd(7)} ${printable(path)} → ${printable(`${shown}/${output}`)}\n`)
    if (state !== 'written') return state === 'closed' ? exit.done : exit.failed
  }
  for (const { path, message } of settings.missing)
    io.stderr.write(`${printable(redactPath(path, settings.options.redact))}: error ${printable(message)}\n`)
  const told = Object.entries(counts).map(([will, count]) => `${count} to ${will}`)
  io.stderr.write(`${told.join(', ')}, ${settings.missing.length} cannot be had. Nothing was written.\n`)
  if (settings.sources.length === 0) return exit.nothingRun
  return settings.missing.length === 0 ? exit.done : exit.failed
}

function exitCode(settings: Batch, summary: Summary, strict: boolean): number {
  const { failed, notRun, stopped, failures, partialSources, warnings, kept } = summary
  const sources = failures.flatMap((failure) => failure.sources)
  if (settings.sources.length === 0) return exit.nothingRun
  if (failed > 0 && failed === summary.found && sources.every(({ code }) => code.startsWith('input/')))
    return exit.nothingRun
  if (failed > 0 || partialSources.length > 0 || notRun > 0 || stopped !== null) return exit.failed
  return strict && warnings + kept > 0 ? exit.failed : exit.done
}

/** Why a run could not even begin, as the user is told; any other error is a fault of the program. */
function refusal(error: unknown, shown: string): unknown {
  const known = error instanceof ExistsError || error instanceof LockedError || error instanceof OutsideError
  if (known) return new UsageError(`--out ${shown}: ${error.message}.`)
  if (systemCode(error) === '') return error
  return new UsageError(`--out ${shown}: expected a folder that can be written, but ${systemSays(error)}`)
}
