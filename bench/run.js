// Runs every measurement of this folder in turn: `npm run bench`, or `npm run bench -- edge` for those whose name begins so.
// A measurement is a file NAME.bench.js that prints what it measured; one that fails makes the run fail at its end. Each is started
// as a worker of `referat convert` is.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { fromTheStart } from '../dist/batch/compiler.js'

const folder = fileURLToPath(new URL('.', import.meta.url))
const wanted = process.argv.slice(2)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.js'))
  .filter((name) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))
  .sort()
if (files.length === 0) throw new Error(`no measurement in bench/ begins with ${wanted.join(' or ')}`)

console.log(`Node ${process.version}, ${availableParallelism()} cores`)
const failed = files.filter((name) => {
  console.log(`\n== ${name}`)
  return spawnSync(process.execPath, [...fromTheStart(), name], { cwd: folder, stdio: 'inherit' }).status !== 0
})
if (failed.length > 0) {
  console.log(`\nfailed: ${failed.join(', ')}`)
  process.exitCode = 1
}
