import type { Explanation } from '../codes.ts'

export const recogniseCodes = {} as const satisfies Record<string, Explanation>
