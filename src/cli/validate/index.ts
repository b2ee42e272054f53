import { extname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { type Checking, conclude } from '../../validate/index.ts'
import { masked } from '../../validate/mask.ts'
import type { Summary } from '../../validate/report.ts'
import { isTrouble, nothing, tally } from '../../validate/tally.ts'
import { exit, UsageError } from '../exit.ts'
import type { Validating } from '../flags.ts'
import { findInputs, isPassed, type Wanted } from '../inputs.ts'
import type { Io } from '../io.ts'
import { paintFor } from '../paint.ts'
import { printable } from '../printable.ts'
import { toStream } from '../product.ts'
import { examineAll } from './examineAll.ts'
import { openOriginals } from './originals.ts'
import { printed, WriteError, writeReport, writeWhole } from './reports.ts'
import { baselineOf, readBaseline, readSettings } from './settings.ts'
import { openSpool, type Spool } from './spool.ts'
import { submissionsOf } from './submissions.ts'

const taken = new Set(['.json', '.ndjson', '.jsonl'])

/** `referat validate`: converted documents against the schema, the archival rules and each other. */
export async function validate(words: readonly string[], flags: Validating, io: Io): Promise<number> {
  if (words.length === 0)
    throw new UsageError(
      'Expected files, folders, patterns or - (standard input), found none. See `referat validate --help`.',
    )
  if (flags.baseline !== null && flags.writeBaseline !== null)
    throw new UsageError('Expected --baseline or --write-baseline, found both.')
  const settings = await readSettings(flags.config, io)
  const checking: Checking = {
    settings,
    baseline: await readBaseline(flags.baseline, io),
    originals: flags.sources === null ? null : await openOriginals(flags.sources, io),
  }
  const found = await findInputs(words, io.cwd, io.fs, documentsBut(ownFiles(flags, io)))
  const inputs = found.filter((entry) => !isPassed(entry))
  const say = sayOn(io, flags.quiet)
  if (flags.verbose) for (const { path, message } of found.filter(isPassed)) say('info', `${path}: ${message}`)

  // Standard input may never end; what is waited for on it ends with the run.
  io.signal.addEventListener('abort', () => io.stdin instanceof Readable && io.stdin.destroy(), { once: true })
  const spool = await openSpool()
  try {
    for await (const checked of conclude(examineAll(submissionsOf(inputs, io), checking, flags, io), checking)) {
      if (io.signal.aborted) break
      if (checked.late) spool.addLate(checked)
      else await spool.add(checked)
    }
    if (io.signal.aborted) return io.signal.reason === 'SIGTERM' ? exit.SIGTERM : exit.SIGINT
    return await report(spool, flags, settings.maxWarnings, io)
  } finally {
    await spool.close()
  }
}

/** The files of this very command, which are no documents though they may lie among them. */
const ownFiles = ({ config, baseline, writeBaseline, report }: Validating, { cwd }: Io) =>
  [config ?? 'referat.config.json', baseline, writeBaseline, ...report.map(({ file }) => file)].flatMap((file) =>
    file === null ? [] : [resolve(cwd, file)],
  )

const documentsBut = (own: readonly string[]): Wanted => ({
  takes: async (file) => taken.has(extname(file).toLowerCase()) && !own.includes(file),
  one: 'a converted document (.json, .ndjson, .jsonl)',
  what: 'converted documents (.json, .ndjson, .jsonl)',
})

type Say = (severity: 'error' | 'info', message: string) => void

const sayOn =
  ({ stderr, env }: Io, quiet: boolean): Say =>
  (severity, message) => {
    const paint = paintFor(stderr, env)
    if (!quiet || severity === 'error') stderr.write(`${paint.severity[severity](severity)}: ${printable(message)}\n`)
  }

/** The reports and the exit code. */
async function report(spool: Spool, flags: Validating, most: number | null, io: Io): Promise<number> {
  const say = sayOn(io, flags.quiet)
  let summary = nothing
  let opened = 0
  const fingerprints: string[] = []
  const all = () => maskedAll(spool)
  for await (const checked of all()) {
    summary = tally(summary, checked)
    if (!checked.late && !checked.findings.some(isTrouble)) opened++
    if (flags.writeBaseline !== null) fingerprints.push(...checked.findings.map(({ fingerprint }) => fingerprint))
  }
  if (opened === 0 && summary.troubles.length === 0) {
    say('error', 'Expected converted documents, found none. Name a folder that holds some, or convert sources first.')
    return exit.nothingRun
  }
  for (const { document, message } of summary.troubles) say('error', `${document}: ${message}`)
  try {
    for (const file of flags.report) await writeReport(file, summary, all, io)
    if (flags.writeBaseline !== null)
      await writeWhole(resolve(io.cwd, flags.writeBaseline), flags.writeBaseline, [baselineOf(fingerprints)])
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    say('error', error.message)
    return exit.failed
  }
  const write = toStream(io.stdout)
  for await (const part of printed(flags.format, summary, all, io)) {
    const delivery = await write('', part)
    if (delivery.state === 'closed') break
    if (delivery.state === 'failed') {
      say('error', delivery.trouble.message)
      return exit.failed
    }
  }
  return opened === 0 ? exit.nothingRun : exitCode(summary, flags, most, say)
}

async function* maskedAll(spool: Spool) {
  for await (const checked of spool.all()) yield masked(checked)
}

function exitCode({ error, warning, troubles }: Summary, flags: Validating, most: number | null, say: Say): number {
  if (flags.writeBaseline !== null) return troubles.length > 0 ? exit.failed : exit.done
  const allowed = flags.maxWarnings ?? most
  const tooMany = allowed !== null && warning > allowed
  if (tooMany) say('error', `Expected at most ${allowed} warnings (--max-warnings), found ${warning}.`)
  return error > 0 || tooMany || (flags.strict && warning > 0) ? exit.failed : exit.done
}
