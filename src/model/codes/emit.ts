import type { Explanation } from '../codes.ts'

export const emitCodes = {} as const satisfies Record<string, Explanation>
