import { z } from 'zod'
import type { Line } from './page.ts'

/**
 * One change of one line. `start` is a column (from 0, UTF-16 code units) of the line as read; `before` stands there
 * in the line as read, `after` in the line as used. Repairs of a line never overlap.
 */
export const Repair = z.strictObject({
  page: z.int().min(1),
  line: z.int().min(1),
  start: z.int().min(0),
  before: z.string(),
  after: z.string(),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
})
export type Repair = Readonly<z.infer<typeof Repair>>

/** A line as used: `text` is repaired, `asRead` is what was read. */
export interface RepairedLine extends Line {
  readonly asRead: string
  readonly repairs: readonly Repair[]
}
