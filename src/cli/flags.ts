import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { existing } from '../batch/decide.ts'
import { defaultLimits, type Limits, usualMemory } from '../batch/limits.ts'
import { engines } from '../engines/engine.ts'
import { Options } from '../model/options.ts'
import { formats } from '../validate/report.ts'

/** What every command that reports can be told about its reports. */
export const Reporting = z.object({
  quiet: z.boolean().default(false),
  verbose: z.boolean().default(false),
  log: z.enum(['text', 'json']).default('text'),
})
export type Reporting = z.infer<typeof Reporting>

/** What every command that reads sources can be told. */
export const Reading = Reporting.extend({
  ocr: Options.shape.ocr.default('auto'),
  repair: Options.shape.repair.default('auto'),
  password: z.string().nullable().default(null),
  lexicon: z.string().nullable().default(null),
  engine: z.enum(engines).default('embedded'),
  cache: z.string().nullable().default(null),
  strict: z.boolean().default(false),
})
export type Reading = z.infer<typeof Reading>

export const Converting = Reading.extend({
  out: z.string().nullable().default(null),
  pretty: z.boolean().default(false),
  jobs: z.int().nullable().default(null),
  timeout: z.number().default(defaultLimits.timeout),
  pageTimeout: z.number().default(defaultLimits.pageTimeout),
  memory: z.number().nullable().default(null),
  maxFailures: z.number().nullable().default(defaultLimits.maxFailures),
  maxFailureRate: z.number().nullable().default(defaultLimits.maxFailureRate),
  existing: z.enum(existing).default('skip'),
  shard: z.object({ index: z.int(), count: z.int() }).nullable().default(null),
  dryRun: z.boolean().default(false),
  redact: Options.shape.redact.default([]),
})
export type Converting = z.infer<typeof Converting>

export function limitsOf(flags: Converting): Limits {
  const { timeout, pageTimeout, maxFailures, maxFailureRate } = flags
  const jobs = flags.jobs ?? availableParallelism()
  return { jobs, memory: flags.memory ?? usualMemory(jobs), timeout, pageTimeout, maxFailures, maxFailureRate }
}

export const Texting = Reading.extend({ raw: z.boolean().default(false) })
export type Texting = z.infer<typeof Texting>

export const Repairing = Reporting.extend({
  repair: Options.shape.repair.default('auto'),
  lexicon: z.string().nullable().default(null),
  explain: z.boolean().default(false),
  json: z.boolean().default(false),
})
export type Repairing = z.infer<typeof Repairing>

export const Validating = Reporting.omit({ log: true }).extend({
  format: z.enum(formats).default('text'),
  report: z.array(z.object({ format: z.enum(formats), file: z.string() })).default([]),
  sources: z.string().nullable().default(null),
  config: z.string().nullable().default(null),
  baseline: z.string().nullable().default(null),
  writeBaseline: z.string().nullable().default(null),
  maxWarnings: z.number().nullable().default(null),
  jobs: z.int().nullable().default(null),
  strict: z.boolean().default(false),
})
export type Validating = z.infer<typeof Validating>
