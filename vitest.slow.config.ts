import { defineConfig } from 'vitest/config'

/** The suites that run for minutes: thousands of damaged sources, runs killed again and again. `npm run test:slow`, and `.ci/run`. */
export default defineConfig({
  test: { include: ['tests/slow/**/*.test.ts'], testTimeout: 3_600_000, fileParallelism: false },
})
