// What repair mends beside the spell checkers of Debian, where they are installed: the same pairs of what a recogniser read and what
// is written there. A spell checker gives its first suggestion for each word it does not know.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaults } from '../dist/model/options.js'
import { repair } from '../dist/repair/index.js'
import { openWords } from '../dist/tools.js'

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
/** @param {string} text */
const wordsIn = (text) => text.split(/\s+/).filter(Boolean)
const lexicon = await openWords([])
/** The lines as repaired, as one page. @param {readonly string[]} texts */
function mended(texts) {
  const lines = texts.map((text, i) => ({ page: 1, line: i + 1, text, box: null, words: [] }))
  const pages = [
    {
      state: /** @type {const} */ ('read'),
      number: 1,
      origin: /** @type {const} */ ('plain-text'),
      confidence: null,
      lines,
    },
  ]
  return repair(pages, lexicon, defaults, () => {}).map(({ text }) => text)
}

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
  for (const file of readdirSync(shared).filter((name) => /first-half\.noisy\.txt$/.test(name)))
    pairs.push({
      name: file.replace('.noisy.txt', ''),
      read: readFileSync(join(shared, file), 'utf8').split('\n'),
      written: readFileSync(join(shared, file.replace('.noisy.', '.gold.')), 'utf8').split('\n'),
    })
} catch {
  console.log('../shared is not here: the table has the fixtures only')
}

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
    mend: mended,
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
