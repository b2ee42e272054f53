import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/system/**', 'tests/slow/**'], testTimeout: 30_000 },
})
