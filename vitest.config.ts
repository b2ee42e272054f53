import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/system/**', 'tests/slow/**'],
    // By itself Vitest leaves one core free, which on an office machine of two is half of it.
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
})
