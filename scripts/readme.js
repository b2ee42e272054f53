// What the README shows is made, not typed: the answers to its `$ referat …` lines and its table of codes.
//
//   npm run readme     writes them anew; tests/readme.test.ts fails where they are out of date
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { codes } from '../dist/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = new URL('../README.md', import.meta.url)

/** A ```console block: a line that begins with `$ ` is typed, what stands under it is answered. */
const transcriptPattern = /(?<=```console\n)(?<typed>[\s\S]*?)(?=```)/g
/** The table between `<!-- codes -->` and `<!-- end -->`. */
const tablePattern = /(?<=<!-- codes -->\n)[\s\S]*?(?=<!-- end -->)/

/** The README as it should be. @param {string} readme */
export const madeAnew = (readme) =>
  readme
    .replace(transcriptPattern, (/** @type {string} */ typed) =>
      typed
        .split('\n')
        .filter((line) => line.startsWith('$ '))
        .map((line) => `${line}\n${answer(line.slice(2))}`)
        .join(''),
    )
    .replace(tablePattern, () => table())

/** What a terminal would show. @param {string} command */
function answer(command) {
  const script = `referat() { node bin/referat.js "$@"; }\n${command}`
  const { stdout } = spawnSync('bash', ['-c', `{ ${script}\n} 2>&1`], { cwd: root, encoding: 'utf8' })
  return stdout
}

function table() {
  const rows = Object.entries(codes).map(
    ([code, { severity, means, remedy }]) => `| \`${code}\` | ${severity} | ${means} | ${remedy} |\n`,
  )
  return `| code | severity | means | what to do |\n|---|---|---|---|\n${rows.join('')}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, madeAnew(readFileSync(file, 'utf8')))
