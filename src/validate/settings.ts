import { z } from 'zod'
import { validateCodes } from '../model/codes/validate.ts'
import { Diagnostic } from '../model/meeting.ts'

const codes = Object.keys(validateCodes) as [keyof typeof validateCodes] // keys of an object literal: never empty
const share = z.number().min(0).max(1)

export const Thresholds = z.strictObject({
  pageConfidence: share.default(0.75).describe('A recognised page below this confidence is reported (0 to 1).'),
  unaccountedLines: z
    .int()
    .min(1)
    .default(12)
    .describe('Without the source, a run of this many lines in no place is reported; shorter ones may be blank.'),
  repeatedText: z.int().min(1).default(40).describe('Texts of fewer letters may stand in two fields.'),
  lettersWithoutDanish: z
    .int()
    .min(1)
    .default(300)
    .describe('A text of this many letters without any æ, ø or å is damaged, unless it is older than 1948.'),
  seriesGap: z
    .number()
    .min(1)
    .default(3)
    .describe('How many times its usual interval a body may stay away before a hole in its series is reported.'),
})

const Ignore = z.strictObject({
  code: z.enum(codes).describe('The finding to ignore.'),
  document: z.string().default('**').describe('A pattern of document paths (`**`, `*`, `?`, `{a,b}`).'),
  pointer: z
    .string()
    .nullable()
    .default(null)
    .describe('The place in the JSON, or what it begins with; null: anywhere.'),
  reason: z.string().trim().min(10).describe('Why: for whoever reads this in ten years.'),
})

/** What a `referat.config.json` may hold: how strictly an archive is checked. */
export const Settings = z.strictObject({
  $schema: z.string().optional(),
  severities: z
    .partialRecord(z.enum(codes), z.enum([...Diagnostic.shape.severity.options, 'off']))
    .default({})
    .describe('Another severity for a code; `off` never looks for it.'),
  thresholds: Thresholds.prefault({}),
  ignore: z.array(Ignore).default([]).describe('Findings to pass over, each with a reason.'),
  maxWarnings: z
    .int()
    .min(0)
    .nullable()
    .default(null)
    .describe('More warnings than this fail the run; null: any number.'),
})

export type Thresholds = Readonly<z.infer<typeof Thresholds>>
export type Settings = Readonly<z.infer<typeof Settings>>
export const defaultSettings: Settings = Settings.parse({})
