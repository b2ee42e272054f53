// Runs TypeScript files of this project on every Node it supports: `node scripts/run.js FILE.ts... [-- ARGUMENT...]`.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const end = process.argv.indexOf('--')
const files = process.argv.slice(2, end < 0 ? undefined : end)
process.argv = [...process.argv.slice(0, 2), ...(end < 0 ? [] : process.argv.slice(end + 1))]
for (const file of files) await runnerImport(resolve(file), { configFile: false, logLevel: 'error' })
