// What repair costs and what it mends, beside the spell checkers of Debian where they are installed.
//
// Speed is processor time, warm: the words of the fixtures, over and over; damaged ones are damaged anew each time.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaults } from '../dist/model/options.js'
import { repair } from '../dist/repair/index.js'
import { openWords } from '../dist/tools.js'

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
/** @param {string} text */
const wordsIn = (text) => text.split(/\s+/).filter(Boolean)
/** @param {number} value */
const whole = (value) => Math.round(value).toLocaleString('en')

// The lexicon, opened by a process that does nothing else.
const opener = `const t = performance.now(); const { openWords } = await import('${new URL('../dist/tools.js', import.meta.url)}')
const i = performance.now(); await openWords([]); console.log(i - t, performance.now() - i, process.memoryUsage().rss / 1e6)`
const opened = [1, 2, 3].map(() =>
  spawnSync(process.execPath, ['--input-type=module', '-e', opener], { encoding: 'utf8' })
    .stdout.split(' ')
    .map(Number),
)
const [imported = 0, loaded = 0, resident = 0] = opened.sort((one, two) => (one[1] ?? 0) - (two[1] ?? 0))[0] ?? []
console.log(
  `opening the lexicon         ${whole(loaded)} ms after ${whole(imported)} ms of imports, ${whole(resident)} MB of memory (goal: 300 ms, 150 MB)`,
)

const lexicon = await openWords([])
/** Repairs a text as one page. @param {string} text */
function mended(text) {
  const lines = text.split('\n').map((line, i) => ({ page: 1, line: i + 1, text: line, box: null, words: [] }))
  const start = process.cpuUsage()
  const repaired = repair(
    [{ state: 'read', number: 1, origin: 'plain-text', confidence: null, lines }],
    lexicon,
    defaults,
    () => {},
  )
  const { user, system } = process.cpuUsage(start)
  return { repaired, seconds: (user + system) / 1e6 }
}

// Clean text: the plain fixtures, modern and old.
const clean = readdirSync(join(fixtures, 'cases'))
  .filter((slug) => !/english|layer|mojibake|macroman|cp865|utf16|windows/.test(slug))
  .map((slug) => join(fixtures, 'cases', slug, 'input.txt'))
  .flatMap((file) => {
    try {
      return [readFileSync(file, 'utf8').replaceAll('\f', '\n')]
    } catch {
      return [] // a case whose input is no text
    }
  })
  .join('\n\n')
const modern = clean
  .split('\n\n')
  .filter((paragraph) => /[åÅ]/.test(paragraph))
  .join('\n\n')

let state = 1
const dice = () => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
  return state / 0x7fffffff
}
/** @type {Record<string, string[]>} What the English model reads, the commonest readings of four fonts. */
const readings = {
  æ: ['ee', 'ae', 'ze', 'e'],
  ø: ['g', 'o', 'a', '@', 'e'],
  å: ['a', 'a', 'a', '&', 'd'],
  Æ: ['A', 'AE'],
  Ø: ['@', 'O'],
  Å: ['A'],
}
/** @param {string} text */
const damaged = (text) =>
  text.replace(/[æøåÆØÅ]/g, (letter) => {
    const list = readings[letter] ?? [letter]
    return list[Math.floor(dice() * list.length)] ?? letter
  })

/** @param {string} name @param {() => string} make @param {number} goal */
function speed(name, make, goal) {
  const rates = Array.from({ length: 6 }, () => {
    const text = make()
    return wordsIn(text).length / mended(text).seconds
  })
  console.log(
    `${name.padEnd(27)} ${whole(Math.max(...rates))} words a second, ${whole(rates[0] ?? 0)} the first time (goal: ${whole(goal)})`,
  )
}
speed('clean text', () => clean.repeat(10), 500_000)
speed('damaged text', () => damaged(modern.repeat(3)), 30_000)

// Linear in the length: each step ten times the one before should take ten times as long.
/** @param {string} name @param {string} unit @param {readonly number[]} sizes */
function linear(name, unit, sizes) {
  const seconds = sizes.map((size) => mended(unit.repeat(Math.ceil(size / unit.length)).slice(0, size)).seconds)
  const told = sizes.map((size, i) => `${size / 1e6} MB ${seconds[i]?.toFixed(2)} s`).join(', ')
  console.log(`${name.padEnd(27)} ${told}`)
}
linear('clean text', clean, [1e5, 1e6, 1e7])
linear('damaged text', damaged(modern), [1e5, 1e6, 1e7])
const line = damaged(modern).replaceAll('\n', ' ')
linear('damaged, one line', line, [1e4, 1e5, 1e6])
linear('clean, one line', clean.replaceAll('\n', ' '), [1e4, 1e5, 1e6])
console.log(`memory after all of it      ${whole(process.memoryUsage().rss / 1e6)} MB`)

// The same pairs for everyone, three of them since hunspell takes half a minute for each: what a real recogniser read of the fixtures' texts, and what is written there.
const wild = readdirSync(join(fixtures, 'repair/wild')).map((name) =>
  JSON.parse(readFileSync(join(fixtures, 'repair/wild', name), 'utf8')),
)
const shared = fileURLToPath(new URL('../../shared/noise/', import.meta.url))
const pairs = [
  {
    name: 'fixtures/repair/wild',
    read: wild.flatMap(({ read }) => read),
    written: wild.flatMap(({ written }) => written),
  },
]
try {
  for (const file of readdirSync(shared).filter((name) => /(?:first-half|arial.*)\.noisy\.txt$/.test(name)))
    pairs.push({
      name: file.replace('.noisy.txt', ''),
      read: readFileSync(join(shared, file), 'utf8').split('\n'),
      written: readFileSync(join(shared, file.replace('.noisy.', '.gold.')), 'utf8').split('\n'),
    })
} catch {
  console.log('../shared is not here: the table has the fixtures only')
}

const folder = mkdtempSync(join(tmpdir(), 'referat-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
/** A spell checker of the ispell family, or `null` where it, or its Danish, is not installed. @param {string} command @param {string[]} argv @param {string} remedy */
function checker(command, argv, remedy) {
  const { status, error } = spawnSync(command, argv, { input: 'møde\n', encoding: 'utf8' })
  if (error !== undefined || status !== 0) {
    console.log(`${command} is passed over: it, or its Danish, is not installed (${remedy})`)
    return null
  }
  /** Takes the first suggestion for each word it does not know. @param {readonly string[]} lines */
  return (lines) => {
    const words = [...new Set(lines.flatMap((text) => text.match(/[\p{L}&@]+/gu) ?? []))]
    writeFileSync(join(folder, 'words'), words.join('\n'))
    const { stdout } = spawnSync(command, argv, {
      input: `${words.map((word) => `^${word}`).join('\n')}\n`,
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    const first = new Map(
      [...stdout.matchAll(/^& (?<word>\S+) \d+ \d+: (?<first>[^,\n]+)/gm)].map(({ groups }) => [
        groups?.['word'] ?? '',
        groups?.['first'] ?? '',
      ]),
    )
    return lines.map((text) => text.replace(/[\p{L}&@]+/gu, (word) => first.get(word) ?? word))
  }
}
const tools = [
  {
    name: 'referat',
    mend: (/** @type {readonly string[]} */ lines) => mended(lines.join('\n')).repaired.map(({ text }) => text),
  },
  {
    name: 'hunspell',
    mend: checker('hunspell', ['-a', '-d', 'da_DK', '-i', 'UTF-8'], 'apt-get install hunspell hunspell-da'),
  },
  {
    name: 'aspell',
    mend: checker('aspell', ['-a', '-l', 'da', '--encoding=utf-8'], 'apt-get install aspell aspell-da'),
  },
]

/** Lines with other words than the gold line cannot be told apart here, and are passed over. @param {readonly string[]} read @param {readonly string[]} written @param {readonly string[]} used */
function counted(read, written, used) {
  const count = { damaged: 0, fixed: 0, clean: 0, harmed: 0 }
  written.forEach((text, i) => {
    const [gold, seen, done] = [text, read[i] ?? '', used[i] ?? ''].map(wordsIn)
    if (gold === undefined || gold.length !== seen?.length || gold.length !== done?.length) return
    gold.forEach((word, at) => {
      const isClean = seen[at] === word
      const isRight = done[at] === word
      count.clean += Number(isClean)
      count.damaged += Number(!isClean)
      count.fixed += Number(!isClean && isRight)
      count.harmed += Number(isClean && !isRight)
    })
  })
  return count
}

console.log(
  `\n${'damaged words fixed; clean words harmed'.padEnd(44)}${tools.map(({ name }) => name.padStart(22)).join('')}`,
)
for (const { name, read, written } of pairs) {
  const cells = tools.map(({ mend }) => {
    if (mend === null) return 'not installed'
    const { damaged, fixed, clean, harmed } = counted(read, written, mend(read))
    return `${((100 * fixed) / damaged).toFixed(1)} %; ${((1e4 * harmed) / clean).toFixed(1)} in 10,000`
  })
  console.log(`${name.padEnd(44)}${cells.map((cell) => cell.padStart(24)).join('')}`)
}
console.log('(the lexicon has counted the words of ../shared: `npm run score` leaves each document out)')
