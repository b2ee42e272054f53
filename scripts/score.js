// Scores the built project against the gold of `../shared`, where that is present, and writes fixtures/score.json:
//
//   npm run score              every suite
//   npm run score -- 003 05    only the sources whose gold begins so, printed with their failures; nothing is written
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaults, openTools, transcribe } from '../dist/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '..', 'shared')
const scores = join(root, 'fixtures', 'score.json')
const wanted = process.argv.slice(2)
if (!existsSync(shared)) {
  console.log('score: ../shared is not here, so there is nothing to score against')
  process.exit(0)
}
const scratch = mkdtempSync(join(tmpdir(), 'referat-score-'))

/**
 * The last line a scorer prints, as JSON; what it prints before is shown when single sources were asked for.
 * @param {string} scorer
 * @param {string[]} files
 */
function score(scorer, ...files) {
  const { stdout, stderr } = spawnSync(process.execPath, [join(shared, 'score', scorer), ...files], {
    encoding: 'utf8',
  })
  const lines = stdout.trim().split('\n')
  if (wanted.length > 0) console.log(lines.slice(0, -1).join('\n'))
  if (!lines.at(-1)?.startsWith('{')) throw new Error(`${scorer} said: ${stdout}${stderr}`)
  return JSON.parse(lines.at(-1) ?? '')
}

/** Every gold file with each source (text, PDF) it speaks of. */
function* structured() {
  const sources = ['seeds', 'corpus'].flatMap((folder) =>
    readdirSync(join(shared, folder)).map((name) => join(shared, folder, name)),
  )
  for (const gold of readdirSync(join(shared, 'gold'))) {
    const stem = basename(gold, '.json')
    for (const path of sources.filter((source) => basename(source).startsWith(`${stem}_`)))
      yield { gold: join(shared, 'gold', gold), path, name: basename(path) }
  }
}

const tools = await openTools()
/** @type {Record<string, number>} */
const structure = {}
let [checks, passed] = [0, 0]
for (const { gold, path, name } of structured()) {
  if (wanted.length > 0 && !wanted.some((prefix) => name.startsWith(prefix))) continue
  const document = await transcribe({ path: name, bytes: readFileSync(path) }, tools, defaults)
  const file = join(scratch, `${name}.json`)
  writeFileSync(file, JSON.stringify(document))
  const result = score('structure.mjs', gold, file)
  structure[name] = result.share
  checks += result.checks
  passed += result.passed
  console.log(`structure ${result.share.toFixed(4)} ${result.passed}/${result.checks} ${name}`)
}
await tools.close()
rmSync(scratch, { recursive: true })
const all = Number((passed / checks).toFixed(4))
console.log(`structure ${all} all together`)
if (wanted.length === 0) {
  const before = existsSync(scores) ? JSON.parse(readFileSync(scores, 'utf8')) : {}
  writeFileSync(scores, `${JSON.stringify({ ...before, structure: { all, ...structure } }, null, 2)}\n`)
  const repair = join('scripts', 'score-repair.ts')
  process.exitCode =
    spawnSync(process.execPath, [join('scripts', 'run.js'), repair], { cwd: root, stdio: 'inherit' }).status ?? 1
}
