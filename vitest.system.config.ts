import { defineConfig } from 'vitest/config'

/** The suites that install the package, or need a terminal and other programs; `.ci/run` installs those and runs them. */
export default defineConfig({
  test: { include: ['tests/system/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false },
})
