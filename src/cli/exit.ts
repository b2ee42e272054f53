/** The exit codes that scripts depend on. */
export const exit = { done: 0, failed: 1, nothingRun: 2, interrupted: 130, terminated: 143 } as const
