import { systemSays } from '../batch/system.ts'
import type { Code } from '../model/codes.ts'

/** Why something cannot be had: a diagnostic without its place. */
export interface Trouble {
  readonly code: Code
  readonly message: string
}

export const unreadable = (what: string, error: unknown): Trouble => ({
  code: 'input/unreadable',
  message: `Expected to be allowed to read the ${what}, but ${systemSays(error)}`,
})
