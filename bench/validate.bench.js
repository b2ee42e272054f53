// What validating an archive costs: 10,000 documents a minute is the goal, and memory that does not grow with them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaults, openTools, transcribe } from '../dist/index.js'
import { volume } from './volume.js'

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
 * Seconds, seconds of CPU, and peak memory (MB) of a run, from Linux' own account where there is one.
 * @param {string} input @param {readonly string[]} options @param {string[]} flags of Node
 */
async function run(input, options, ...flags) {
  const start = performance.now()
  const argv = [...flags, bin, 'validate', input, '--quiet', '--report', 'r.xml', ...options]
  const child = spawn(process.execPath, argv, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  let [peak, ticks] = [0, 0]
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
      const [, , , , , , , , , , , user, system] = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      ticks = Number(user) + Number(system)
    } catch {
      clearInterval(timer) // no such account on this system, or the process has ended
    }
  }, 50)
  const [code] = await once(child, 'close')
  clearInterval(timer)
  if (code !== 0 && code !== 1) throw new Error(`referat validate ${input} ended with ${code}`)
  return { seconds: (performance.now() - start) / 1000, cpu: ticks / 100, peak }
}

const tools = await openTools()
const thick = await transcribe({ path: 'thick.txt', bytes: Buffer.from(volume(7_000).text) }, tools, defaults)
await tools.close()
const kinds = { thin: await documents(), thick: [thick] }
const cores = availableParallelism()
/** `REFERAT_BENCH_SHARE=0.1` measures with a tenth of the documents. */
const count = Math.round(10_000 * Number(process.env['REFERAT_BENCH_SHARE'] ?? 1))

/**
 * An archive as NDJSON. Resolves to its letters.
 * @param {string} name @param {readonly import('../dist/index.js').Document[]} originals @param {number} from @param {number} to
 */
async function archive(name, originals, from, to) {
  const file = createWriteStream(join(folder, name))
  let letters = 0
  for (let n = from; n < to; n++) {
    const [first] = originals
    if (first === undefined) throw new Error('no document to make an archive of')
    const text = numbered(originals[n % originals.length] ?? first, n)
    letters += text.length
    if (!file.write(`${text}\n`)) await once(file, 'drain')
  }
  await once(file.end(), 'finish')
  return letters
}

/** @param {string} what @param {number} documents @param {{ seconds: number, cpu: number, peak: number }} measured */
const tell = (what, documents, { seconds, cpu, peak }) =>
  console.log(
    `${what.padEnd(42)} ${seconds.toFixed(1)} s, ${((documents / seconds) * 60).toFixed(0)} a minute; ${((1000 * cpu) / documents).toFixed(1)} ms of CPU each; peak ${peak.toFixed(0)} MB`,
  )

for (const [kind, originals] of Object.entries(kinds)) {
  const letters = await archive('all.ndjson', originals, 0, count)
  await archive('tenth.ndjson', originals, 0, count / 10)
  console.log(`${count} ${kind} documents of ${(letters / count / 1024).toFixed(1)} kB on average`)
  for (const jobs of new Set([1, cores])) {
    const threads = ['--jobs', String(jobs)]
    const small = await run('tenth.ndjson', threads)
    tell(`  ${count / 10} documents, ${jobs} at once`, count / 10, small)
    const large = await run('all.ndjson', threads)
    tell(`  ${count} documents, ${jobs} at once`, count, large)
    console.log(`  memory of ${count} against ${count / 10}: ${(large.peak / small.peak).toFixed(2)} times`)
  }
  // What is kept is a kilobyte a document; above it, memory is what V8 has not swept yet.
  tell(
    `  ${count} in a heap of 64 MB, 1 at once`,
    count,
    await run('all.ndjson', ['--jobs', '1'], '--max-old-space-size=64'),
  )
}
