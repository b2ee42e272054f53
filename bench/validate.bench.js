// What validating an archive costs: 10,000 documents a minute is the goal, and memory that does not grow with them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaults, openTools, transcribe } from '../dist/index.js'

const bin = fileURLToPath(new URL('../bin/referat.js', import.meta.url))
const cases = new URL('../fixtures/cases/', import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'referat-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** The documents of the fixtures that are texts, as JSON. */
async function documents() {
  const tools = await openTools()
  const texts = readdirSync(cases).filter((slug) => readdirSync(new URL(`${slug}/`, cases)).includes('input.txt'))
  const made = []
  for (const slug of texts) {
    const bytes = readFileSync(new URL(`${slug}/input.txt`, cases))
    made.push(await transcribe({ path: `${slug}.txt`, bytes }, tools, defaults))
  }
  await tools.close()
  return made
}

/**
 * The `n`-th document of an archive: of a source, a body and ids of its own.
 * @param {import('../dist/index.js').Document} document @param {number} n
 */
function numbered(document, n) {
  const copy = structuredClone(document)
  const sha256 = n.toString(16).padStart(64, '0')
  const meetings = copy.meetings.map((meeting) => ({
    ...meeting,
    id: `${n}-${meeting.id}`,
    body: meeting.body && `${n} ${meeting.body}`,
  }))
  return JSON.stringify({ ...copy, meetings, source: { ...copy.source, sha256, path: `${n}.txt` } }).replaceAll(
    '"meeting":"',
    `"meeting":"${n}-`,
  )
}

/**
 * Seconds and peak memory (MB) of a run, from Linux' own account where there is one.
 * @param {string} input @param {string[]} flags of Node
 */
async function run(input, ...flags) {
  const start = performance.now()
  const child = spawn(process.execPath, [...flags, bin, 'validate', input, '--quiet', '--report', 'r.xml'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak = 0
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
    } catch {
      clearInterval(timer) // no such account on this system, or the process has ended
    }
  }, 50)
  const [code] = await once(child, 'close')
  clearInterval(timer)
  if (code !== 0 && code !== 1) throw new Error(`referat validate ${input} ended with ${code}`)
  return { seconds: (performance.now() - start) / 1000, peak }
}

const originals = await documents()
const [first] = originals
if (first === undefined) throw new Error('fixtures/cases holds no text')
const count = 10_000
mkdirSync(join(folder, 'json'))
const all = createWriteStream(join(folder, 'all.ndjson'))
const tenth = createWriteStream(join(folder, 'tenth.ndjson'))
let bytes = 0
for (let n = 0; n < count; n++) {
  const text = numbered(originals[n % originals.length] ?? first, n)
  bytes += text.length
  if (!all.write(`${text}\n`)) await once(all, 'drain')
  if (n < count / 10) {
    tenth.write(`${text}\n`)
    writeFileSync(join(folder, 'json', `${n}.json`), text)
  }
}
for (const stream of [all, tenth]) await once(stream.end(), 'finish')

console.log(`${count} documents of ${(bytes / count / 1024).toFixed(1)} kB on average`)
/** @param {string} what @param {number} documents @param {{ seconds: number, peak: number }} measured */
const tell = (what, documents, { seconds, peak }) =>
  console.log(
    `${what.padEnd(30)} ${seconds.toFixed(1)} s, ${((documents / seconds) * 60).toFixed(0)} a minute, peak ${peak.toFixed(0)} MB`,
  )
const small = await run('tenth.ndjson')
tell('1,000 documents, NDJSON', count / 10, small)
tell('1,000 documents, a file each', count / 10, await run('json'))
const large = await run('all.ndjson')
tell('10,000 documents, NDJSON', count, large)
console.log(`memory of 10,000 against 1,000: ${(large.peak / small.peak).toFixed(2)} times`)
// What is kept is a kilobyte a document; above it, memory is what V8 has not swept yet.
tell('10,000 in a heap of 64 MB', count, await run('all.ndjson', '--max-old-space-size=64'))
