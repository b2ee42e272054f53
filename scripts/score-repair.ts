// Scores repair, each text with the words of all others but its own (leave-that-document-out): `npm run score` runs it.
// Pairs of ../shared/noise, and clean modern texts that an invented recogniser damaged (scripts/score/damage.ts).
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Lexicon, openLexicon } from '../src/danish/lexicon.ts'
import { orthography } from '../src/danish/orthography.ts'
import { defaults } from '../src/model/options.ts'
import type { RepairedLine } from '../src/model/repair.ts'
import { repair } from '../src/repair/index.ts'
import { unzipped } from './lexicon/base.ts'
import { countMinutes } from './lexicon/minutes.ts'
import { damaged, mixOf } from './score/damage.ts'
import { type Band, reliability, together } from './score/reliability.ts'

const shared = '../shared'
const packed = unzipped()
const base = openLexicon(packed, { words: {}, pairs: {} }, [])
const read = (file: string) => readFileSync(file, 'utf8').normalize('NFC').replaceAll('\r', '').replaceAll('\f', '\n')

/** Each document by the first part of its name; of seed 000, itself damaged, the half that has a transcription. */
const documents = new Map(
  ['seeds', 'corpus']
    .flatMap((folder) => readdirSync(join(shared, folder)).map((name) => join(shared, folder, name)))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [basename(file).split('_')[0] ?? '', read(file)]),
)
documents.set('000', read(join(shared, 'noise/seed-000-first-half.gold.txt')))

const lexicons = new Map<string, Lexicon>()
function lexiconWithout(out: readonly string[]): Lexicon {
  const key = out.join()
  const before = lexicons.get(key)
  if (before !== undefined) return before
  const counted = [...documents].filter(([id]) => !out.includes(id)).map(([, text]) => text)
  const lexicon = openLexicon(packed, countMinutes(counted, base), [])
  lexicons.set(key, lexicon)
  return lexicon
}

function mended(text: string, lexicon: Lexicon): RepairedLine[] {
  const lines = text.split('\n').map((line, at) => ({ page: 1, line: at + 1, text: line, box: null, words: [] }))
  const page = { state: 'read', number: 1, origin: 'plain-text', confidence: null, lines } as const
  return repair([page], lexicon, defaults, () => {})
}

interface Set {
  readonly name: string
  readonly noisy: string
  readonly gold: string
  readonly out: readonly string[]
}

/** Seeds 001, 003 and 004 were rendered together; the others are told by their number. */
const outOf = (name: string) => (name.startsWith('seeds-') ? ['001', '003', '004'] : ['000'])
const recognised: Set[] = readdirSync(join(shared, 'noise'))
  .filter((name) => name.endsWith('.noisy.txt'))
  .map((name) => ({
    name: basename(name, '.noisy.txt'),
    noisy: read(join(shared, 'noise', name)),
    gold: read(join(shared, 'noise', name.replace('.noisy.', '.gold.'))),
    out: outOf(name),
  }))
const fewestLetters = 600
const fonts = [1, 2, 3, 4]
const invented: Set[] = [...documents]
  .filter(([, text]) => text.length >= fewestLetters && orthography(text) === 'modern')
  .flatMap(([id, gold]) =>
    fonts.map((font) => ({
      name: `${id}, invented font ${font}`,
      noisy: damaged(gold, mixOf(font), font),
      gold,
      out: [id],
    })),
  )

interface Score {
  readonly damaged: number
  readonly fixed: number
  readonly wrong: number
  readonly clean: number
  readonly harmed: number
}
const scratch = mkdtempSync(join(tmpdir(), 'referat-score-'))
function scored({ noisy, gold }: Set, lines: readonly RepairedLine[]): Score {
  const files = [noisy, gold, lines.map(({ text }) => text).join('\n')].map((text, at) => {
    const file = join(scratch, `${at}.txt`)
    writeFileSync(file, text)
    return file
  })
  const printed = execFileSync(process.execPath, [join(shared, 'score/repair.mjs'), ...files], { encoding: 'utf8' })
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '')
}
const share = (part: number, whole: number) => Number((whole === 0 ? 1 : part / whole).toFixed(4))
const summary = (all: readonly Score[]) => {
  const sum = (key: keyof Score) => all.reduce((total, score) => total + score[key], 0)
  return {
    damaged: sum('damaged'),
    fixed: share(sum('fixed'), sum('damaged')),
    wrong: share(sum('wrong'), sum('fixed') + sum('wrong')),
    harmedPer10k: Number((1e4 * share(sum('harmed'), sum('clean'))).toFixed(1)),
  }
}

const found: Record<string, ReturnType<typeof summary>> = {}
const tables: (readonly Band[])[] = []
const tell = (name: string, scores: readonly Score[]) => {
  const said = summary(scores)
  found[name] = said
  process.stdout.write(
    `repair ${said.fixed.toFixed(4)} of ${said.damaged} fixed, ${said.harmedPer10k} in 10,000 harmed, ${(100 * said.wrong).toFixed(2)} % of the changes wrong: ${name}\n`,
  )
}
const measure = (set: Set): Score => {
  const lines = mended(set.noisy.replace(/\n$/, ''), lexiconWithout(set.out))
  tables.push(reliability(lines, set.gold.split('\n')))
  return scored(set, lines)
}

for (const set of recognised) tell(set.name, [measure(set)])
for (const font of fonts)
  tell(`clean texts, invented font ${font}`, invented.filter(({ name }) => name.endsWith(` ${font}`)).map(measure))
rmSync(scratch, { recursive: true })

const bands = together(tables).filter(({ repairs }) => repairs > 0)
for (const { from, repairs, right } of bands)
  process.stdout.write(`confidence from ${from}: ${right} of ${repairs} right, ${share(right, repairs).toFixed(4)}\n`)
const scores = 'fixtures/score.json'
const before = existsSync(scores) ? JSON.parse(readFileSync(scores, 'utf8')) : {}
const reliable = Object.fromEntries(
  bands.map(({ from, repairs, right }) => [from, { repairs, right: share(right, repairs) }]),
)
writeFileSync(scores, `${JSON.stringify({ ...before, repair: found, reliability: reliable }, null, 2)}\n`)
