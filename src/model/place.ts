import { z } from 'zod'

/** Where a line stands. Pages and lines count from 1; blank lines are counted too. */
export const Place = z.strictObject({ page: z.int().min(1), line: z.int().min(1) })
export type Place = Readonly<z.infer<typeof Place>>

/** From the first to the last line of something, both included. */
export const Span = z.strictObject({ from: Place, to: Place })
export type Span = Readonly<z.infer<typeof Span>>
