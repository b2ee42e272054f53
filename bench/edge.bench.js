// What the command line itself costs: starting, and many small text sources.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../bin/referat.js', import.meta.url))
const minutes = readFileSync(new URL('../fixtures/cases/byraad/input.txt', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'referat-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** The seconds a command line takes, the best of three. @param {string[]} argv */
function seconds(...argv) {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    const { status, stderr } = spawnSync(process.execPath, [bin, ...argv], { cwd: folder, maxBuffer: 1e9 })
    if (status !== 0) throw new Error(`referat ${argv.join(' ')}: ${stderr}`)
    return (performance.now() - start) / 1000
  })
  return Math.min(...times)
}

const sources = 500
mkdirSync(join(folder, 'in'))
for (let i = 0; i < sources; i++) writeFileSync(join(folder, 'in', `${i}.txt`), minutes)

console.log(`referat --help              ${seconds('--help').toFixed(2)} s`)
const one = seconds('--quiet', 'in/0.txt')
console.log(`one text of ${minutes.length} bytes      ${one.toFixed(2)} s`)
const all = seconds('--quiet', 'in', '--out', 'out')
console.log(
  `${sources} of them, --out           ${all.toFixed(2)} s, ${(sources / (all - one)).toFixed(0)} a second after the first`,
)
