import type { Explanation } from '../codes.ts'

export const repairCodes = {} as const satisfies Record<string, Explanation>
