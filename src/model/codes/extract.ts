import type { Explanation } from '../codes.ts'

export const extractCodes = {} as const satisfies Record<string, Explanation>
