// What repair costs: opening the words, words a second, length, memory. What it mends beside others: repair-peers.bench.js.
//
// Seconds are processor time (all threads, the compiler's too), in processes of their own. `first`: the first text of a process,
// while its code is still being compiled. `new`: a text the process has not met, after others. `again`: that text once more.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { defaults } from '../dist/model/options.js'
import { repair } from '../dist/repair/index.js'
import { openWords } from '../dist/tools.js'
import { damaged, minutes, wordsOf } from './minutes.js'

/** @param {number} value */
const whole = (value) => Math.round(value).toLocaleString('en')
/** @param {string} text */
const countOf = (text) => text.split(/\s+/).filter(Boolean).length
const megabytes = (/** @type {number} */ bytes) => `${whole(bytes / 1e6)} MB`

/** Each measurement has a process of its own, which prints one line of figures. @type {Record<string, () => Promise<number[]>>} */
const measurements = {
  /** Milliseconds by the clock, bytes of memory, and milliseconds of processor time. */
  async opening() {
    const start = performance.now()
    const used = process.cpuUsage()
    await openWords([])
    const { user, system } = process.cpuUsage(used)
    return [performance.now() - start, process.memoryUsage().rss, (user + system) / 1e3]
  },
  /** Words a second: the first text, a new one, the same again. */
  clean: () => speed((seed, vocabulary) => minutes(50_000, seed, vocabulary)),
  damaged: () => speed((seed, vocabulary) => damaged(minutes(50_000, seed, vocabulary), seed)),
  /** Seconds for each size, then memory: the process's, and what it still holds. */
  'clean lines': () => length((text) => text, [1e5, 1e6, 1e7]),
  'damaged lines': () => length((text) => damaged(text, 1), [1e5, 1e6, 1e7]),
  'clean, one line': () => length((text) => text.replaceAll('\n', ' '), [1e4, 1e5, 1e6]),
  'damaged, one line': () => length((text) => damaged(text, 1).replaceAll('\n', ' '), [1e4, 1e5, 1e6]),
}

/** Repairs a text as one page; says what that took. @param {string} text @param {import('../dist/danish/lexicon.js').Lexicon} lexicon */
function secondsFor(text, lexicon) {
  const lines = text.split('\n').map((line, i) => ({ page: 1, line: i + 1, text: line, box: null, words: [] }))
  const start = process.cpuUsage()
  repair([{ state: 'read', number: 1, origin: 'plain-text', confidence: null, lines }], lexicon, defaults, () => {})
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** @param {(seed: number, vocabulary: readonly string[]) => string} make */
async function speed(make) {
  const lexicon = await openWords([])
  const vocabulary = lexicon.layers.slice(0, 1).flatMap(wordsOf)
  const texts = [1, 2, 3, 4].map((seed) => make(seed, vocabulary))
  const rates = [...texts, ...texts.slice(-1)].map((text) => countOf(text) / secondsFor(text, lexicon))
  return [rates[0] ?? 0, rates.at(-2) ?? 0, rates.at(-1) ?? 0]
}

/** @param {(text: string) => string} make @param {readonly number[]} sizes */
async function length(make, sizes) {
  const lexicon = await openWords([])
  const vocabulary = lexicon.layers.slice(0, 1).flatMap(wordsOf)
  const longest = make(minutes(Math.max(...sizes) / 5, 1, vocabulary))
  secondsFor(make(minutes(20_000, 2, vocabulary)), lexicon)
  const seconds = sizes.map((size) => secondsFor(longest.slice(0, size), lexicon))
  const { rss } = process.memoryUsage()
  globalThis.gc?.()
  return [...seconds, rss, process.memoryUsage().heapUsed]
}

/** @param {string} name */
function measured(name) {
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), name], {
    encoding: 'utf8',
  })
  const figures = stdout.trim().split(' ').map(Number)
  if (figures.some(Number.isNaN)) throw new Error(`the measurement "${name}" printed no figures: ${stderr}`)
  return figures
}

const [, , asked] = process.argv
const measurement = measurements[asked ?? '']
if (measurement !== undefined) console.log((await measurement()).join(' '))
else {
  const [, opening = [0, 0]] = [1, 2, 3].map(() => measured('opening')).sort(([one = 0], [two = 0]) => one - two)
  const [milliseconds = 0, resident = 0, processor = 0] = opening
  console.log(
    `opening the words     ${whole(milliseconds)} ms, ${whole(processor)} ms of processor time, ${megabytes(resident)} (goal: 300 ms, 150 MB)`,
  )
  for (const [name, goal] of /** @type {const} */ ([
    ['clean', 500_000],
    ['damaged', 30_000],
  ])) {
    const [first = 0, fresh = 0, again = 0] = measured(name)
    console.log(
      `${`${name}, words/s`.padEnd(22)}${whole(first)} first, ${whole(fresh)} new, ${whole(again)} again (goal: ${whole(goal)})`,
    )
  }
  for (const name of ['clean lines', 'damaged lines', 'clean, one line', 'damaged, one line']) {
    const [small = 0, middle = 0, large = 0, rss = 0, held = 0] = measured(name)
    const sizes = name.endsWith('lines') ? ['0.1', '1', '10'] : ['0.01', '0.1', '1']
    const told = [small, middle, large].map((seconds, i) => `${sizes[i]} MB ${seconds.toFixed(2)} s`).join(', ')
    console.log(
      `${name.padEnd(22)}${told}: the last step takes ${(large / middle).toFixed(1)} times; ${megabytes(rss)}, ${megabytes(held)} of it in use`,
    )
  }
}
