/** The exit codes that scripts depend on. */
export const exit = { done: 0, failed: 1, nothingRun: 2, SIGINT: 130, SIGTERM: 143 } as const

/** What a command refuses to run with: `message` is a sentence for the user, the exit code is 2. */
export class UsageError extends Error {}
