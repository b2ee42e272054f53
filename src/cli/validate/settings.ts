import { resolve } from 'node:path'
import { z } from 'zod'
import { systemSays } from '../../batch/system.ts'
import { defaultSettings, Settings } from '../../validate/settings.ts'
import { UsageError } from '../exit.ts'
import type { Io } from '../io.ts'

const usual = 'referat.config.json'

/** The settings of a file, or of `referat.config.json` where the command runs; there need not be one. */
export async function readSettings(file: string | null, io: Io): Promise<Settings> {
  const name = file ?? usual
  const text = await textOf(name, io).catch((error: unknown) => {
    if (file === null && isAbsent(error)) return null
    throw new UsageError(`Expected settings in ${name}, but ${systemSays(error)}`)
  })
  if (text === null) return defaultSettings
  const read = Settings.safeParse(parse(text, name))
  if (read.success) return read.data
  const [issue] = read.error.issues
  const place = issue?.path.join('.') ?? ''
  throw new UsageError(
    `Expected settings that fit their schema (\`referat schema config\`) in ${name}, but at ${place || 'the top'}: ${issue?.message}.`,
  )
}

const Baseline = z.strictObject({ referatBaseline: z.literal(1), fingerprints: z.array(z.string()) })

/** The fingerprints that were accepted once. */
export async function readBaseline(file: string | null, io: Io): Promise<Set<string>> {
  if (file === null) return new Set()
  const text = await textOf(file, io).catch((error: unknown) => {
    throw new UsageError(
      `--baseline: expected ${file}, but ${systemSays(error)} \`--write-baseline ${file}\` makes one.`,
    )
  })
  const read = Baseline.safeParse(parse(text, file))
  if (!read.success)
    throw new UsageError(`--baseline: expected what --write-baseline wrote in ${file}, found something else.`)
  return new Set(read.data.fingerprints)
}

/** A baseline as text: sorted, so that a changed one shows what changed. */
export const baselineOf = (fingerprints: Iterable<string>) =>
  `${JSON.stringify({ referatBaseline: 1, fingerprints: [...new Set(fingerprints)].sort() }, null, 1)}\n`

const isAbsent = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'
const textOf = async (name: string, { cwd, fs }: Io) => new TextDecoder().decode(await fs.readFile(resolve(cwd, name)))

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error)
    throw new UsageError(`Expected JSON in ${name}, found something else: ${says}.`)
  }
}
